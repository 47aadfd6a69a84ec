### What stands around a message in a mail. The message itself is the campaign's own content.

# The link above the message, to its own page.
email-view = Se beskeden i din browser eller på et andet sprog
# $reference is the short number people tell on the phone: C-4K7Q2M9X.
email-reference = Reference: { $reference }
# The link to the page of preferences.
email-preferences = Vælg, hvordan vi skriver til dig
# Below a table that was cut because the mail would get too large. $count is a number.
email-more-rows =
    { $count ->
        [one] Der er { $count } række mere på websiden.
       *[other] Der er { $count } rækker mere på websiden.
    }
