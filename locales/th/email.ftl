### What stands around a message in a mail. The message itself is the campaign's own content.

# The link above the message, to its own page.
email-view = ดูข้อความนี้ในเบราว์เซอร์หรือในภาษาอื่น
# $reference is the short number people tell on the phone: C-4K7Q2M9X.
email-reference = หมายเลขอ้างอิง: { $reference }
# The link to the page of preferences.
email-preferences = เลือกวิธีที่เราติดต่อท่าน
# Below a table that was cut because the mail would get too large. $count is a number.
email-more-rows = ดูอีก { $count } แถวได้บนหน้าเว็บ
