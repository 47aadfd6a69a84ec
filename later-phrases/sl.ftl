
## A record: what keeps it out of messages, where it speaks, and what was told about it.

# $campaign is a campaign's title, $version the number of its version. $field holds $value, which cannot be read from
# character $column on; $reason is an English sentence.
record-held = Izvzeto iz { $campaign }, različica { $version }: { $field } »{ $value }«, znak { $column }: { $reason }
# Before the campaigns in whose groups a record speaks together with others.
record-groups = Spada v
record-over = Ničesar več ne bo
record-left-out = Izpuščeno: prispelo je po sporočilu svoji skupini
# Before the references of messages that spoke of a record.
record-said = Sporočeno v
reason-not-theirs = Prejemnik nima več nobenega od teh zapisov.
