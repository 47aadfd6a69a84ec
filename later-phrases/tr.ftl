
## A record: what keeps it out of messages, where it speaks, and what was told about it.

# $campaign is a campaign's title, $version the number of its version. $field holds $value, which cannot be read from
# character $column on; $reason is an English sentence.
record-held = { $campaign } dışında tutuldu, sürüm { $version }: { $field } “{ $value }”, { $column }. karakter: { $reason }
# Before the campaigns in whose groups a record speaks together with others.
record-groups = Bulunduğu grup
record-over = Başka bildirim yok
record-left-out = Dışarıda bırakıldı: grubunun iletisinden sonra geldi
# Before the references of messages that spoke of a record.
record-said = Bildirildiği ileti
reason-not-theirs = Alıcı artık bu kayıtların hiçbirine sahip değil.
