### What stands around a message in a mail. The message itself is the campaign's own content.

# The link above the message, to its own page.
email-view = Se meldingen i nettleseren eller på et annet språk
# $reference is the short number people tell on the phone: C-4K7Q2M9X.
email-reference = Referanse: { $reference }
# The link to the page of preferences.
email-preferences = Velg hvordan vi skriver til deg
# Below a table that was cut because the mail would get too large. $count is a number.
email-more-rows =
    { $count ->
        [one] { $count } rad til står på nettsiden.
       *[other] { $count } rader til står på nettsiden.
    }
