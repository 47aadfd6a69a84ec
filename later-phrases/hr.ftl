
## A record: what keeps it out of messages, where it speaks, and what was told about it.

# $campaign is a campaign's title, $version the number of its version. $field holds $value, which cannot be read from
# character $column on; $reason is an English sentence.
record-held = Izostavljeno iz { $campaign }, verzija { $version }: { $field } „{ $value }”, znak { $column }: { $reason }
# Before the campaigns in whose groups a record speaks together with others.
record-groups = Pripada
record-over = Više ništa ne slijedi
record-left-out = Izostavljeno: stiglo je nakon poruke svojoj skupini
# Before the references of messages that spoke of a record.
record-said = Priopćeno u
reason-not-theirs = Primatelj više nema nijedan od tih zapisa.
