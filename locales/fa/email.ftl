### What stands around a message in a mail. The message itself is the campaign's own content.

# The link above the message, to its own page.
email-view = مشاهدهٔ این پیام در مرورگر یا به زبان دیگر
# $reference is the short number people tell on the phone: C-4K7Q2M9X.
email-reference = شمارهٔ پیگیری: { $reference }
# The link to the page of preferences.
email-preferences = انتخاب نحوهٔ مکاتبه با شما
# Below a table that was cut because the mail would get too large. $count is a number.
email-more-rows =
    { $count ->
        [one] { $count } ردیف دیگر در صفحهٔ وب آمده است.
       *[other] { $count } ردیف دیگر در صفحهٔ وب آمده است.
    }
