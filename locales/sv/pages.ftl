### What customers read around their messages: the page of a message, preferences, errors, the front door.
### The words of a message itself belong to its campaign.

## The page of a message

message-skip = Hoppa till meddelandet
message-languages = Läs meddelandet på ett annat språk
# $date is a date, such as "2 October 2026".
message-sent = Skickat den { $date }
message-waiting = Inte skickat ännu
message-reference = Referens { $reference }
# $language is the language's own name. Shown when a person of client care has corrected the words in another language.
message-standard-words = En medarbetare har rättat det här meddelandet på ett annat språk ({ $language }). Du läser vår standardtext, som kan skilja sig från det.
message-contact = Kontakt
# Shown when a part of the message is not translated. $wanted and $language are languages' own names.
message-fallback = Det här meddelandet finns inte på { $wanted }. Du läser det på { $language }.
# Shown when the customer's data has changed since. $date is a date.
message-as-of = Uppgifterna i meddelandet gällde den { $date }. Dina uppgifter har ändrats sedan dess.
message-documents = Dokument
# $name is the name of a file, $type its kind such as "PDF", $size such as "52 kB".
document-download = { $name } ({ $type }, { $size })

## The language from now on

# $language is the language's own name.
language-keep = Skriv alltid till mig på { $language }
language-kept = Från och med nu skriver vi till dig på { $language }.

## Sending it again

resend-title = Skicka meddelandet igen
# $address is masked, such as "h•••a@e•••.co.jp".
resend-offer = Vi skickar det igen till { $address }, adressen vi har till dig, på det språk du läser nu.
# $language is the language's own name.
resend-button = Skicka igen ({ $language })
resend-done = Det är på väg till { $address }.
resend-done-plain = Det är på väg till adressen vi har till dig.
resend-limited = Meddelandet har skickats tillräckligt många gånger i dag. Försök igen i morgon eller titta i skräpposten.
resend-no-address = Vi har ingen fungerande e-postadress till dig, så meddelandet kan inte skickas igen härifrån. Kontakta oss så hjälper vi dig.

## Preferences

preferences-title = Vill du ha de här meddelandena?
preferences-for = Meddelanden till { $address }
preferences-explain = Om du avbeställer dem skickar vi inte längre erbjudanden och nyheter. Det du behöver veta om något du äger eller betalar för får du ändå.
preferences-stop = Avbeställ meddelandena
preferences-stopped = Du får inte längre erbjudanden och nyheter från oss.
preferences-stopped-now = Klart. Du får inte längre erbjudanden och nyheter från oss.
preferences-resume = Börja ta emot dem igen
preferences-resumed-now = Klart. Du får våra meddelanden igen.
preferences-message = Tillbaka till meddelandet

## Errors: what happened (-title), what it means, what to do (-todo)

error-status = Fel { $status }
error-home = Till startsidan

error-not-found-title = Här finns ingenting
error-not-found = Vi hittar ingen sida på den här adressen.
error-not-found-todo = Länkar i e-post är långa och klipps ibland av. Kopiera hela adressen och försök igen.

error-gone-title = Sidan har tagits bort
error-gone = Det fanns en sida på den här adressen, men den visas inte längre.
error-gone-todo = Om du fortfarande behöver den kan du kontakta den som skickade länken.

error-forbidden-title = Det här är inte tillåtet
error-forbidden = Begäran kom inte från någon av våra egna sidor, eller så har du inte behörighet.
error-forbidden-todo = Gå tillbaka, ladda om sidan och gör om det du gjorde.

error-invalid-title = Vi förstod inte det här
error-invalid = Något i begäran saknas eller går inte att använda.
error-invalid-todo = Gå tillbaka, kontrollera det du har fyllt i och försök igen.

error-conflict-title = Någon hann före
error-conflict = Det du ville ändra har ändrats under tiden, eller går inte att göra som läget är nu.
error-conflict-todo = Gå tillbaka, ladda om sidan och titta en gång till.

error-limited-title = Det räcker för tillfället
error-limited = Det här har begärts för många gånger.
error-limited-todo = Försök igen senare.
# $minutes is a number of minutes to wait.
error-limited-wait =
    { $minutes ->
        [one] Försök igen om { $minutes } minut.
       *[other] Försök igen om { $minutes } minuter.
    }
# $hours is a number of hours to wait.
error-limited-wait-hours =
    { $hours ->
        [one] Försök igen om { $hours } timme.
       *[other] Försök igen om { $hours } timmar.
    }

error-unavailable-title = Inte tillgängligt just nu
error-unavailable = Något som vi är beroende av svarar inte just nu. Inget har gått förlorat.
error-unavailable-todo = Försök igen om några minuter.

error-internal-title = Något gick fel hos oss
error-internal = Sidan kunde inte skapas. Felet har noterats och vi tittar på det.
error-internal-todo = Försök igen senare. Kontakta oss om felet kvarstår.

## The front door

front-title = Carillon
front-what = Carillon ger kunderna rätt besked i rätt tid på deras eget språk och låter människorna på båda sidor om ett meddelande se det, rätta det och skicka det igen.
front-care = Kundtjänst
front-care-what = Hitta ett meddelande, se det kunden ser, rätta det och skicka det igen.
front-holder = Har du fått ett meddelande från oss? Öppna länken i det, så kommer du till din egen sida.
front-examples = Exempel på meddelanden
