
## A record: what keeps it out of messages, where it speaks, and what was told about it.

# $campaign is a campaign's title, $version the number of its version. $field holds $value, which cannot be read from
# character $column on; $reason is an English sentence.
record-held = Hålls utanför { $campaign }, version { $version }: { $field } ”{ $value }”, tecken { $column }: { $reason }
# Before the campaigns in whose groups a record speaks together with others.
record-groups = Hör till
record-over = Inget mer kommer
record-left-out = Utelämnad: kom in efter gruppens meddelande
# Before the references of messages that spoke of a record.
record-said = Meddelad i
reason-not-theirs = Mottagaren har inte längre någon av dessa poster.
