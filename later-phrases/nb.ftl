
## A record: what keeps it out of messages, where it speaks, and what was told about it.

# $campaign is a campaign's title, $version the number of its version. $field holds $value, which cannot be read from
# character $column on; $reason is an English sentence.
record-held = Holdt utenfor { $campaign }, versjon { $version }: { $field } «{ $value }», tegn { $column }: { $reason }
# Before the campaigns in whose groups a record speaks together with others.
record-groups = Hører til
record-over = Det kommer ikke mer
record-left-out = Utelatt: kom inn etter gruppens melding
# Before the references of messages that spoke of a record.
record-said = Fortalt i
reason-not-theirs = Mottakeren har ikke lenger noen av disse postene.
