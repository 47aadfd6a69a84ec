### What stands around a message in a mail. The message itself is the campaign's own content.

# The link above the message, to its own page.
email-view = Wyświetl tę wiadomość w przeglądarce lub w innym języku
# $reference is the short number people tell on the phone: C-4K7Q2M9X.
email-reference = Numer referencyjny: { $reference }
# The link to the page of preferences.
email-preferences = Wybierz, jakie wiadomości mamy wysyłać
# Below a table that was cut because the mail would get too large. $count is a number.
email-more-rows =
    { $count ->
        [one] Na stronie internetowej znajduje się jeszcze { $count } wiersz.
        [few] Na stronie internetowej znajdują się jeszcze { $count } wiersze.
        [many] Na stronie internetowej znajduje się jeszcze { $count } wierszy.
       *[other] Na stronie internetowej znajduje się jeszcze { $count } wiersza.
    }
