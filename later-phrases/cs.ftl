
## A record: what keeps it out of messages, where it speaks, and what was told about it.

# $campaign is a campaign's title, $version the number of its version. $field holds $value, which cannot be read from
# character $column on; $reason is an English sentence.
record-held = Vyřazeno z { $campaign }, verze { $version }: { $field } „{ $value }“, znak { $column }: { $reason }
# Before the campaigns in whose groups a record speaks together with others.
record-groups = Patří do
record-over = Nic dalšího nepřijde
record-left-out = Vynecháno: přišlo až po zprávě své skupině
# Before the references of messages that spoke of a record.
record-said = Sděleno v
reason-not-theirs = Příjemci už nepatří žádný z těchto záznamů.
