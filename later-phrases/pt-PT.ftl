
## A record: what keeps it out of messages, where it speaks, and what was told about it.

# $campaign is a campaign's title, $version the number of its version. $field holds $value, which cannot be read from
# character $column on; $reason is an English sentence.
record-held = Excluído de { $campaign }, versão { $version }: { $field } «{ $value }», carácter { $column }: { $reason }
# Before the campaigns in whose groups a record speaks together with others.
record-groups = Faz parte de
record-over = Nada mais a enviar
record-left-out = Deixado de fora: chegou depois da mensagem do grupo
# Before the references of messages that spoke of a record.
record-said = Comunicado em
reason-not-theirs = O destinatário já não detém nenhum destes registos.
