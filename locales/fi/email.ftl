### What stands around a message in a mail. The message itself is the campaign's own content.

# The link above the message, to its own page.
email-view = Avaa viesti selaimessa tai toisella kielellä
# $reference is the short number people tell on the phone: C-4K7Q2M9X.
email-reference = Viite: { $reference }
# The link to the page of preferences.
email-preferences = Valitkaa, miten kirjoitamme teille
# Below a table that was cut because the mail would get too large. $count is a number.
email-more-rows =
    { $count ->
        [one] Verkkosivulla on vielä { $count } rivi.
       *[other] Verkkosivulla on vielä { $count } riviä.
    }
