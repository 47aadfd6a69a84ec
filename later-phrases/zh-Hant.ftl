
## A record: what keeps it out of messages, where it speaks, and what was told about it.

# $campaign is a campaign's title, $version the number of its version. $field holds $value, which cannot be read from
# character $column on; $reason is an English sentence.
record-held = 未納入{ $campaign }（版本 { $version }）：{ $field }「{ $value }」，第 { $column } 個字元：{ $reason }
# Before the campaigns in whose groups a record speaks together with others.
record-groups = 所屬群組
record-over = 沒有後續通知
record-left-out = 已略過：在所屬群組的通知發出之後才加入
# Before the references of messages that spoke of a record.
record-said = 已通知於
reason-not-theirs = 收件人已不再持有其中任何記錄。
