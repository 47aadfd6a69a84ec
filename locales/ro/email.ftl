### What stands around a message in a mail. The message itself is the campaign's own content.

# The link above the message, to its own page.
email-view = Citiți acest mesaj în browser sau în altă limbă
# $reference is the short number people tell on the phone: C-4K7Q2M9X.
email-reference = Referință: { $reference }
# The link to the page of preferences.
email-preferences = Alegeți cum vă scriem
# Below a table that was cut because the mail would get too large. $count is a number.
email-more-rows =
    { $count ->
        [one] Încă { $count } rând se află pe pagina web.
        [few] Încă { $count } rânduri se află pe pagina web.
       *[other] Încă { $count } de rânduri se află pe pagina web.
    }
