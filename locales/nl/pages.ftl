### What customers read around their messages: the page of a message, preferences, errors, the front door.
### The words of a message itself belong to its campaign.

## The page of a message

message-skip = Naar het bericht
message-languages = Lees dit bericht in een andere taal
# $date is a date, such as "2 October 2026".
message-sent = Verzonden op { $date }
message-waiting = Nog niet verzonden
message-reference = Kenmerk { $reference }
# $language is the language's own name. Shown when a person of client care has corrected the words in another language.
message-standard-words = Dit bericht is door een medewerker gecorrigeerd in een andere taal ({ $language }). U leest onze standaardtekst, die daarvan kan afwijken.
message-contact = Contact
# Shown when a part of the message is not translated. $wanted and $language are languages' own names.
message-fallback = Dit bericht is niet beschikbaar in het { $wanted }. U leest het in het { $language }.
# Shown when the customer's data has changed since. $date is a date.
message-as-of = Dit bericht geeft de stand van { $date } weer. Sindsdien zijn uw gegevens gewijzigd.
message-documents = Documenten
# $name is the name of a file, $type its kind such as "PDF", $size such as "52 kB".
document-download = { $name } ({ $type }, { $size })

## The language from now on

# $language is the language's own name.
language-keep = Schrijf mij voortaan in het { $language }
language-kept = Voortaan schrijven wij u in het { $language }.

## Sending it again

resend-title = Dit bericht opnieuw verzenden
# $address is masked, such as "h•••a@e•••.co.jp".
resend-offer = Wij sturen het nog een keer naar { $address }, het adres dat bij ons bekend is, in de taal waarin u het nu leest.
# $language is the language's own name.
resend-button = Opnieuw verzenden ({ $language })
resend-done = Het bericht is onderweg naar { $address }.
resend-done-plain = Het bericht is onderweg naar het adres dat bij ons bekend is.
resend-limited = Dit bericht is vandaag al vaak genoeg verzonden. Probeer het morgen nog eens of kijk in uw spammap.
resend-no-address = Wij hebben geen werkend e-mailadres van u en kunnen het bericht daarom vanaf hier niet opnieuw verzenden. Neem contact met ons op, dan helpen wij u verder.

## Preferences

preferences-title = Wilt u deze berichten ontvangen?
preferences-for = Berichten aan { $address }
preferences-explain = Als u zich afmeldt, sturen wij u geen aanbiedingen en nieuws meer. Wat u moet weten over iets wat u bezit of waarvoor u betaalt, blijft u ontvangen.
preferences-stop = Afmelden voor deze berichten
preferences-stopped = U ontvangt van ons geen aanbiedingen en nieuws meer.
preferences-stopped-now = Gelukt. U ontvangt van ons geen aanbiedingen en nieuws meer.
preferences-resume = Weer ontvangen
preferences-resumed-now = Gelukt. U ontvangt onze berichten weer.
preferences-message = Terug naar het bericht

## Errors: what happened (-title), what it means, what to do (-todo)

error-status = Fout { $status }
error-home = Naar de startpagina

error-not-found-title = Hier is niets te vinden
error-not-found = Op dit adres vinden wij geen pagina.
error-not-found-todo = Links in e-mails zijn lang en worden soms afgebroken: kopieer daarom het volledige adres.

error-gone-title = Deze pagina is ingetrokken
error-gone = Op dit adres stond een pagina die niet meer wordt getoond.
error-gone-todo = Hebt u de pagina nog nodig, neem dan contact op met degene van wie u de link hebt gekregen.

error-forbidden-title = Dit is niet toegestaan
error-forbidden = Het verzoek kwam niet van een van onze eigen pagina’s, of u hebt hiervoor geen rechten.
error-forbidden-todo = Ga terug, laad de pagina opnieuw en herhaal wat u deed.

error-invalid-title = Dit hebben wij niet begrepen
error-invalid = Er ontbreekt iets in het verzoek, of iets is niet bruikbaar.
error-invalid-todo = Ga terug, controleer wat u hebt ingevuld en probeer het opnieuw.

error-conflict-title = Iemand was u voor
error-conflict = Wat u wilde wijzigen, is intussen gewijzigd of kan op dit moment niet.
error-conflict-todo = Ga terug, laad de pagina opnieuw en bekijk het nog eens.

error-limited-title = Dit was voorlopig vaak genoeg
error-limited = Dit is te vaak aangevraagd.
error-limited-todo = Probeer het later opnieuw.
# $minutes is a number of minutes to wait.
error-limited-wait =
    { $minutes ->
        [one] Probeer het over { $minutes } minuut opnieuw.
       *[other] Probeer het over { $minutes } minuten opnieuw.
    }
# $hours is a number of hours to wait.
error-limited-wait-hours =
    { $hours ->
        [one] Probeer het over { $hours } uur opnieuw.
       *[other] Probeer het over { $hours } uur opnieuw.
    }

error-unavailable-title = Nu even niet beschikbaar
error-unavailable = Een dienst die wij nodig hebben, reageert op dit moment niet. Er is niets verloren gegaan.
error-unavailable-todo = Probeer het over een paar minuten opnieuw.

error-internal-title = Er is bij ons iets misgegaan
error-internal = De pagina kon niet worden gemaakt. De fout is vastgelegd en wij zoeken het uit.
error-internal-todo = Probeer het later opnieuw. Blijft het probleem bestaan, neem dan contact met ons op.

## The front door

front-title = Carillon
front-what = Carillon vertelt klanten op het juiste moment en in hun eigen taal wat zij moeten weten. De mensen aan beide kanten van een bericht kunnen het bekijken, corrigeren en opnieuw verzenden.
front-care = Klantenservice
front-care-what = Een bericht zoeken, zien wat de klant voor zich heeft, het corrigeren en opnieuw verzenden.
front-holder = Hebt u een bericht van ons ontvangen? Open de link in het bericht: die brengt u naar uw eigen pagina.
front-examples = Voorbeeldberichten
