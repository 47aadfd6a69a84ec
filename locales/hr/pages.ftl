### What customers read around their messages: the page of a message, preferences, errors, the front door.
### The words of a message itself belong to its campaign.

## The page of a message

message-skip = Prijeđite na poruku
message-languages = Pročitajte ovu poruku na drugom jeziku
# $date is a date, such as "2 October 2026".
message-sent = Poslano { $date }
message-waiting = Još nije poslano
message-reference = Referentni broj { $reference }
# $language is the language's own name. Shown when a person of client care has corrected the words in another language.
message-standard-words = Ovu je poruku ispravio naš djelatnik na jeziku: { $language }. Čitate naš standardni tekst, koji se može razlikovati.
message-contact = Kontakt
# Shown when a part of the message is not translated. $wanted and $language are languages' own names.
message-fallback = Ova poruka nije dostupna na jeziku: { $wanted }. Čitate je na jeziku: { $language }.
# Shown when the customer's data has changed since. $date is a date.
message-as-of = Ova poruka prikazuje stanje na dan { $date }, a Vaši su se podaci otad promijenili.
message-documents = Dokumenti
# $name is the name of a file, $type its kind such as "PDF", $size such as "52 kB".
document-download = { $name } ({ $type }, { $size })

## The language from now on

# $language is the language's own name.
language-keep = Uvijek mi pišite na jeziku: { $language }
language-kept = Odsad Vam pišemo na jeziku: { $language }.

## Sending it again

resend-title = Ponovno pošaljite ovu poruku
# $address is masked, such as "h•••a@e•••.co.jp".
resend-offer = Poslat ćemo je još jednom na adresu { $address }, koju imamo u evidenciji, na jeziku na kojem je upravo čitate.
# $language is the language's own name.
resend-button = Pošaljite ponovno ({ $language })
resend-done = Poruka je na putu na adresu { $address }.
resend-done-plain = Poruka je na putu na adresu koju imamo u evidenciji.
resend-limited = Ovu smo poruku danas već nekoliko puta ponovno poslali. Pokušajte sutra ili pogledajte u mapu s neželjenom poštom.
resend-no-address = Nemamo Vašu ispravnu adresu e-pošte pa poruku odavde ne možemo ponovno poslati. Molimo Vas da nam se javite.

## Preferences

preferences-title = Želite li primati ove poruke?
preferences-for = Poruke na adresu { $address }
preferences-explain = Ako ih otkažete, više Vam nećemo slati ponude ni novosti. Ono što trebate znati o onome što posjedujete ili plaćate i dalje ćete primati.
preferences-stop = Otkažite ove poruke
preferences-stopped = Više ne primate naše ponude ni novosti.
preferences-stopped-now = Gotovo. Više nećete primati naše ponude ni novosti.
preferences-resume = Ponovno ih primajte
preferences-resumed-now = Gotovo. Ponovno ćete primati naše poruke.
preferences-message = Natrag na poruku

## Errors: what happened (-title), what it means, what to do (-todo)

error-status = Pogreška { $status }
error-home = Na početnu stranicu

error-not-found-title = Ovdje nema ničega
error-not-found = Na ovoj adresi nismo pronašli nijednu stranicu.
error-not-found-todo = Poveznice iz e-pošte dugačke su i katkad se prekinu: molimo kopirajte cijelu adresu.

error-gone-title = Ova je stranica povučena
error-gone = Na ovoj je adresi postojala stranica, ali se više ne prikazuje.
error-gone-todo = Ako Vam je još potrebna, obratite se onome tko Vam je poslao poveznicu.

error-forbidden-title = Ovo nije dopušteno
error-forbidden = Zahtjev nije došao s naših stranica ili nemate ovlaštenje za ovu radnju.
error-forbidden-todo = Vratite se, ponovno učitajte stranicu i ponovite radnju.

error-invalid-title = Ovo nismo razumjeli
error-invalid = U zahtjevu nešto nedostaje ili nije upotrebljivo.
error-invalid-todo = Vratite se, provjerite unesene podatke i pokušajte ponovno.

error-conflict-title = Netko je bio brži
error-conflict = Ono što želite promijeniti u međuvremenu se promijenilo ili se u ovom trenutku ne može promijeniti.
error-conflict-todo = Vratite se, ponovno učitajte stranicu i pogledajte je još jednom.

error-limited-title = Zasad previše pokušaja
error-limited = Ovaj je zahtjev poslan previše puta.
error-limited-todo = Pokušajte ponovno poslije.
# $minutes is a number of minutes to wait.
error-limited-wait =
    { $minutes ->
        [one] Pokušajte ponovno za { $minutes } minutu.
        [few] Pokušajte ponovno za { $minutes } minute.
       *[other] Pokušajte ponovno za { $minutes } minuta.
    }
# $hours is a number of hours to wait.
error-limited-wait-hours =
    { $hours ->
        [one] Pokušajte ponovno za { $hours } sat.
        [few] Pokušajte ponovno za { $hours } sata.
       *[other] Pokušajte ponovno za { $hours } sati.
    }

error-unavailable-title = Trenutačno nedostupno
error-unavailable = Sustav o kojem ovisimo trenutačno ne odgovara. Ništa nije izgubljeno.
error-unavailable-todo = Pokušajte ponovno za nekoliko minuta.

error-internal-title = Kod nas je nešto pošlo po zlu
error-internal = Stranica se nije mogla izraditi. Pogreška je zabilježena i bavimo se njome.
error-internal-todo = Pokušajte ponovno poslije. Ako se pogreška ponovi, molimo Vas da nam se javite.

## The front door

front-title = Carillon
front-what = Carillon kupcima govori ono što trebaju znati, u pravo vrijeme i na njihovu jeziku, a ljudima s obje strane omogućuje da poruku vide, isprave i ponovno pošalju.
front-care = Služba za korisnike
front-care-what = Pronađite poruku, pogledajte što kupac ima, ispravite je i ponovno pošaljite.
front-holder = Primili ste našu poruku? Otvorite poveznicu u njoj: vodi na Vašu osobnu stranicu.
front-examples = Primjeri poruka
