
## A record: what keeps it out of messages, where it speaks, and what was told about it.

# $campaign is a campaign's title, $version the number of its version. $field holds $value, which cannot be read from
# character $column on; $reason is an English sentence.
record-held = Escluso da { $campaign }, versione { $version }: { $field } «{ $value }», carattere { $column }: { $reason }
# Before the campaigns in whose groups a record speaks together with others.
record-groups = Fa parte di
record-over = Non seguirà altro
record-left-out = Tralasciato: arrivato dopo il messaggio del suo gruppo
# Before the references of messages that spoke of a record.
record-said = Comunicato in
reason-not-theirs = Il destinatario non detiene più nessuno di questi record.
