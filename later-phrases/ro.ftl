
## A record: what keeps it out of messages, where it speaks, and what was told about it.

# $campaign is a campaign's title, $version the number of its version. $field holds $value, which cannot be read from
# character $column on; $reason is an English sentence.
record-held = Exclus din { $campaign }, versiunea { $version }: { $field } „{ $value }”, caracterul { $column }: { $reason }
# Before the campaigns in whose groups a record speaks together with others.
record-groups = Face parte din
record-over = Nu mai urmează nimic
record-left-out = Lăsat deoparte: a sosit după mesajul grupului său
# Before the references of messages that spoke of a record.
record-said = Comunicat în
reason-not-theirs = Destinatarul nu mai deține niciuna dintre aceste înregistrări.
