### What customers read around their messages: the page of a message, preferences, errors, the front door.
### The words of a message itself belong to its campaign.

## The page of a message

message-skip = Přejít ke zprávě
message-languages = Číst tuto zprávu v jiném jazyce
# $date is a date, such as "2 October 2026".
message-sent = Odesláno { $date }
message-waiting = Zatím neodesláno
message-reference = Referenční číslo { $reference }
# $language is the language's own name. Shown when a person of client care has corrected the words in another language.
message-standard-words = Tuto zprávu upravil náš pracovník v jazyce { $language }. Čtete náš standardní text, který se může lišit.
message-contact = Kontakt
# Shown when a part of the message is not translated. $wanted and $language are languages' own names.
message-fallback = Tato zpráva není k dispozici v jazyce { $wanted }. Čtete ji v jazyce { $language }.
# Shown when the customer's data has changed since. $date is a date.
message-as-of = Obsah této zprávy odpovídá stavu ke dni { $date }. Vaše údaje se od té doby změnily.
message-documents = Dokumenty
# $name is the name of a file, $type its kind such as "PDF", $size such as "52 kB".
document-download = { $name } ({ $type }, { $size })

## The language from now on

# $language is the language's own name.
language-keep = Pište mi vždy v jazyce { $language }
language-kept = Odteď Vám budeme psát v jazyce { $language }.

## Sending it again

resend-title = Poslat tuto zprávu znovu
# $address is masked, such as "h•••a@e•••.co.jp".
resend-offer = Pošleme ji ještě jednou na adresu { $address }, kterou u nás máte uvedenou, v jazyce, ve kterém ji právě čtete.
# $language is the language's own name.
resend-button = Poslat znovu ({ $language })
resend-done = Zpráva je na cestě na adresu { $address }.
resend-done-plain = Zpráva je na cestě na adresu, kterou u nás máte uvedenou.
resend-limited = Tuto zprávu jsme dnes už několikrát znovu odeslali. Zkuste to prosím zítra nebo se podívejte do složky se spamem.
resend-no-address = Nemáme Vaši funkční e-mailovou adresu, zprávu proto odsud nelze poslat znovu. Kontaktujte nás prosím.

## Preferences

preferences-title = Chcete tyto zprávy dostávat?
preferences-for = Zprávy na adresu { $address }
preferences-explain = Pokud je odhlásíte, nebudeme Vám už posílat nabídky a novinky. Co potřebujete vědět o tom, co vlastníte nebo platíte, se k Vám dostane i nadále.
preferences-stop = Odhlásit tyto zprávy
preferences-stopped = Nabídky a novinky Vám už neposíláme.
preferences-stopped-now = Hotovo. Nabídky a novinky Vám už nebudeme posílat.
preferences-resume = Znovu dostávat
preferences-resumed-now = Hotovo. Naše zprávy budete opět dostávat.
preferences-message = Zpět ke zprávě

## Errors: what happened (-title), what it means, what to do (-todo)

error-status = Chyba { $status }
error-home = Na úvodní stránku

error-not-found-title = Tady nic není
error-not-found = Na této adrese jsme žádnou stránku nenašli.
error-not-found-todo = Odkazy z e-mailů bývají dlouhé a někdy se zkrátí: zkopírujte prosím celou adresu.

error-gone-title = Tato stránka byla stažena
error-gone = Stránka na této adrese existovala, ale už se nezobrazuje.
error-gone-todo = Pokud ji ještě potřebujete, obraťte se prosím na toho, kdo Vám odkaz poslal.

error-forbidden-title = To není povoleno
error-forbidden = Požadavek nepřišel z žádné z našich stránek, nebo k této akci nemáte oprávnění.
error-forbidden-todo = Vraťte se prosím zpět, načtěte stránku znovu a akci zopakujte.

error-invalid-title = Tomu jsme neporozuměli
error-invalid = V požadavku něco chybí nebo je něco nepoužitelné.
error-invalid-todo = Vraťte se prosím zpět, zkontrolujte zadané údaje a zkuste to znovu.

error-conflict-title = Někdo byl rychlejší
error-conflict = To, co chcete změnit, se mezitím změnilo, nebo to za daného stavu nelze provést.
error-conflict-todo = Vraťte se prosím zpět, načtěte stránku znovu a podívejte se na ni ještě jednou.

error-limited-title = Prozatím příliš mnoho pokusů
error-limited = Tento požadavek přišel příliš často.
error-limited-todo = Zkuste to prosím později.
# $minutes is a number of minutes to wait.
error-limited-wait =
    { $minutes ->
        [one] Zkuste to prosím znovu za { $minutes } minutu.
        [few] Zkuste to prosím znovu za { $minutes } minuty.
        [many] Zkuste to prosím znovu za { $minutes } minuty.
       *[other] Zkuste to prosím znovu za { $minutes } minut.
    }
# $hours is a number of hours to wait.
error-limited-wait-hours =
    { $hours ->
        [one] Zkuste to prosím znovu za { $hours } hodinu.
        [few] Zkuste to prosím znovu za { $hours } hodiny.
        [many] Zkuste to prosím znovu za { $hours } hodiny.
       *[other] Zkuste to prosím znovu za { $hours } hodin.
    }

error-unavailable-title = Momentálně nedostupné
error-unavailable = Systém, na kterém jsme závislí, právě neodpovídá. Nic se neztratilo.
error-unavailable-todo = Zkuste to prosím znovu za několik minut.

error-internal-title = Na naší straně se něco nepovedlo
error-internal = Stránku se nepodařilo vytvořit. Chybu jsme zaznamenali a zabýváme se jí.
error-internal-todo = Zkuste to prosím později. Pokud potíže přetrvají, kontaktujte nás prosím.

## The front door

front-title = Carillon
front-what = Carillon sděluje zákazníkům to správné ve správný čas a v jejich vlastním jazyce a lidem na obou stranách umožňuje zprávu zobrazit, opravit a poslat znovu.
front-care = Péče o zákazníky
front-care-what = Najít zprávu, podívat se, co zákazník má, opravit ji a poslat znovu.
front-holder = Dostali jste od nás zprávu? Otevřete prosím odkaz, který v ní je: vede na Vaši vlastní stránku.
front-examples = Ukázkové zprávy
