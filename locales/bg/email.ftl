### What stands around a message in a mail. The message itself is the campaign's own content.

# The link above the message, to its own page.
email-view = Вижте това съобщение в браузъра или на друг език
# $reference is the short number people tell on the phone: C-4K7Q2M9X.
email-reference = Референтен номер: { $reference }
# The link to the page of preferences.
email-preferences = Изберете как да Ви пишем
# Below a table that was cut because the mail would get too large. $count is a number.
email-more-rows =
    { $count ->
        [one] Още { $count } ред има на уеб страницата.
       *[other] Още { $count } реда има на уеб страницата.
    }
