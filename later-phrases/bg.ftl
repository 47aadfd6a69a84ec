
## A record: what keeps it out of messages, where it speaks, and what was told about it.

# $campaign is a campaign's title, $version the number of its version. $field holds $value, which cannot be read from
# character $column on; $reason is an English sentence.
record-held = Изключен от { $campaign }, версия { $version }: { $field } „{ $value }“, знак { $column }: { $reason }
# Before the campaigns in whose groups a record speaks together with others.
record-groups = Част от
record-over = Няма да има повече
record-left-out = Пропуснат: постъпи след съобщението до групата му
# Before the references of messages that spoke of a record.
record-said = Съобщено в
reason-not-theirs = Получателят вече не притежава нито един от тези записи.
