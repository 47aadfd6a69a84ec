### What stands around a message in a mail. The message itself is the campaign's own content.

# The link above the message, to its own page.
email-view = Ver esta mensagem no navegador ou em outro idioma
# $reference is the short number people tell on the phone: C-4K7Q2M9X.
email-reference = Referência: { $reference }
# The link to the page of preferences.
email-preferences = Escolher como escrevemos para você
# Below a table that was cut because the mail would get too large. $count is a number.
email-more-rows =
    { $count ->
        [one] Há mais { $count } linha na página da web.
       *[other] Há mais { $count } linhas na página da web.
    }
