### What customers read around their messages: the page of a message, preferences, errors, the front door.
### The words of a message itself belong to its campaign.

## The page of a message

message-skip = Prejsť na správu
message-languages = Čítať túto správu v inom jazyku
# $date is a date, such as "2 October 2026".
message-sent = Odoslané { $date }
message-waiting = Zatiaľ neodoslané
message-reference = Referenčné číslo { $reference }
# $language is the language's own name. Shown when a person of client care has corrected the words in another language.
message-standard-words = Túto správu upravil náš pracovník v jazyku { $language }. Čítate náš štandardný text, ktorý sa môže líšiť.
message-contact = Kontakt
# Shown when a part of the message is not translated. $wanted and $language are languages' own names.
message-fallback = Táto správa nie je k dispozícii v jazyku { $wanted }. Čítate ju v jazyku { $language }.
# Shown when the customer's data has changed since. $date is a date.
message-as-of = Obsah tejto správy zodpovedá stavu ku dňu { $date }. Vaše údaje sa odvtedy zmenili.
message-documents = Dokumenty
# $name is the name of a file, $type its kind such as "PDF", $size such as "52 kB".
document-download = { $name } ({ $type }, { $size })

## The language from now on

# $language is the language's own name.
language-keep = Píšte mi vždy v jazyku { $language }
language-kept = Odteraz Vám budeme písať v jazyku { $language }.

## Sending it again

resend-title = Poslať túto správu znova
# $address is masked, such as "h•••a@e•••.co.jp".
resend-offer = Pošleme ju ešte raz na adresu { $address }, ktorú u nás máte uvedenú, v jazyku, v ktorom ju práve čítate.
# $language is the language's own name.
resend-button = Poslať znova ({ $language })
resend-done = Správa je na ceste na adresu { $address }.
resend-done-plain = Správa je na ceste na adresu, ktorú u nás máte uvedenú.
resend-limited = Túto správu sme dnes už niekoľkokrát znova odoslali. Skúste to, prosím, zajtra alebo sa pozrite do priečinka so spamom.
resend-no-address = Nemáme Vašu funkčnú e-mailovú adresu, preto správu odtiaľto nemožno poslať znova. Kontaktujte nás, prosím.

## Preferences

preferences-title = Chcete tieto správy dostávať?
preferences-for = Správy na adresu { $address }
preferences-explain = Ak ich odhlásite, nebudeme Vám už posielať ponuky a novinky. Informácie, ktoré potrebujete o tom, čo vlastníte alebo platíte, budete dostávať aj naďalej.
preferences-stop = Odhlásiť tieto správy
preferences-stopped = Ponuky a novinky Vám už neposielame.
preferences-stopped-now = Hotovo. Ponuky a novinky Vám už nebudeme posielať.
preferences-resume = Znova dostávať
preferences-resumed-now = Hotovo. Naše správy budete opäť dostávať.
preferences-message = Späť na správu

## Errors: what happened (-title), what it means, what to do (-todo)

error-status = Chyba { $status }
error-home = Na úvodnú stránku

error-not-found-title = Tu nič nie je
error-not-found = Na tejto adrese sme nenašli žiadnu stránku.
error-not-found-todo = Odkazy z e-mailov bývajú dlhé a niekedy sa skrátia: skopírujte, prosím, celú adresu.

error-gone-title = Táto stránka bola stiahnutá
error-gone = Stránka na tejto adrese existovala, ale už sa nezobrazuje.
error-gone-todo = Ak ju ešte potrebujete, obráťte sa, prosím, na toho, kto Vám odkaz poslal.

error-forbidden-title = Toto nie je povolené
error-forbidden = Požiadavka neprišla zo žiadnej z našich stránok alebo na túto akciu nemáte oprávnenie.
error-forbidden-todo = Vráťte sa, prosím, späť, načítajte stránku znova a akciu zopakujte.

error-invalid-title = Tomuto sme neporozumeli
error-invalid = V požiadavke niečo chýba alebo je niečo nepoužiteľné.
error-invalid-todo = Vráťte sa, prosím, späť, skontrolujte zadané údaje a skúste to znova.

error-conflict-title = Niekto bol rýchlejší
error-conflict = To, čo chcete zmeniť, sa medzičasom zmenilo alebo sa to za daného stavu nedá vykonať.
error-conflict-todo = Vráťte sa, prosím, späť, načítajte stránku znova a pozrite si ju ešte raz.

error-limited-title = Zatiaľ priveľa pokusov
error-limited = Táto požiadavka prišla príliš často.
error-limited-todo = Skúste to, prosím, neskôr.
# $minutes is a number of minutes to wait.
error-limited-wait =
    { $minutes ->
        [one] Skúste to, prosím, znova o { $minutes } minútu.
        [few] Skúste to, prosím, znova o { $minutes } minúty.
        [many] Skúste to, prosím, znova o { $minutes } minúty.
       *[other] Skúste to, prosím, znova o { $minutes } minút.
    }
# $hours is a number of hours to wait.
error-limited-wait-hours =
    { $hours ->
        [one] Skúste to, prosím, znova o { $hours } hodinu.
        [few] Skúste to, prosím, znova o { $hours } hodiny.
        [many] Skúste to, prosím, znova o { $hours } hodiny.
       *[other] Skúste to, prosím, znova o { $hours } hodín.
    }

error-unavailable-title = Momentálne nedostupné
error-unavailable = Systém, od ktorého závisíme, práve neodpovedá. Nič sa nestratilo.
error-unavailable-todo = Skúste to, prosím, znova o niekoľko minút.

error-internal-title = Na našej strane sa niečo nepodarilo
error-internal = Stránku sa nepodarilo vytvoriť. Chybu sme zaznamenali a zaoberáme sa ňou.
error-internal-todo = Skúste to, prosím, neskôr. Ak ťažkosti pretrvajú, kontaktujte nás, prosím.

## The front door

front-title = Carillon
front-what = Carillon oznamuje zákazníkom to správne v správnom čase a v ich vlastnom jazyku a ľuďom na oboch stranách umožňuje správu zobraziť, opraviť a poslať znova.
front-care = Starostlivosť o zákazníkov
front-care-what = Nájsť správu, pozrieť sa, čo zákazník má, opraviť ju a poslať znova.
front-holder = Dostali ste od nás správu? Otvorte, prosím, odkaz, ktorý je v nej: vedie na Vašu vlastnú stránku.
front-examples = Ukážkové správy
