
## A record: what keeps it out of messages, where it speaks, and what was told about it.

# $campaign is a campaign's title, $version the number of its version. $field holds $value, which cannot be read from
# character $column on; $reason is an English sentence.
record-held = Buiten { $campaign } gehouden, versie { $version }: { $field } ‘{ $value }’, teken { $column }: { $reason }
# Before the campaigns in whose groups a record speaks together with others.
record-groups = Hoort bij
record-over = Er komt niets meer
record-left-out = Weggelaten: kwam binnen na het bericht van zijn groep
# Before the references of messages that spoke of a record.
record-said = Meegedeeld in
reason-not-theirs = De ontvanger heeft geen van deze records meer.
