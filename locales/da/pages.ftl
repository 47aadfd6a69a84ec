### What customers read around their messages: the page of a message, preferences, errors, the front door.
### The words of a message itself belong to its campaign.

## The page of a message

message-skip = Gå til beskeden
message-languages = Læs beskeden på et andet sprog
# $date is a date, such as "2 October 2026".
message-sent = Sendt den { $date }
message-waiting = Endnu ikke sendt
message-reference = Reference { $reference }
# $language is the language's own name. Shown when a person of client care has corrected the words in another language.
message-standard-words = En medarbejder har rettet denne besked på et andet sprog ({ $language }). Du læser vores standardtekst, som kan være anderledes.
message-contact = Kontakt
# Shown when a part of the message is not translated. $wanted and $language are languages' own names.
message-fallback = Denne besked findes ikke på { $wanted }. Du læser den på { $language }.
# Shown when the customer's data has changed since. $date is a date.
message-as-of = Oplysningerne i beskeden er fra den { $date }. Dine data er ændret siden da.
message-documents = Dokumenter
# $name is the name of a file, $type its kind such as "PDF", $size such as "52 kB".
document-download = { $name } ({ $type }, { $size })

## The language from now on

# $language is the language's own name.
language-keep = Skriv altid til mig på { $language }
language-kept = Fra nu af skriver vi til dig på { $language }.

## Sending it again

resend-title = Send beskeden igen
# $address is masked, such as "h•••a@e•••.co.jp".
resend-offer = Vi sender den igen til { $address }, som er den adresse, vi har på dig. Den kommer på det sprog, du læser nu.
# $language is the language's own name.
resend-button = Send igen ({ $language })
resend-done = Den er på vej til { $address }.
resend-done-plain = Den er på vej til den adresse, vi har på dig.
resend-limited = Beskeden er sendt igen nok gange for i dag. Prøv igen i morgen, eller se i din spammappe.
resend-no-address = Vi har ingen e-mailadresse til dig, der virker, så beskeden kan ikke sendes igen herfra. Kontakt os, så hjælper vi dig.

## Preferences

preferences-title = Vil du have disse beskeder?
preferences-for = Beskeder til { $address }
preferences-explain = Hvis du framelder dig, sender vi dig ikke længere tilbud og nyheder. Det, du skal vide om noget, du ejer eller betaler for, får du stadig.
preferences-stop = Frameld disse beskeder
preferences-stopped = Du modtager ikke længere tilbud og nyheder fra os.
preferences-stopped-now = Det er gjort. Du modtager ikke længere tilbud og nyheder fra os.
preferences-resume = Modtag dem igen
preferences-resumed-now = Det er gjort. Du modtager vores beskeder igen.
preferences-message = Tilbage til beskeden

## Errors: what happened (-title), what it means, what to do (-todo)

error-status = Fejl { $status }
error-home = Til forsiden

error-not-found-title = Her er ikke noget
error-not-found = Vi kan ikke finde en side på denne adresse.
error-not-found-todo = Links i e-mails er lange og bliver sommetider brudt over: Kopiér hele adressen.

error-gone-title = Siden er trukket tilbage
error-gone = Der var en side på denne adresse, men den vises ikke længere.
error-gone-todo = Hvis du stadig har brug for den, kan du kontakte den, der sendte dig linket.

error-forbidden-title = Det er ikke tilladt
error-forbidden = Forespørgslen kom ikke fra en af vores egne sider, eller du har ikke adgang til dette.
error-forbidden-todo = Gå tilbage, genindlæs siden, og gør det igen.

error-invalid-title = Det forstod vi ikke
error-invalid = Noget i forespørgslen mangler eller kan ikke bruges.
error-invalid-todo = Gå tilbage, se efter, hvad du har indtastet, og prøv igen.

error-conflict-title = Nogen kom dig i forkøbet
error-conflict = Det, du ville ændre, er blevet ændret i mellemtiden, eller det kan ikke lade sig gøre, som det ser ud nu.
error-conflict-todo = Gå tilbage, genindlæs siden, og se på det igen.

error-limited-title = Det var nok for denne gang
error-limited = Der er bedt om dette for mange gange.
error-limited-todo = Prøv igen senere.
# $minutes is a number of minutes to wait.
error-limited-wait =
    { $minutes ->
        [one] Prøv igen om { $minutes } minut.
       *[other] Prøv igen om { $minutes } minutter.
    }
# $hours is a number of hours to wait.
error-limited-wait-hours =
    { $hours ->
        [one] Prøv igen om { $hours } time.
       *[other] Prøv igen om { $hours } timer.
    }

error-unavailable-title = Ikke tilgængelig lige nu
error-unavailable = Noget, vi er afhængige af, svarer ikke i øjeblikket. Intet er gået tabt.
error-unavailable-todo = Prøv igen om nogle få minutter.

error-internal-title = Noget gik galt hos os
error-internal = Siden kunne ikke dannes. Fejlen er noteret, og vi ser på den.
error-internal-todo = Prøv igen senere. Hvis fejlen fortsætter, er du velkommen til at kontakte os.

## The front door

front-title = Carillon
front-what = Carillon fortæller kunderne det rigtige på det rigtige tidspunkt på deres eget sprog og lader menneskene på begge sider af en besked se den, rette den og sende den igen.
front-care = Kundeservice
front-care-what = Find en besked, se det, kunden ser, ret den, og send den igen.
front-holder = Har du fået en besked fra os? Åbn linket i den: Det fører til din egen side.
front-examples = Eksempler på beskeder
