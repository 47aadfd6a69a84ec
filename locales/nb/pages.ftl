### What customers read around their messages: the page of a message, preferences, errors, the front door.
### The words of a message itself belong to its campaign.

## The page of a message

message-skip = Gå til meldingen
message-languages = Les meldingen på et annet språk
# $date is a date, such as "2 October 2026".
message-sent = Sendt { $date }
message-waiting = Ikke sendt ennå
message-reference = Referanse { $reference }
# $language is the language's own name. Shown when a person of client care has corrected the words in another language.
message-standard-words = En medarbeider har rettet denne meldingen på et annet språk ({ $language }). Du leser standardteksten vår, som kan avvike fra den.
message-contact = Kontakt
# Shown when a part of the message is not translated. $wanted and $language are languages' own names.
message-fallback = Denne meldingen finnes ikke på { $wanted }. Du leser den på { $language }.
# Shown when the customer's data has changed since. $date is a date.
message-as-of = Opplysningene i meldingen er fra { $date }. Dataene dine er endret siden da.
message-documents = Dokumenter
# $name is the name of a file, $type its kind such as "PDF", $size such as "52 kB".
document-download = { $name } ({ $type }, { $size })

## The language from now on

# $language is the language's own name.
language-keep = Skriv alltid til meg på { $language }
language-kept = Fra nå av skriver vi til deg på { $language }.

## Sending it again

resend-title = Send meldingen på nytt
# $address is masked, such as "h•••a@e•••.co.jp".
resend-offer = Vi sender den på nytt til { $address }, adressen vi har registrert, på språket du leser nå.
# $language is the language's own name.
resend-button = Send på nytt ({ $language })
resend-done = Den er på vei til { $address }.
resend-done-plain = Den er på vei til adressen vi har registrert.
resend-limited = Meldingen er allerede sendt mange nok ganger i dag. Prøv igjen i morgen, eller se i søppelposten.
resend-no-address = Vi har ingen e-postadresse til deg som virker, så meldingen kan ikke sendes på nytt herfra. Ta kontakt med oss, så hjelper vi deg.

## Preferences

preferences-title = Vil du ha disse meldingene?
preferences-for = Meldinger til { $address }
preferences-explain = Hvis du melder deg av, sender vi deg ikke lenger tilbud og nyheter. Det du trenger å vite om noe du eier eller betaler for, får du fortsatt.
preferences-stop = Meld av disse meldingene
preferences-stopped = Du får ikke lenger tilbud og nyheter fra oss.
preferences-stopped-now = Ferdig. Du får ikke lenger tilbud og nyheter fra oss.
preferences-resume = Få dem igjen
preferences-resumed-now = Ferdig. Du får meldingene våre igjen.
preferences-message = Tilbake til meldingen

## Errors: what happened (-title), what it means, what to do (-todo)

error-status = Feil { $status }
error-home = Til forsiden

error-not-found-title = Her er det ingenting
error-not-found = Vi finner ingen side på denne adressen.
error-not-found-todo = Lenker i e-post er lange og blir noen ganger kuttet: Kopier hele adressen.

error-gone-title = Siden er trukket tilbake
error-gone = Det var en side på denne adressen, men den vises ikke lenger.
error-gone-todo = Hvis du fortsatt trenger den, kan du kontakte den som sendte deg lenken.

error-forbidden-title = Dette er ikke tillatt
error-forbidden = Forespørselen kom ikke fra en av våre egne sider, eller du har ikke tilgang til dette.
error-forbidden-todo = Gå tilbake, last inn siden på nytt og gjør det en gang til.

error-invalid-title = Dette forsto vi ikke
error-invalid = Noe i forespørselen mangler eller kan ikke brukes.
error-invalid-todo = Gå tilbake, sjekk det du har skrevet inn, og prøv igjen.

error-conflict-title = Noen kom deg i forkjøpet
error-conflict = Det du ville endre, er blitt endret i mellomtiden, eller det lar seg ikke gjøre slik det er nå.
error-conflict-todo = Gå tilbake, last inn siden på nytt og se på det en gang til.

error-limited-title = Det holder for denne gang
error-limited = Dette er forsøkt for mange ganger.
error-limited-todo = Prøv igjen senere.
# $minutes is a number of minutes to wait.
error-limited-wait =
    { $minutes ->
        [one] Prøv igjen om { $minutes } minutt.
       *[other] Prøv igjen om { $minutes } minutter.
    }
# $hours is a number of hours to wait.
error-limited-wait-hours =
    { $hours ->
        [one] Prøv igjen om { $hours } time.
       *[other] Prøv igjen om { $hours } timer.
    }

error-unavailable-title = Ikke tilgjengelig akkurat nå
error-unavailable = Noe vi er avhengige av, svarer ikke for øyeblikket. Ingenting har gått tapt.
error-unavailable-todo = Prøv igjen om noen minutter.

error-internal-title = Noe gikk galt hos oss
error-internal = Siden kunne ikke lages. Feilen er registrert, og vi ser på den.
error-internal-todo = Prøv igjen senere. Ta kontakt med oss hvis feilen vedvarer.

## The front door

front-title = Carillon
front-what = Carillon gir kundene rett beskjed til rett tid på deres eget språk og lar menneskene på begge sider av en melding se den, rette den og sende den på nytt.
front-care = Kundeservice
front-care-what = Finn en melding, se det kunden ser, rett den og send den på nytt.
front-holder = Har du fått en melding fra oss? Åpne lenken i den, så kommer du til din egen side.
front-examples = Eksempler på meldinger
