### What customers read around their messages: the page of a message, preferences, errors, the front door.
### The words of a message itself belong to its campaign.

## The page of a message

message-skip = Skok na sporočilo
message-languages = Preberite to sporočilo v drugem jeziku
# $date is a date, such as "2 October 2026".
message-sent = Poslano: { $date }
message-waiting = Še ni poslano
message-reference = Referenčna številka { $reference }
# $language is the language's own name. Shown when a person of client care has corrected the words in another language.
message-standard-words = To sporočilo je bilo ročno popravljeno (jezik popravka: { $language }). Berete naše standardno besedilo, ki se lahko razlikuje od popravljenega.
message-contact = Kontakt
# Shown when a part of the message is not translated. $wanted and $language are languages' own names.
message-fallback = Sporočilo v izbranem jeziku ({ $wanted }) ni na voljo. Jezik, v katerem ga berete: { $language }.
# Shown when the customer's data has changed since. $date is a date.
message-as-of = Stanje podatkov v tem sporočilu: { $date }. Od takrat so se vaši podatki spremenili.
message-documents = Dokumenti
# $name is the name of a file, $type its kind such as "PDF", $size such as "52 kB".
document-download = { $name } ({ $type }, { $size })

## The language from now on

# $language is the language's own name.
language-keep = Vedno mi pišite v tem jeziku: { $language }
language-kept = Odslej vam bomo pisali v tem jeziku: { $language }.

## Sending it again

resend-title = Ponovno pošiljanje sporočila
# $address is masked, such as "h•••a@e•••.co.jp".
resend-offer = Sporočilo vam bomo še enkrat poslali na naslov, ki ga imamo v evidenci ({ $address }), in sicer v jeziku, v katerem ga berete.
# $language is the language's own name.
resend-button = Pošljite znova ({ $language })
resend-done = Sporočilo je na poti na naslov { $address }.
resend-done-plain = Sporočilo je na poti na naslov, ki ga imamo v evidenci.
resend-limited = To sporočilo je bilo danes že večkrat poslano. Poskusite znova jutri ali poglejte v mapo z neželeno pošto.
resend-no-address = Nimamo vašega delujočega e-poštnega naslova, zato sporočila od tu ni mogoče znova poslati. Prosimo, obrnite se na nas.

## Preferences

preferences-title = Želite prejemati ta sporočila?
preferences-for = Sporočila na naslov { $address }
preferences-explain = Če se odjavite, vam ne bomo več pošiljali ponudb in novic. Pomembna obvestila o tem, kar imate ali plačujete, boste še naprej prejemali.
preferences-stop = Odjava od teh sporočil
preferences-stopped = Od nas ne prejemate več ponudb in novic.
preferences-stopped-now = Urejeno. Od nas ne boste več prejemali ponudb in novic.
preferences-resume = Ponovna prijava
preferences-resumed-now = Urejeno. Naša sporočila boste spet prejemali.
preferences-message = Nazaj na sporočilo

## Errors: what happened (-title), what it means, what to do (-todo)

error-status = Napaka { $status }
error-home = Na začetno stran

error-not-found-title = Tu ni ničesar
error-not-found = Na tem naslovu ni nobene strani.
error-not-found-todo = Povezave v e-pošti so dolge in se včasih odrežejo: prosimo, kopirajte celoten naslov.

error-gone-title = Ta stran je bila umaknjena
error-gone = Na tem naslovu je bila stran, ki ni več na voljo.
error-gone-todo = Če jo še potrebujete, se obrnite na tistega, ki vam je poslal povezavo.

error-forbidden-title = To ni dovoljeno
error-forbidden = Zahteva ni prišla z ene od naših strani ali pa za to dejanje nimate pravic.
error-forbidden-todo = Vrnite se nazaj, znova naložite stran in ponovite dejanje.

error-invalid-title = Tega nismo razumeli
error-invalid = V zahtevi nekaj manjka ali ni uporabno.
error-invalid-todo = Vrnite se nazaj, preverite vnesene podatke in poskusite znova.

error-conflict-title = Nekdo vas je prehitel
error-conflict = To, kar ste želeli spremeniti, se je medtem spremenilo ali pa tega trenutno ni mogoče narediti.
error-conflict-todo = Vrnite se nazaj, znova naložite stran in preverite še enkrat.

error-limited-title = Za zdaj je dovolj
error-limited = Ta zahteva je bila poslana prevečkrat.
error-limited-todo = Poskusite znova pozneje.
# $minutes is a number of minutes to wait.
error-limited-wait =
    { $minutes ->
        [one] Poskusite znova čez { $minutes } minuto.
        [two] Poskusite znova čez { $minutes } minuti.
        [few] Poskusite znova čez { $minutes } minute.
       *[other] Poskusite znova čez { $minutes } minut.
    }
# $hours is a number of hours to wait.
error-limited-wait-hours =
    { $hours ->
        [one] Poskusite znova čez { $hours } uro.
        [two] Poskusite znova čez { $hours } uri.
        [few] Poskusite znova čez { $hours } ure.
       *[other] Poskusite znova čez { $hours } ur.
    }

error-unavailable-title = Trenutno ni na voljo
error-unavailable = Storitev, od katere smo odvisni, se trenutno ne odziva. Nič se ni izgubilo.
error-unavailable-todo = Poskusite znova čez nekaj minut.

error-internal-title = Pri nas je prišlo do napake
error-internal = Strani ni bilo mogoče pripraviti. Napaka je zabeležena in jo raziskujemo.
error-internal-todo = Poskusite znova pozneje. Če se težava ponavlja, se obrnite na nas.

## The front door

front-title = Carillon
front-what = Carillon strankam sporoči pravo stvar ob pravem času in v njihovem jeziku, ljudem na obeh straneh sporočila pa omogoči, da ga vidijo, popravijo in znova pošljejo.
front-care = Podpora strankam
front-care-what = Poiščite sporočilo, poglejte, kaj je stranka prejela, ga popravite in znova pošljite.
front-holder = Ste od nas prejeli sporočilo? Odprite povezavo v njem: vodi na vašo osebno stran.
front-examples = Primeri sporočil
