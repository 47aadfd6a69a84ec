
## A record: what keeps it out of messages, where it speaks, and what was told about it.

# $campaign is a campaign's title, $version the number of its version. $field holds $value, which cannot be read from
# character $column on; $reason is an English sentence.
record-held = کنار گذاشته شده از { $campaign }، نسخهٔ { $version }: { $field } «{ $value }»، نویسهٔ { $column }: { $reason }
# Before the campaigns in whose groups a record speaks together with others.
record-groups = عضو
record-over = چیز دیگری در پیش نیست
record-left-out = کنار ماند: پس از پیام گروهش رسید
# Before the references of messages that spoke of a record.
record-said = گفته شده در
reason-not-theirs = گیرنده دیگر هیچ‌یک از این رکوردها را در اختیار ندارد.
