
## A record: what keeps it out of messages, where it speaks, and what was told about it.

# $campaign is a campaign's title, $version the number of its version. $field holds $value, which cannot be read from
# character $column on; $reason is an English sentence.
record-held = Kihagyva innen: { $campaign }, { $version }. verzió: { $field } „{ $value }”, { $column }. karakter: { $reason }
# Before the campaigns in whose groups a record speaks together with others.
record-groups = Ide tartozik
record-over = Nincs több hátra
record-left-out = Kimaradt: a csoportja üzenete után érkezett
# Before the references of messages that spoke of a record.
record-said = Közölve itt
reason-not-theirs = A címzetté már egyik rekord sem.
