
## A record: what keeps it out of messages, where it speaks, and what was told about it.

# $campaign is a campaign's title, $version the number of its version. $field holds $value, which cannot be read from
# character $column on; $reason is an English sentence.
record-held = Holdt ude af { $campaign }, version { $version }: { $field } »{ $value }«, tegn { $column }: { $reason }
# Before the campaigns in whose groups a record speaks together with others.
record-groups = Indgår i
record-over = Der kommer ikke mere
record-left-out = Udeladt: kom til efter gruppens besked
# Before the references of messages that spoke of a record.
record-said = Meddelt i
reason-not-theirs = Modtageren har ikke længere nogen af disse poster.
