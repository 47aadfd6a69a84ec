
## A record: what keeps it out of messages, where it speaks, and what was told about it.

# $campaign is a campaign's title, $version the number of its version. $field holds $value, which cannot be read from
# character $column on; $reason is an English sentence.
record-held = ไม่รวมใน { $campaign } รุ่น { $version }: { $field } “{ $value }” อักขระที่ { $column }: { $reason }
# Before the campaigns in whose groups a record speaks together with others.
record-groups = อยู่ในกลุ่ม
record-over = ไม่มีข้อความถัดไป
record-left-out = ไม่รวม: เข้ามาหลังจากแจ้งกลุ่มไปแล้ว
# Before the references of messages that spoke of a record.
record-said = แจ้งแล้วใน
reason-not-theirs = ผู้รับไม่ได้ถือครองรายการเหล่านี้อีกแล้ว
