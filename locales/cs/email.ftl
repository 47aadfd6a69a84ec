### What stands around a message in a mail. The message itself is the campaign's own content.

# The link above the message, to its own page.
email-view = Zobrazit tuto zprávu v prohlížeči nebo v jiném jazyce
# $reference is the short number people tell on the phone: C-4K7Q2M9X.
email-reference = Referenční číslo: { $reference }
# The link to the page of preferences.
email-preferences = Zvolit, co Vám máme posílat
# Below a table that was cut because the mail would get too large. $count is a number.
email-more-rows =
    { $count ->
        [one] Na webové stránce najdete ještě { $count } řádek.
        [few] Na webové stránce najdete ještě { $count } řádky.
        [many] Na webové stránce najdete ještě { $count } řádku.
       *[other] Na webové stránce najdete ještě { $count } řádků.
    }
