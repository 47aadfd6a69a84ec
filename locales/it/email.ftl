### What stands around a message in a mail. The message itself is the campaign's own content.

# The link above the message, to its own page.
email-view = Leggi questo messaggio nel browser o in un’altra lingua
# $reference is the short number people tell on the phone: C-4K7Q2M9X.
email-reference = Riferimento: { $reference }
# The link to the page of preferences.
email-preferences = Scegli come ricevere i nostri messaggi
# Below a table that was cut because the mail would get too large. $count is a number.
email-more-rows =
    { $count ->
        [one] C’è ancora { $count } riga sulla pagina web.
       *[other] Ci sono altre { $count } righe sulla pagina web.
    }
