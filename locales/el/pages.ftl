### What customers read around their messages: the page of a message, preferences, errors, the front door.
### The words of a message itself belong to its campaign.

## The page of a message

message-skip = Μετάβαση στο μήνυμα
message-languages = Διαβάστε το μήνυμα σε άλλη γλώσσα
# $date is a date, such as "2 October 2026".
message-sent = Ημερομηνία αποστολής: { $date }
message-waiting = Δεν έχει σταλεί ακόμη
message-reference = Κωδικός αναφοράς { $reference }
# $language is the language's own name. Shown when a person of client care has corrected the words in another language.
message-standard-words = Το μήνυμα αυτό διορθώθηκε από συνεργάτη μας σε άλλη γλώσσα ({ $language }). Διαβάζετε το τυποποιημένο μας κείμενο, που ενδέχεται να διαφέρει.
message-contact = Επικοινωνία
# Shown when a part of the message is not translated. $wanted and $language are languages' own names.
message-fallback = Το μήνυμα δεν είναι διαθέσιμο στη γλώσσα που ζητήσατε ({ $wanted }). Το διαβάζετε σε άλλη γλώσσα ({ $language }).
# Shown when the customer's data has changed since. $date is a date.
message-as-of = Όσα αναφέρει το μήνυμα ίσχυαν στην εξής ημερομηνία: { $date }. Τα στοιχεία σας έχουν αλλάξει από τότε.
message-documents = Έγγραφα
# $name is the name of a file, $type its kind such as "PDF", $size such as "52 kB".
document-download = { $name } ({ $type }, { $size })

## The language from now on

# $language is the language's own name.
language-keep = Να μου γράφετε πάντα στα { $language }
language-kept = Από εδώ και στο εξής θα σας γράφουμε στα { $language }.

## Sending it again

resend-title = Νέα αποστολή του μηνύματος
# $address is masked, such as "h•••a@e•••.co.jp".
resend-offer = Θα το στείλουμε άλλη μία φορά στη διεύθυνση { $address }, που έχουμε καταχωρισμένη, στη γλώσσα στην οποία διαβάζετε τώρα.
# $language is the language's own name.
resend-button = Νέα αποστολή ({ $language })
resend-done = Το μήνυμα στάλθηκε ξανά στη διεύθυνση { $address }.
resend-done-plain = Το μήνυμα στάλθηκε ξανά στη διεύθυνση που έχουμε καταχωρισμένη.
resend-limited = Το μήνυμα αυτό στάλθηκε αρκετές φορές για σήμερα. Δοκιμάστε ξανά αύριο ή κοιτάξτε στον φάκελο ανεπιθύμητης αλληλογραφίας.
resend-no-address = Δεν έχουμε διεύθυνση email σας που να λειτουργεί, γι’ αυτό δεν μπορούμε να το στείλουμε ξανά από εδώ. Παρακαλούμε επικοινωνήστε μαζί μας.

## Preferences

preferences-title = Θέλετε να λαμβάνετε αυτά τα μηνύματα;
preferences-for = Μηνύματα προς { $address }
preferences-explain = Αν τα διακόψετε, δεν θα σας στέλνουμε πλέον προσφορές και νέα. Όσα πρέπει να γνωρίζετε για κάτι που κατέχετε ή πληρώνετε θα εξακολουθήσετε να τα λαμβάνετε.
preferences-stop = Διακοπή αυτών των μηνυμάτων
preferences-stopped = Δεν λαμβάνετε πλέον προσφορές και νέα από εμάς.
preferences-stopped-now = Έγινε. Δεν θα λαμβάνετε πλέον προσφορές και νέα από εμάς.
preferences-resume = Να τα λαμβάνω ξανά
preferences-resumed-now = Έγινε. Θα λαμβάνετε ξανά τα μηνύματά μας.
preferences-message = Επιστροφή στο μήνυμα

## Errors: what happened (-title), what it means, what to do (-todo)

error-status = Σφάλμα { $status }
error-home = Στην αρχική σελίδα

error-not-found-title = Δεν υπάρχει τίποτα εδώ
error-not-found = Δεν βρίσκουμε καμία σελίδα σε αυτή τη διεύθυνση.
error-not-found-todo = Οι σύνδεσμοι στα email είναι μεγάλοι και μερικές φορές κόβονται: αντιγράψτε ολόκληρη τη διεύθυνση.

error-gone-title = Η σελίδα αυτή αποσύρθηκε
error-gone = Σε αυτή τη διεύθυνση υπήρχε μια σελίδα που δεν εμφανίζεται πλέον.
error-gone-todo = Αν τη χρειάζεστε ακόμη, επικοινωνήστε με όποιον σας έστειλε τον σύνδεσμο.

error-forbidden-title = Αυτό δεν επιτρέπεται
error-forbidden = Το αίτημα δεν προήλθε από δική μας σελίδα ή δεν έχετε το σχετικό δικαίωμα.
error-forbidden-todo = Επιστρέψτε στην προηγούμενη σελίδα, φορτώστε την ξανά και επαναλάβετε την ενέργεια.

error-invalid-title = Δεν καταλάβαμε το αίτημα
error-invalid = Κάτι λείπει από το αίτημα ή δεν μπορεί να χρησιμοποιηθεί.
error-invalid-todo = Επιστρέψτε στην προηγούμενη σελίδα, ελέγξτε τα στοιχεία που δώσατε και δοκιμάστε ξανά.

error-conflict-title = Κάποιος σας πρόλαβε
error-conflict = Αυτό που θέλατε να αλλάξετε άλλαξε στο μεταξύ ή η αλλαγή δεν είναι δυνατή όπως έχουν τα πράγματα.
error-conflict-todo = Επιστρέψτε στην προηγούμενη σελίδα, φορτώστε την ξανά και ελέγξτε την άλλη μία φορά.

error-limited-title = Προς το παρόν αρκεί
error-limited = Το αίτημα αυτό υποβλήθηκε πάρα πολλές φορές.
error-limited-todo = Δοκιμάστε ξανά αργότερα.
# $minutes is a number of minutes to wait.
error-limited-wait =
    { $minutes ->
        [one] Δοκιμάστε ξανά σε { $minutes } λεπτό.
       *[other] Δοκιμάστε ξανά σε { $minutes } λεπτά.
    }
# $hours is a number of hours to wait.
error-limited-wait-hours =
    { $hours ->
        [one] Δοκιμάστε ξανά σε { $hours } ώρα.
       *[other] Δοκιμάστε ξανά σε { $hours } ώρες.
    }

error-unavailable-title = Δεν είναι διαθέσιμο αυτή τη στιγμή
error-unavailable = Μια υπηρεσία από την οποία εξαρτόμαστε δεν ανταποκρίνεται αυτή τη στιγμή. Δεν χάθηκε τίποτα.
error-unavailable-todo = Δοκιμάστε ξανά σε λίγα λεπτά.

error-internal-title = Παρουσιάστηκε πρόβλημα από τη δική μας πλευρά
error-internal = Δεν ήταν δυνατή η δημιουργία της σελίδας. Το σφάλμα καταγράφηκε και το εξετάζουμε.
error-internal-todo = Δοκιμάστε ξανά αργότερα. Αν το πρόβλημα παραμένει, επικοινωνήστε μαζί μας.

## The front door

front-title = Carillon
front-what = Το Carillon λέει στους πελάτες αυτό που πρέπει, τη στιγμή που πρέπει και στη γλώσσα τους, και επιτρέπει στους ανθρώπους και από τις δύο πλευρές ενός μηνύματος να το δουν, να το διορθώσουν και να το στείλουν ξανά.
front-care = Εξυπηρέτηση πελατών
front-care-what = Βρείτε ένα μήνυμα, δείτε τι έλαβε ο πελάτης, διορθώστε το, στείλτε το ξανά.
front-holder = Λάβατε μήνυμα από εμάς; Ανοίξτε τον σύνδεσμο που περιέχει: οδηγεί στη δική σας σελίδα.
front-examples = Παραδείγματα μηνυμάτων
