### What stands around a message in a mail. The message itself is the campaign's own content.

# The link above the message, to its own page.
email-view = Visa meddelandet i webbläsaren eller på ett annat språk
# $reference is the short number people tell on the phone: C-4K7Q2M9X.
email-reference = Referens: { $reference }
# The link to the page of preferences.
email-preferences = Välj hur vi skriver till dig
# Below a table that was cut because the mail would get too large. $count is a number.
email-more-rows =
    { $count ->
        [one] Ytterligare { $count } rad finns på webbsidan.
       *[other] Ytterligare { $count } rader finns på webbsidan.
    }
