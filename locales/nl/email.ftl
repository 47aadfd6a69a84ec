### What stands around a message in a mail. The message itself is the campaign's own content.

# The link above the message, to its own page.
email-view = Bekijk dit bericht in uw browser of in een andere taal
# $reference is the short number people tell on the phone: C-4K7Q2M9X.
email-reference = Kenmerk: { $reference }
# The link to the page of preferences.
email-preferences = Kies hoe wij u schrijven
# Below a table that was cut because the mail would get too large. $count is a number.
email-more-rows =
    { $count ->
        [one] Op de webpagina staat nog { $count } rij.
       *[other] Op de webpagina staan nog { $count } rijen.
    }
