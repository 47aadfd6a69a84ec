### What customers read around their messages: the page of a message, preferences, errors, the front door.
### The words of a message itself belong to its campaign.

## The page of a message

message-skip = Przejdź do wiadomości
message-languages = Przeczytaj tę wiadomość w innym języku
# $date is a date, such as "2 October 2026".
message-sent = Wysłano { $date }
message-waiting = Jeszcze nie wysłano
message-reference = Numer referencyjny { $reference }
# $language is the language's own name. Shown when a person of client care has corrected the words in another language.
message-standard-words = Treść tej wiadomości poprawił pracownik w języku: { $language }. Czytają Państwo nasz tekst standardowy, który może się od niej różnić.
message-contact = Kontakt
# Shown when a part of the message is not translated. $wanted and $language are languages' own names.
message-fallback = Ta wiadomość nie jest dostępna w języku: { $wanted }. Czytają ją Państwo w języku: { $language }.
# Shown when the customer's data has changed since. $date is a date.
message-as-of = Treść tej wiadomości odpowiada stanowi na dzień { $date }. Od tego czasu Państwa dane się zmieniły.
message-documents = Dokumenty
# $name is the name of a file, $type its kind such as "PDF", $size such as "52 kB".
document-download = { $name } ({ $type }, { $size })

## The language from now on

# $language is the language's own name.
language-keep = Zawsze piszcie do mnie w języku: { $language }
language-kept = Od teraz piszemy do Państwa w języku: { $language }.

## Sending it again

resend-title = Wyślij tę wiadomość ponownie
# $address is masked, such as "h•••a@e•••.co.jp".
resend-offer = Wyślemy ją jeszcze raz na zapisany u nas adres { $address }, w języku, w którym ją Państwo teraz czytają.
# $language is the language's own name.
resend-button = Wyślij ponownie ({ $language })
resend-done = Wiadomość jest w drodze na adres { $address }.
resend-done-plain = Wiadomość jest w drodze na zapisany u nas adres.
resend-limited = Tę wiadomość wysłaliśmy dziś ponownie już kilka razy. Prosimy spróbować jutro lub zajrzeć do folderu ze spamem.
resend-no-address = Nie mamy Państwa działającego adresu e-mail, dlatego nie możemy stąd wysłać wiadomości ponownie. Prosimy o kontakt.

## Preferences

preferences-title = Czy chcą Państwo otrzymywać te wiadomości?
preferences-for = Wiadomości na adres { $address }
preferences-explain = Po rezygnacji nie będziemy już wysyłać Państwu ofert ani nowości. Nadal będą docierać do Państwa informacje niezbędne w związku z tym, co Państwo posiadają lub za co płacą.
preferences-stop = Zrezygnuj z tych wiadomości
preferences-stopped = Nie otrzymują już Państwo od nas ofert ani nowości.
preferences-stopped-now = Gotowe. Nie będą już Państwo otrzymywać od nas ofert ani nowości.
preferences-resume = Otrzymuj je znowu
preferences-resumed-now = Gotowe. Znowu będą Państwo otrzymywać nasze wiadomości.
preferences-message = Wróć do wiadomości

## Errors: what happened (-title), what it means, what to do (-todo)

error-status = Błąd { $status }
error-home = Strona główna

error-not-found-title = Tu nic nie ma
error-not-found = Pod tym adresem nie znaleźliśmy żadnej strony.
error-not-found-todo = Linki z e-maili są długie i bywają ucinane: prosimy skopiować cały adres.

error-gone-title = Ta strona została wycofana
error-gone = Pod tym adresem była strona, ale nie jest już dostępna.
error-gone-todo = Jeśli jest nadal potrzebna, prosimy o kontakt z nadawcą linku.

error-forbidden-title = To jest niedozwolone
error-forbidden = Żądanie nie pochodzi z żadnej z naszych stron albo brakuje uprawnień do tej czynności.
error-forbidden-todo = Prosimy wrócić, ponownie wczytać stronę i powtórzyć czynność.

error-invalid-title = Nie zrozumieliśmy tego żądania
error-invalid = W żądaniu czegoś brakuje lub coś jest nieprawidłowe.
error-invalid-todo = Prosimy wrócić, sprawdzić wprowadzone dane i spróbować ponownie.

error-conflict-title = Ktoś był szybszy
error-conflict = To, co miało zostać zmienione, zmieniło się w międzyczasie albo w obecnej sytuacji nie jest to możliwe.
error-conflict-todo = Prosimy wrócić, ponownie wczytać stronę i sprawdzić jeszcze raz.

error-limited-title = Na razie zbyt wiele prób
error-limited = To żądanie wysłano zbyt wiele razy.
error-limited-todo = Prosimy spróbować później.
# $minutes is a number of minutes to wait.
error-limited-wait =
    { $minutes ->
        [one] Prosimy spróbować ponownie za { $minutes } minutę.
        [few] Prosimy spróbować ponownie za { $minutes } minuty.
        [many] Prosimy spróbować ponownie za { $minutes } minut.
       *[other] Prosimy spróbować ponownie za { $minutes } minuty.
    }
# $hours is a number of hours to wait.
error-limited-wait-hours =
    { $hours ->
        [one] Prosimy spróbować ponownie za { $hours } godzinę.
        [few] Prosimy spróbować ponownie za { $hours } godziny.
        [many] Prosimy spróbować ponownie za { $hours } godzin.
       *[other] Prosimy spróbować ponownie za { $hours } godziny.
    }

error-unavailable-title = Chwilowo niedostępne
error-unavailable = System, z którego korzystamy, w tej chwili nie odpowiada. Nic nie zostało utracone.
error-unavailable-todo = Prosimy spróbować ponownie za kilka minut.

error-internal-title = Coś poszło nie tak po naszej stronie
error-internal = Nie udało się utworzyć strony. Błąd został zapisany i zajmujemy się nim.
error-internal-todo = Prosimy spróbować później. Jeśli problem się powtórzy, prosimy o kontakt.

## The front door

front-title = Carillon
front-what = Carillon przekazuje klientom właściwe informacje we właściwym czasie i w ich własnym języku, a ludziom po obu stronach wiadomości pozwala ją zobaczyć, poprawić i wysłać ponownie.
front-care = Obsługa klienta
front-care-what = Znajdź wiadomość, sprawdź, co ma klient, popraw ją i wyślij ponownie.
front-holder = Otrzymali Państwo od nas wiadomość? Prosimy otworzyć zawarty w niej link: prowadzi do Państwa własnej strony.
front-examples = Przykładowe wiadomości
