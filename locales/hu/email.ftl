### What stands around a message in a mail. The message itself is the campaign's own content.

# The link above the message, to its own page.
email-view = Az üzenet megtekintése böngészőben vagy más nyelven
# $reference is the short number people tell on the phone: C-4K7Q2M9X.
email-reference = Hivatkozási szám: { $reference }
# The link to the page of preferences.
email-preferences = Értesítési beállítások
# Below a table that was cut because the mail would get too large. $count is a number.
email-more-rows =
    { $count ->
        [one] További { $count } sor a weboldalon látható.
       *[other] További { $count } sor a weboldalon látható.
    }
