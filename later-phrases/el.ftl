
## A record: what keeps it out of messages, where it speaks, and what was told about it.

# $campaign is a campaign's title, $version the number of its version. $field holds $value, which cannot be read from
# character $column on; $reason is an English sentence.
record-held = Εξαιρείται από { $campaign }, έκδοση { $version }: { $field } «{ $value }», χαρακτήρας { $column }: { $reason }
# Before the campaigns in whose groups a record speaks together with others.
record-groups = Ανήκει σε
record-over = Δεν ακολουθεί τίποτε άλλο
record-left-out = Παραλείφθηκε: ήρθε μετά το μήνυμα της ομάδας του
# Before the references of messages that spoke of a record.
record-said = Ανακοινώθηκε σε
reason-not-theirs = Ο παραλήπτης δεν κατέχει πλέον καμία από αυτές τις εγγραφές.
