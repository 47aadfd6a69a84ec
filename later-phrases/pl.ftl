
## A record: what keeps it out of messages, where it speaks, and what was told about it.

# $campaign is a campaign's title, $version the number of its version. $field holds $value, which cannot be read from
# character $column on; $reason is an English sentence.
record-held = Wyłączono z { $campaign }, wersja { $version }: { $field } „{ $value }”, znak { $column }: { $reason }
# Before the campaigns in whose groups a record speaks together with others.
record-groups = Należy do
record-over = Nic więcej nie nastąpi
record-left-out = Pominięto: pojawiło się po wiadomości do swojej grupy
# Before the references of messages that spoke of a record.
record-said = Przekazano w
reason-not-theirs = Odbiorca nie posiada już żadnego z tych rekordów.
