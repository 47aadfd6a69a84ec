### What stands around a message in a mail. The message itself is the campaign's own content.

# The link above the message, to its own page.
email-view = Oglejte si to sporočilo v brskalniku ali v drugem jeziku
# $reference is the short number people tell on the phone: C-4K7Q2M9X.
email-reference = Referenčna številka: { $reference }
# The link to the page of preferences.
email-preferences = Izberite, kako naj vam pišemo
# Below a table that was cut because the mail would get too large. $count is a number.
email-more-rows =
    { $count ->
        [one] Na spletni strani je še { $count } vrstica.
        [two] Na spletni strani sta še { $count } vrstici.
        [few] Na spletni strani so še { $count } vrstice.
       *[other] Na spletni strani je še { $count } vrstic.
    }
