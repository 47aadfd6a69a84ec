### What stands around a message in a mail. The message itself is the campaign's own content.

# The link above the message, to its own page.
email-view = Pogledajte ovu poruku u pregledniku ili na drugom jeziku
# $reference is the short number people tell on the phone: C-4K7Q2M9X.
email-reference = Referentni broj: { $reference }
# The link to the page of preferences.
email-preferences = Odaberite što ćemo Vam slati
# Below a table that was cut because the mail would get too large. $count is a number.
email-more-rows =
    { $count ->
        [one] Na mrežnoj stranici nalazi se još { $count } redak.
        [few] Na mrežnoj stranici nalaze se još { $count } retka.
       *[other] Na mrežnoj stranici nalazi se još { $count } redaka.
    }
