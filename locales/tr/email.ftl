### What stands around a message in a mail. The message itself is the campaign's own content.

# The link above the message, to its own page.
email-view = Bu mesajı tarayıcınızda veya başka bir dilde görüntüleyin
# $reference is the short number people tell on the phone: C-4K7Q2M9X.
email-reference = Referans numarası: { $reference }
# The link to the page of preferences.
email-preferences = Size nasıl yazacağımızı seçin
# Below a table that was cut because the mail would get too large. $count is a number.
email-more-rows =
    { $count ->
        [one] Web sayfasında { $count } satır daha var.
       *[other] Web sayfasında { $count } satır daha var.
    }
