### What customers read around their messages: the page of a message, preferences, errors, the front door.
### The words of a message itself belong to its campaign.

## The page of a message

message-skip = Ugrás az üzenetre
message-languages = Az üzenet olvasása más nyelven
# $date is a date, such as "2 October 2026".
message-sent = Elküldve: { $date }
message-waiting = Még nem küldtük el
message-reference = Hivatkozási szám: { $reference }
# $language is the language's own name. Shown when a person of client care has corrected the words in another language.
message-standard-words = Ezt az üzenetet munkatársunk kijavította a következő nyelven: { $language }. Ön a szokásos szövegünket olvassa, amely ettől eltérhet.
message-contact = Kapcsolat
# Shown when a part of the message is not translated. $wanted and $language are languages' own names.
message-fallback = Ez az üzenet a következő nyelven nem érhető el: { $wanted }. Most ezen a nyelven olvassa: { $language }.
# Shown when the customer's data has changed since. $date is a date.
message-as-of = Az üzenet egy korábbi állapotot tükröz ({ $date }). Az Ön adatai azóta megváltoztak.
message-documents = Dokumentumok
# $name is the name of a file, $type its kind such as "PDF", $size such as "52 kB".
document-download = { $name } ({ $type }, { $size })

## The language from now on

# $language is the language's own name.
language-keep = Mindig ezen a nyelven írjanak nekem: { $language }
language-kept = Mostantól ezen a nyelven írunk Önnek: { $language }.

## Sending it again

resend-title = Az üzenet újraküldése
# $address is masked, such as "h•••a@e•••.co.jp".
resend-offer = Még egyszer elküldjük a nálunk nyilvántartott címre ({ $address }), azon a nyelven, amelyen most olvassa.
# $language is the language's own name.
resend-button = Újraküldés ({ $language })
resend-done = Az üzenet úton van a következő címre: { $address }.
resend-done-plain = Az üzenet úton van a nálunk nyilvántartott címre.
resend-limited = Ezt az üzenetet ma már többször újraküldtük. Kérjük, próbálja meg holnap, vagy nézze meg a levélszemét mappát.
resend-no-address = Nincs működő e-mail-címünk Önhöz, ezért innen nem tudjuk újraküldeni az üzenetet. Kérjük, lépjen kapcsolatba velünk.

## Preferences

preferences-title = Szeretné megkapni ezeket az üzeneteket?
preferences-for = Üzenetek erre a címre: { $address }
preferences-explain = Ha leiratkozik, nem küldünk több ajánlatot és hírt. Amit a birtokában lévő vagy Ön által fizetett dolgokról tudnia kell, arról továbbra is értesítjük.
preferences-stop = Leiratkozás ezekről az üzenetekről
preferences-stopped = Nem kap tőlünk több ajánlatot és hírt.
preferences-stopped-now = Kész. Nem kap tőlünk több ajánlatot és hírt.
preferences-resume = Újra kérem őket
preferences-resumed-now = Kész. Újra megkapja üzeneteinket.
preferences-message = Vissza az üzenethez

## Errors: what happened (-title), what it means, what to do (-todo)

error-status = Hibakód: { $status }
error-home = A kezdőlapra

error-not-found-title = Itt nincs semmi
error-not-found = Ezen a címen nem találunk oldalt.
error-not-found-todo = Az e-mailekben lévő hivatkozások hosszúak, és néha megszakadnak: kérjük, másolja be a teljes címet.

error-gone-title = Ezt az oldalt visszavontuk
error-gone = Ezen a címen volt egy oldal, de már nem jelenítjük meg.
error-gone-todo = Ha még szüksége van rá, kérjük, forduljon ahhoz, akitől a hivatkozást kapta.

error-forbidden-title = Ez nem engedélyezett
error-forbidden = A kérés nem a saját oldalaink egyikéről érkezett, vagy Önnek nincs jogosultsága ehhez a művelethez.
error-forbidden-todo = Kérjük, lépjen vissza, töltse be újra az oldalt, és ismételje meg a műveletet.

error-invalid-title = Ezt nem tudtuk értelmezni
error-invalid = A kérésből hiányzik valami, vagy valami nem használható benne.
error-invalid-todo = Kérjük, lépjen vissza, ellenőrizze a megadott adatokat, és próbálja újra.

error-conflict-title = Valaki gyorsabb volt
error-conflict = Amit módosítani szeretne, időközben megváltozott, vagy jelenleg nem módosítható.
error-conflict-todo = Kérjük, lépjen vissza, töltse be újra az oldalt, és nézze meg még egyszer.

error-limited-title = Egyelőre túl sok próbálkozás
error-limited = Ez a kérés túl sokszor érkezett.
error-limited-todo = Kérjük, próbálja meg később.
# $minutes is a number of minutes to wait.
error-limited-wait =
    { $minutes ->
        [one] Kérjük, próbálja újra { $minutes } perc múlva.
       *[other] Kérjük, próbálja újra { $minutes } perc múlva.
    }
# $hours is a number of hours to wait.
error-limited-wait-hours =
    { $hours ->
        [one] Kérjük, próbálja újra { $hours } óra múlva.
       *[other] Kérjük, próbálja újra { $hours } óra múlva.
    }

error-unavailable-title = Jelenleg nem érhető el
error-unavailable = Egy általunk használt rendszer pillanatnyilag nem válaszol. Semmi sem veszett el.
error-unavailable-todo = Kérjük, próbálja újra néhány perc múlva.

error-internal-title = Hiba történt nálunk
error-internal = Az oldalt nem sikerült előállítani. A hibát rögzítettük, és foglalkozunk vele.
error-internal-todo = Kérjük, próbálja meg később. Ha a hiba továbbra is fennáll, kérjük, lépjen kapcsolatba velünk.

## The front door

front-title = Carillon
front-what = A Carillon a megfelelő időben és az ügyfelek saját nyelvén közli velük azt, amit tudniuk kell, és lehetővé teszi, hogy az üzenetet mindkét oldalon megtekintsék, kijavítsák és újraküldjék.
front-care = Ügyfélszolgálat
front-care-what = Üzenet keresése, az ügyfél licenceinek áttekintése, az üzenet javítása és újraküldése.
front-holder = Üzenetet kapott tőlünk? Kérjük, nyissa meg a benne lévő hivatkozást: az Ön saját oldalára vezet.
front-examples = Példaüzenetek
