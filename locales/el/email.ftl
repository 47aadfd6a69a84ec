### What stands around a message in a mail. The message itself is the campaign's own content.

# The link above the message, to its own page.
email-view = Δείτε το μήνυμα στο πρόγραμμα περιήγησης ή σε άλλη γλώσσα
# $reference is the short number people tell on the phone: C-4K7Q2M9X.
email-reference = Κωδικός αναφοράς: { $reference }
# The link to the page of preferences.
email-preferences = Επιλέξτε πώς θα σας γράφουμε
# Below a table that was cut because the mail would get too large. $count is a number.
email-more-rows =
    { $count ->
        [one] Στην ιστοσελίδα υπάρχει { $count } ακόμη γραμμή.
       *[other] Στην ιστοσελίδα υπάρχουν { $count } ακόμη γραμμές.
    }
