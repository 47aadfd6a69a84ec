### What stands around a message in a mail. The message itself is the campaign's own content.

# The link above the message, to its own page.
email-view = 在瀏覽器中或以其他語言檢視此訊息
# $reference is the short number people tell on the phone: C-4K7Q2M9X.
email-reference = 參考編號：{ $reference }
# The link to the page of preferences.
email-preferences = 選擇我們與您聯絡的方式
# Below a table that was cut because the mail would get too large. $count is a number.
email-more-rows = 另有 { $count } 列資料，請見網頁。
