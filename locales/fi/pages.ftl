### What customers read around their messages: the page of a message, preferences, errors, the front door.
### The words of a message itself belong to its campaign.

## The page of a message

message-skip = Siirry viestiin
message-languages = Lue viesti toisella kielellä
# $date is a date, such as "2 October 2026".
message-sent = Lähetetty { $date }
message-waiting = Ei vielä lähetetty
message-reference = Viite { $reference }
# $language is the language's own name. Shown when a person of client care has corrected the words in another language.
message-standard-words = Asiakaspalvelumme on korjannut tätä viestiä toisella kielellä ({ $language }). Luette vakiotekstiämme, joka voi poiketa siitä.
message-contact = Yhteystiedot
# Shown when a part of the message is not translated. $wanted and $language are languages' own names.
message-fallback = Viestiä ei ole saatavilla kielellä { $wanted }. Luette sitä kielellä { $language }.
# Shown when the customer's data has changed since. $date is a date.
message-as-of = Viestin tiedot kuvaavat tilannetta { $date }. Tietonne ovat muuttuneet sen jälkeen.
message-documents = Asiakirjat
# $name is the name of a file, $type its kind such as "PDF", $size such as "52 kB".
document-download = { $name } ({ $type }, { $size })

## The language from now on

# $language is the language's own name.
language-keep = Kirjoittakaa minulle aina kielellä { $language }
language-kept = Kirjoitamme teille tästä lähtien kielellä { $language }.

## Sending it again

resend-title = Viestin lähettäminen uudelleen
# $address is masked, such as "h•••a@e•••.co.jp".
resend-offer = Lähetämme viestin uudelleen meille ilmoitettuun osoitteeseen { $address } sillä kielellä, jolla sitä nyt luette.
# $language is the language's own name.
resend-button = Lähetä uudelleen ({ $language })
resend-done = Viesti on matkalla osoitteeseen { $address }.
resend-done-plain = Viesti on matkalla meille ilmoitettuun osoitteeseen.
resend-limited = Viesti on lähetetty tänään jo riittävän monta kertaa. Yrittäkää huomenna uudelleen tai katsokaa roskapostikansiosta.
resend-no-address = Meillä ei ole teiltä toimivaa sähköpostiosoitetta, joten viestiä ei voi lähettää täältä uudelleen. Olkaa hyvä ja ottakaa meihin yhteyttä.

## Preferences

preferences-title = Haluatteko nämä viestit?
preferences-for = Viestit osoitteeseen { $address }
preferences-explain = Jos peruutatte viestit, emme enää lähetä teille tarjouksia ja uutisia. Saatte silti tiedon siitä, mikä koskee omistamianne tai maksamianne tuotteita.
preferences-stop = Peruuta nämä viestit
preferences-stopped = Emme enää lähetä teille tarjouksia ja uutisia.
preferences-stopped-now = Valmis. Emme enää lähetä teille tarjouksia ja uutisia.
preferences-resume = Tilaa viestit uudelleen
preferences-resumed-now = Valmis. Saatte taas viestimme.
preferences-message = Takaisin viestiin

## Errors: what happened (-title), what it means, what to do (-todo)

error-status = Virhe { $status }
error-home = Etusivulle

error-not-found-title = Täällä ei ole mitään
error-not-found = Tästä osoitteesta ei löydy sivua.
error-not-found-todo = Sähköpostin linkit ovat pitkiä ja katkeavat joskus: kopioikaa koko osoite.

error-gone-title = Sivu on poistettu
error-gone = Tässä osoitteessa oli sivu, jota ei enää näytetä.
error-gone-todo = Jos tarvitsette sivua vielä, ottakaa yhteyttä linkin lähettäjään.

error-forbidden-title = Tämä ei ole sallittua
error-forbidden = Pyyntö ei tullut omilta sivuiltamme, tai teillä ei ole oikeutta tähän.
error-forbidden-todo = Palatkaa takaisin, ladatkaa sivu uudelleen ja toistakaa, mitä teitte.

error-invalid-title = Emme ymmärtäneet tätä
error-invalid = Pyynnöstä puuttuu jotain, tai jokin siinä ei kelpaa.
error-invalid-todo = Palatkaa takaisin, tarkistakaa antamanne tiedot ja yrittäkää uudelleen.

error-conflict-title = Joku ehti ensin
error-conflict = Se, mitä aioitte muuttaa, on sillä välin muuttunut, tai muutosta ei voi tässä tilanteessa tehdä.
error-conflict-todo = Palatkaa takaisin, ladatkaa sivu uudelleen ja katsokaa tilannetta vielä kerran.

error-limited-title = Tämä riittää toistaiseksi
error-limited = Tätä on pyydetty liian monta kertaa.
error-limited-todo = Yrittäkää myöhemmin uudelleen.
# $minutes is a number of minutes to wait.
error-limited-wait =
    { $minutes ->
        [one] Yrittäkää uudelleen { $minutes } minuutin kuluttua.
       *[other] Yrittäkää uudelleen { $minutes } minuutin kuluttua.
    }
# $hours is a number of hours to wait.
error-limited-wait-hours =
    { $hours ->
        [one] Yrittäkää uudelleen { $hours } tunnin kuluttua.
       *[other] Yrittäkää uudelleen { $hours } tunnin kuluttua.
    }

error-unavailable-title = Ei käytettävissä juuri nyt
error-unavailable = Tarvitsemamme palvelu ei vastaa tällä hetkellä. Mitään ei ole kadonnut.
error-unavailable-todo = Yrittäkää uudelleen muutaman minuutin kuluttua.

error-internal-title = Jokin meni meillä vikaan
error-internal = Sivua ei voitu luoda. Virhe on kirjattu, ja selvitämme sitä.
error-internal-todo = Yrittäkää myöhemmin uudelleen. Jos vika ei poistu, ottakaa meihin yhteyttä.

## The front door

front-title = Carillon
front-what = Carillon kertoo asiakkaille oikean asian oikeaan aikaan heidän omalla kielellään. Ihmiset viestin kummallakin puolella voivat katsoa sitä, korjata sen ja lähettää sen uudelleen.
front-care = Asiakaspalvelu
front-care-what = Etsi viesti, katso, mitä asiakas näkee, korjaa se ja lähetä se uudelleen.
front-holder = Oletteko saaneet meiltä viestin? Avatkaa siinä oleva linkki: se vie omalle sivullenne.
front-examples = Esimerkkiviestejä
