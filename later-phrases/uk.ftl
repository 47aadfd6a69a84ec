
## A record: what keeps it out of messages, where it speaks, and what was told about it.

# $campaign is a campaign's title, $version the number of its version. $field holds $value, which cannot be read from
# character $column on; $reason is an English sentence.
record-held = Не входить до { $campaign }, версія { $version }: { $field } «{ $value }», символ { $column }: { $reason }
# Before the campaigns in whose groups a record speaks together with others.
record-groups = Входить до
record-over = Більше нічого не буде
record-left-out = Пропущено: надійшло після повідомлення своїй групі
# Before the references of messages that spoke of a record.
record-said = Повідомлено в
reason-not-theirs = Одержувачу більше не належить жоден із цих записів.
