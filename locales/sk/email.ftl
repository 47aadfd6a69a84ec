### What stands around a message in a mail. The message itself is the campaign's own content.

# The link above the message, to its own page.
email-view = Zobraziť túto správu v prehliadači alebo v inom jazyku
# $reference is the short number people tell on the phone: C-4K7Q2M9X.
email-reference = Referenčné číslo: { $reference }
# The link to the page of preferences.
email-preferences = Zvoliť, čo Vám máme posielať
# Below a table that was cut because the mail would get too large. $count is a number.
email-more-rows =
    { $count ->
        [one] Na webovej stránke nájdete ešte { $count } riadok.
        [few] Na webovej stránke nájdete ešte { $count } riadky.
        [many] Na webovej stránke nájdete ešte { $count } riadka.
       *[other] Na webovej stránke nájdete ešte { $count } riadkov.
    }
