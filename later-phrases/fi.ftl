
## A record: what keeps it out of messages, where it speaks, and what was told about it.

# $campaign is a campaign's title, $version the number of its version. $field holds $value, which cannot be read from
# character $column on; $reason is an English sentence.
record-held = Jätetty pois: { $campaign }, versio { $version }: { $field } ”{ $value }”, merkki { $column }: { $reason }
# Before the campaigns in whose groups a record speaks together with others.
record-groups = Kuuluu ryhmään
record-over = Ei enää tulossa
record-left-out = Jätetty pois: tuli ryhmän viestin jälkeen
# Before the references of messages that spoke of a record.
record-said = Kerrottu viestissä
reason-not-theirs = Vastaanottajalla ei ole enää yhtään näistä tietueista.
