### What customers read around their messages: the page of a message, preferences, errors, the front door.
### The words of a message itself belong to its campaign.

## The page of a message

message-skip = Treceți la mesaj
message-languages = Citiți acest mesaj în altă limbă
# $date is a date, such as "2 October 2026".
message-sent = Trimis pe { $date }
message-waiting = Încă netrimis
message-reference = Referință { $reference }
# $language is the language's own name. Shown when a person of client care has corrected the words in another language.
message-standard-words = Acest mesaj a fost corectat de un coleg, în limba următoare: { $language }. Citiți textul nostru standard, care poate fi diferit.
message-contact = Contact
# Shown when a part of the message is not translated. $wanted and $language are languages' own names.
message-fallback = Acest mesaj nu este disponibil în limba cerută ({ $wanted }). Îl citiți în altă limbă ({ $language }).
# Shown when the customer's data has changed since. $date is a date.
message-as-of = Acest mesaj reflectă situația la data de { $date }. Datele dumneavoastră s-au schimbat între timp.
message-documents = Documente
# $name is the name of a file, $type its kind such as "PDF", $size such as "52 kB".
document-download = { $name } ({ $type }, { $size })

## The language from now on

# $language is the language's own name.
language-keep = Scrieți-mi întotdeauna în { $language }
language-kept = De acum înainte vă scriem în { $language }.

## Sending it again

resend-title = Primiți din nou acest mesaj
# $address is masked, such as "h•••a@e•••.co.jp".
resend-offer = Îl mai trimitem o dată la { $address }, adresa pe care o avem înregistrată, în limba în care citiți acum.
# $language is the language's own name.
resend-button = Trimiteți din nou ({ $language })
resend-done = Mesajul este pe drum către { $address }.
resend-done-plain = Mesajul este pe drum către adresa pe care o avem înregistrată.
resend-limited = Acest mesaj a fost retrimis de suficiente ori astăzi. Vă rugăm să încercați din nou mâine sau să verificați folderul de spam.
resend-no-address = Nu avem pentru dumneavoastră o adresă de e-mail funcțională, așa că mesajul nu poate fi retrimis de aici. Vă rugăm să ne contactați.

## Preferences

preferences-title = Doriți să primiți aceste mesaje?
preferences-for = Mesaje către { $address }
preferences-explain = Dacă renunțați la ele, nu vă mai trimitem oferte și noutăți. Ceea ce trebuie să știți despre lucrurile pe care le dețineți sau le plătiți vă parvine în continuare.
preferences-stop = Nu mai doresc aceste mesaje
preferences-stopped = Nu mai primiți oferte și noutăți de la noi.
preferences-stopped-now = Gata. Nu veți mai primi oferte și noutăți de la noi.
preferences-resume = Doresc să le primesc din nou
preferences-resumed-now = Gata. Veți primi din nou mesajele noastre.
preferences-message = Înapoi la mesaj

## Errors: what happened (-title), what it means, what to do (-todo)

error-status = Eroare { $status }
error-home = Mergeți la pagina de pornire

error-not-found-title = Aici nu este nimic
error-not-found = Nu găsim nicio pagină la această adresă.
error-not-found-todo = Linkurile din e-mailuri sunt lungi și uneori sunt trunchiate: vă rugăm să copiați adresa completă.

error-gone-title = Această pagină a fost retrasă
error-gone = La această adresă a existat o pagină, dar ea nu mai este afișată.
error-gone-todo = Dacă mai aveți nevoie de ea, vă rugăm să contactați persoana care v-a trimis linkul.

error-forbidden-title = Acest lucru nu este permis
error-forbidden = Cererea nu a venit de pe una dintre paginile noastre sau nu aveți dreptul să faceți acest lucru.
error-forbidden-todo = Vă rugăm să reveniți, să reîncărcați pagina și să repetați ce ați făcut.

error-invalid-title = Nu am înțeles cererea
error-invalid = Ceva din cerere lipsește sau nu poate fi folosit.
error-invalid-todo = Vă rugăm să reveniți, să verificați ce ați introdus și să încercați din nou.

error-conflict-title = Cineva a fost mai rapid
error-conflict = Ceea ce doreați să modificați s-a schimbat între timp sau modificarea nu este posibilă în acest moment.
error-conflict-todo = Vă rugăm să reveniți, să reîncărcați pagina și să o verificați încă o dată.

error-limited-title = Deocamdată este de ajuns
error-limited = Această cerere a fost făcută de prea multe ori.
error-limited-todo = Vă rugăm să încercați din nou mai târziu.
# $minutes is a number of minutes to wait.
error-limited-wait =
    { $minutes ->
        [one] Vă rugăm să încercați din nou peste { $minutes } minut.
        [few] Vă rugăm să încercați din nou peste { $minutes } minute.
       *[other] Vă rugăm să încercați din nou peste { $minutes } de minute.
    }
# $hours is a number of hours to wait.
error-limited-wait-hours =
    { $hours ->
        [one] Vă rugăm să încercați din nou peste { $hours } oră.
        [few] Vă rugăm să încercați din nou peste { $hours } ore.
       *[other] Vă rugăm să încercați din nou peste { $hours } de ore.
    }

error-unavailable-title = Indisponibil momentan
error-unavailable = Un serviciu de care depindem nu răspunde în acest moment. Nu s-a pierdut nimic.
error-unavailable-todo = Vă rugăm să încercați din nou peste câteva minute.

error-internal-title = A apărut o problemă la noi
error-internal = Pagina nu a putut fi creată. Eroarea a fost înregistrată și o analizăm.
error-internal-todo = Vă rugăm să încercați din nou mai târziu. Dacă problema persistă, vă rugăm să ne contactați.

## The front door

front-title = Carillon
front-what = Carillon le spune clienților ce trebuie, la momentul potrivit și în limba lor, și le permite oamenilor de ambele părți ale unui mesaj să îl vadă, să îl corecteze și să îl trimită din nou.
front-care = Serviciul clienți
front-care-what = Găsiți un mesaj, vedeți ce a primit clientul, corectați-l, trimiteți-l din nou.
front-holder = Ați primit un mesaj de la noi? Deschideți linkul din el: duce la pagina dumneavoastră.
front-examples = Exemple de mesaje
