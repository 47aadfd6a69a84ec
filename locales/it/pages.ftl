### What customers read around their messages: the page of a message, preferences, errors, the front door.
### The words of a message itself belong to its campaign.

## The page of a message

message-skip = Vai al messaggio
message-languages = Leggi questo messaggio in un’altra lingua
# $date is a date, such as "2 October 2026".
message-sent = Inviato in data { $date }
message-waiting = Non ancora inviato
message-reference = Riferimento { $reference }
# $language is the language's own name. Shown when a person of client care has corrected the words in another language.
message-standard-words = Questo messaggio è stato corretto da una persona, in { $language }. Sta leggendo il nostro testo standard, che può essere diverso.
message-contact = Contatti
# Shown when a part of the message is not translated. $wanted and $language are languages' own names.
message-fallback = Questo messaggio non è disponibile in { $wanted }. Lo sta leggendo in { $language }.
# Shown when the customer's data has changed since. $date is a date.
message-as-of = Questo messaggio riporta la situazione in data { $date }. Da allora i Suoi dati sono cambiati.
message-documents = Documenti
# $name is the name of a file, $type its kind such as "PDF", $size such as "52 kB".
document-download = { $name } ({ $type }, { $size })

## The language from now on

# $language is the language's own name.
language-keep = Scrivetemi sempre in { $language }
language-kept = D’ora in poi Le scriveremo in { $language }.

## Sending it again

resend-title = Ricevere di nuovo questo messaggio
# $address is masked, such as "h•••a@e•••.co.jp".
resend-offer = Lo inviamo ancora una volta a { $address }, l’indirizzo che abbiamo registrato, nella lingua in cui sta leggendo.
# $language is the language's own name.
resend-button = Invia di nuovo ({ $language })
resend-done = Il messaggio è in arrivo a { $address }.
resend-done-plain = Il messaggio è in arrivo all’indirizzo che abbiamo registrato.
resend-limited = Per oggi questo messaggio è già stato inviato abbastanza volte. Riprovi domani o controlli nella cartella della posta indesiderata.
resend-no-address = Non abbiamo un Suo indirizzo e-mail funzionante, perciò da qui non è possibile inviare di nuovo il messaggio. La preghiamo di contattarci.

## Preferences

preferences-title = Desidera ricevere questi messaggi?
preferences-for = Messaggi per { $address }
preferences-explain = Se li disattiva, non Le invieremo più offerte e novità. Continuerà a ricevere le informazioni necessarie su ciò che possiede o paga.
preferences-stop = Non ricevere più questi messaggi
preferences-stopped = Non riceve più le nostre offerte e novità.
preferences-stopped-now = Fatto. Non riceverà più le nostre offerte e novità.
preferences-resume = Riceverli di nuovo
preferences-resumed-now = Fatto. Riceverà di nuovo i nostri messaggi.
preferences-message = Torna al messaggio

## Errors: what happened (-title), what it means, what to do (-todo)

error-status = Errore { $status }
error-home = Vai alla pagina iniziale

error-not-found-title = Qui non c’è nulla
error-not-found = A questo indirizzo non troviamo nessuna pagina.
error-not-found-todo = I link nelle e-mail sono lunghi e a volte vengono troncati: copi l’indirizzo per intero.

error-gone-title = Questa pagina è stata ritirata
error-gone = A questo indirizzo c’era una pagina che ora non è più disponibile.
error-gone-todo = Se ne ha ancora bisogno, si rivolga a chi Le ha inviato il link.

error-forbidden-title = Operazione non consentita
error-forbidden = La richiesta non proveniva da una delle nostre pagine, oppure Lei non dispone dell’autorizzazione necessaria.
error-forbidden-todo = Torni indietro, ricarichi la pagina e ripeta l’operazione.

error-invalid-title = Non abbiamo capito la richiesta
error-invalid = Nella richiesta manca qualcosa o c’è un dato non utilizzabile.
error-invalid-todo = Torni indietro, controlli i dati inseriti e riprovi.

error-conflict-title = Qualcuno è stato più veloce
error-conflict = Ciò che voleva modificare nel frattempo è cambiato, oppure al momento la modifica non è possibile.
error-conflict-todo = Torni indietro, ricarichi la pagina e la verifichi ancora una volta.

error-limited-title = Per ora può bastare
error-limited = Questa richiesta è stata fatta troppe volte.
error-limited-todo = Riprovi più tardi.
# $minutes is a number of minutes to wait.
error-limited-wait =
    { $minutes ->
        [one] Riprovi tra { $minutes } minuto.
       *[other] Riprovi tra { $minutes } minuti.
    }
# $hours is a number of hours to wait.
error-limited-wait-hours =
    { $hours ->
        [one] Riprovi tra { $hours } ora.
       *[other] Riprovi tra { $hours } ore.
    }

error-unavailable-title = Al momento non disponibile
error-unavailable = Un servizio di cui abbiamo bisogno non risponde in questo momento. Nulla è andato perso.
error-unavailable-todo = Riprovi tra qualche minuto.

error-internal-title = Si è verificato un problema da parte nostra
error-internal = Non è stato possibile creare la pagina. L’errore è stato registrato e lo stiamo esaminando.
error-internal-todo = Riprovi più tardi. Se il problema persiste, ci contatti.

## The front door

front-title = Carillon
front-what = Carillon comunica ai clienti la cosa giusta, al momento giusto e nella loro lingua, e permette alle persone da entrambe le parti di un messaggio di leggerlo, correggerlo e inviarlo di nuovo.
front-care = Assistenza clienti
front-care-what = Trovare un messaggio, vedere che cosa ha ricevuto il cliente, correggerlo, inviarlo di nuovo.
front-holder = Ha ricevuto un nostro messaggio? Apra il link che contiene: La porta alla Sua pagina personale.
front-examples = Messaggi di esempio
