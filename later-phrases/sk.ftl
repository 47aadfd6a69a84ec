
## A record: what keeps it out of messages, where it speaks, and what was told about it.

# $campaign is a campaign's title, $version the number of its version. $field holds $value, which cannot be read from
# character $column on; $reason is an English sentence.
record-held = Vyradené z { $campaign }, verzia { $version }: { $field } „{ $value }“, znak { $column }: { $reason }
# Before the campaigns in whose groups a record speaks together with others.
record-groups = Patrí do
record-over = Nič ďalšie nepríde
record-left-out = Vynechané: prišlo až po správe svojej skupine
# Before the references of messages that spoke of a record.
record-said = Oznámené v
reason-not-theirs = Príjemcovi už nepatrí žiadny z týchto záznamov.
