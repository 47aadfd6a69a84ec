### See locales/en/care.ftl for what each phrase is for.

## The frame around every page

care-product = Carillon
care-skip = Zum Inhalt springen
care-main-nav = Bereiche
care-home = Start
care-find = Suchen
care-outbox = Postausgang
care-clock = Uhr
care-today = Heute ist der
care-account = Ihr Konto
care-language = Sprache
care-theme = Darstellung
care-theme-system = Wie auf diesem Gerät
care-theme-light = Hell
care-theme-dark = Dunkel
care-apply = Anwenden
care-sign-out = Abmelden
care-back = Zurück
care-cancel = Abbrechen
care-copy = Kopieren
care-copied = Kopiert

role-admin = Administration
role-csr = Kundenbetreuung

## Signing in

sign-in-title = Anmeldung zur Kundenbetreuung
sign-in-email = E-Mail
sign-in-password = Passwort
sign-in-button = Anmelden
sign-in-refused = E-Mail oder Passwort stimmen nicht.
sign-in-locked =
    { $minutes ->
        [one] Zu viele falsche Passwörter. Die Anmeldung ist noch { $minutes } Minute gesperrt.
       *[other] Zu viele falsche Passwörter. Die Anmeldung ist noch { $minutes } Minuten gesperrt.
    }
sign-in-forgot = Passwort vergessen? Die Administration kann Ihnen ein neues geben.
sign-in-demo = Dies ist eine Vorführung mit erfundenen Kunden. Sie können sich anmelden als:

## Finding

find-label = Eine Mitteilung suchen
find-placeholder = Name, E-Mail, Organisation, Referenz, Lizenznummer …
find-button = Suchen
find-hint = Geben Sie ein, was der Anrufer sagt: Jedes Wort muss vorkommen, die Reihenfolge ist egal.
find-keys = Mit / gelangen Sie hierher, mit ↓ durch die Zeilen.
find-title = Gefunden zu „{ $query }“
find-title-all = Die neuesten Mitteilungen
find-title-refused = Endgültig abgelehnt oder zurückgehalten
find-title-uncertain = Übergabe ungewiss
find-nothing = Nichts gefunden zu „{ $query }“.
find-nothing-todo = Versuchen Sie es mit weniger Wörtern, einer anderen Schreibweise oder der Referenz aus der Nachricht, etwa C-7K2M9QXA.
find-more = Ältere
find-count =
    { $count ->
        [one] { $count } Mitteilung
       *[other] { $count } Mitteilungen
    }
find-count-more =
    { $count ->
        [one] Die neueste { $count } Mitteilung
       *[other] Die neuesten { $count } Mitteilungen
    }

## Home

home-title = Was sagt der Kunde?
home-attention = Braucht Aufmerksamkeit
home-all-well = Nichts braucht Aufmerksamkeit.
home-rejected =
    { $count ->
        [one] { $count } Zustellung wurde endgültig abgelehnt oder ist angehalten.
       *[other] { $count } Zustellungen wurden endgültig abgelehnt oder sind angehalten.
    }
home-rejected-todo = Korrigieren Sie die hinterlegte Adresse und senden Sie die Nachricht dann noch einmal.
home-tasks =
    { $count ->
        [one] { $count } Kunde ist nicht erreichbar.
       *[other] { $count } Kunden sind nicht erreichbar.
    }
home-tasks-todo = Finden Sie einen anderen Weg und schließen Sie dann die Aufgabe ab.
home-uncertain =
    { $count ->
        [one] { $count } Übergabe ist ungewiss.
       *[other] { $count } Übergaben sind ungewiss.
    }
home-uncertain-todo = Die Mail wird unter derselben Message-ID wiederholt; sehen Sie in ein paar Minuten noch einmal nach.
home-quarantined =
    { $count ->
        [one] { $count } Zeile wurde beim Import zurückgehalten.
       *[other] { $count } Zeilen wurden bei Importen zurückgehalten.
    }
home-quarantined-todo = Berichtigen Sie die Zeilen in der Quelle und importieren Sie die Datei noch einmal.
home-figures = In Zahlen
home-customers = Kunden
home-records = Datensätze
home-communications = Mitteilungen
home-accepted = Zugestellt
home-waiting = Warten
home-newest = Neueste Mitteilungen
home-newest-all = Alle
home-newest-none = Noch wurde niemandem etwas mitgeteilt. Sobald ein Schritt fällig ist, erscheint er hier.

## A communication

class-transactional = Angefordert
class-service = Service
class-promotional = Werbung
communication-version = Version { $version }
communication-page = Seite des Kunden
communication-page-hint = Öffnet, was der Kunde öffnet
communication-as = Ansicht
communication-as-email = E-Mail
communication-as-page = Webseite
communication-as-text = Text
communication-as-source = Quelltext
communication-frame = Die E-Mail auf { $language }
communication-language = In welcher Sprache
communication-shown = Sie sehen { $language }; gesendet wurde sie in { $sent }.
communication-records = Wovon sie handelt
communication-records-none = Sie handelt von keinem Datensatz.
communication-deliveries = Zustellungen
communication-deliveries-none = Es wurde keine Zustellung geplant.
communication-versions = Versionen
communication-version-by = von { $name }
communication-timeline = Was geschah
communication-timeline-none = Noch nichts.
communication-zone = Zeiten des Kunden: { $zone }

communication-edit = Text korrigieren
communication-again = Noch einmal senden
communication-again-language = Sprache
communication-again-reason = Grund
communication-again-hint = Sie geht an die hinterlegte Adresse, mit den Daten, mit denen sie zuerst gesendet wurde.
communication-again-button = Noch einmal senden
communication-done-resent = Sie ist unterwegs. Die neue Zustellung steht unten.
communication-done-corrected = Die korrigierte Version ist gespeichert und unterwegs. Die frühere blieb, wie sie war.

delivery-due = Fällig { $moment }
delivery-settled = Erledigt { $moment }
delivery-attempts =
    { $count ->
        [0] noch nicht versucht
        [one] { $count } Versuch
       *[other] { $count } Versuche
    }
delivery-message-id = Message-ID
delivery-piece = Sendung
delivery-paper = So wurde es gedruckt
delivery-answer = Antwort
delivery-cause = Anlass
cause-plan = von der Kampagne geplant
cause-failover = ein anderer Weg hat versagt
cause-again = noch einmal auf demselben Weg
cause-resend = der Kunde hat sie noch einmal angefordert
cause-care-resend = die Kundenbetreuung hat sie noch einmal gesendet
cause-correction = der Text wurde korrigiert
delivery-why = Warum noch nicht?

state-planned = Geplant
state-claimed = In Arbeit
state-started = Wird übergeben
state-accepted = Zugestellt
state-deferred = Neuer Versuch folgt
state-rejected = Abgelehnt
state-uncertain = Ungewiss
state-held = Angehalten
state-cancelled = Abgebrochen

reason-no-address = Es ist keine E-Mail-Adresse hinterlegt.
reason-bad-address = Die hinterlegte E-Mail-Adresse funktioniert nicht.
reason-stopped = Der Kunde möchte Nachrichten dieser Art nicht erhalten.
reason-doubt = Der Versand brach zwischen Übergabe und Vermerk ab; noch einmal gesendet mit derselben Message-ID.
reason-no-postal = Es ist keine vollständige Postanschrift hinterlegt.
reason-no-fax = Es ist keine Faxnummer hinterlegt.
reason-no-phone = Es ist keine Telefonnummer hinterlegt.
reason-silence = Niemand hat reagiert.
reason-waiting = Wartet auf den Versand.
reason-no-step = Die Kampagne hat diesen Schritt nicht mehr.
reason-no-customer = Den Kunden gibt es nicht mehr.
reason-no-record = Kein Datensatz passt mehr.
reason-not-theirs = Dem Empfänger gehört keiner dieser Datensätze mehr.
reason-event-first = Ein Ereignis kam dem Versand zuvor; zurückgezogen.

## Correcting the words

edit-title = Text von { $reference } korrigieren
edit-explain = Sie korrigieren den Text auf { $language }. Er wird zu einer neuen Version, die sofort gesendet wird; die Version beim Kunden bleibt, wie sie ist.
edit-subject = Betreff
edit-words = Text
edit-words-hint = Markdown: # Überschrift, **fett**, - Liste, [Text](https://…) Link. Eine leere Zeile beginnt einen neuen Absatz.
edit-reason = Warum wird korrigiert?
edit-reason-hint = Kollegen lesen es im Verlauf, der Kunde nicht.
edit-preview = Vorschau
edit-preview-button = Vorschau zeigen
edit-preview-failed = Die Vorschau konnte nicht erstellt werden. Ihr Text ist noch da.
edit-send = Korrigierte Version senden

## A customer

customer-eyebrow = Kunde
customer-number = Nr. { $number }
customer-edit = Daten korrigieren
customer-data = Hinterlegt
customer-records = Datensätze
customer-records-none = Keine Datensätze.
customer-communications = Mitteilungen
customer-communications-none = Diesem Kunden wurde noch nichts mitgeteilt.
customer-timeline = Was geschah
customer-former = Frühere Daten
customer-reseller = Händler
customer-address = Anschrift
customer-done-saved = Die Daten sind korrigiert. Der frühere Stand bleibt aufbewahrt.
customer-edit-title = { $name } korrigieren
customer-edit-who = Name
customer-edit-reach = Erreichbarkeit
customer-edit-where = Anschrift
customer-edit-why = Warum
customer-edit-save = Speichern
customer-edit-reason-hint = Zum Beispiel: Der Kunde hat es am Telefon gesagt.
customer-conflict = Während Sie schrieben, hat jemand anderes diesen Kunden korrigiert. Unten steht, was Sie eingegeben haben; bei jedem abweichenden Feld steht, was jetzt hinterlegt ist. Speichern Sie noch einmal, um Ihre Werte einzusetzen.
customer-on-file = Jetzt hinterlegt: { $value }

field-title = Titel
field-given = Vorname
field-family = Nachname
field-organisation = Organisation
field-language = Sprache
field-country = Land
field-country-hint = Zwei Buchstaben, etwa JP
field-time-zone = Zeitzone
field-time-zone-hint = Etwa Asia/Tokyo
field-email = E-Mail
field-phone = Telefon
field-fax = Fax
field-street = Straße
field-locality = Ort
field-region = Bundesland oder Provinz
field-postal-code = Postleitzahl
field-reason = Grund

## Faults in forms

fault-summary =
    { $count ->
        [one] { $count } Feld ist noch nicht brauchbar.
       *[other] { $count } Felder sind noch nicht brauchbar.
    }
fault-empty = Bitte füllen Sie das aus.
fault-country = Dieses Land kennen wir nicht. Zwei Buchstaben genügen, etwa JP, DE oder US.
fault-language = In dieser Sprache schreiben wir nicht.
fault-time-zone = Das ist keine Zeitzone. Geben Sie einen Namen wie Europe/Berlin an.
fault-name = Bitte geben Sie einen Namen oder eine Organisation an.
fault-email = Das ist keine E-Mail-Adresse.
fault-phone = Das ist keine Telefonnummer. Beginnen Sie im Zweifel mit + und der Landesvorwahl.
fault-words = Dieser Text kann so nicht gesendet werden: { $detail }
fault-password = Ein Passwort braucht mindestens { $detail } Zeichen.
fault-long = Bitte höchstens 500 Zeichen. Hier sind es { $detail }.
fault-past = Bitte geben Sie einen künftigen Tag an.
fault-other = Das ist nicht brauchbar.

## Offers in a communication

offer-title = Angebote in dieser Nachricht
offer-in-slot = { $offer } am Platz { $slot }
offer-because-only = Es war das einzige Angebot, das hier stehen konnte.
offer-because-priority = Es hat den höchsten Rang: { $priority }.
offer-because-lot = Mehrere Angebote haben den höchsten Rang, { $priority }; das Los dieses Kunden fiel auf dieses.
offer-others = Warum nicht die anderen?
offer-not-meant = nicht für diesen Kunden bestimmt
offer-not-yet = beginnt am { $day }
offer-over = endete am { $day }
offer-beside = steht an einem anderen Platz dieser Nachricht
offer-excluded = nie zusammen mit { $other }
offer-shown-on = gezeigt am { $day }
offer-excluded-here = es steht in dieser Nachricht
offer-shown-enough = diesem Kunden oft genug gezeigt (Grenze: { $most })
offer-out-of-stock = keines mehr übrig (es gab { $stock })
offer-lower-priority = ein anderes hat einen höheren Rang als { $priority }
offer-other-lot = das Los fiel auf ein anderes von gleichem Rang

## What happens: the lines of a timeline

actor-system = Carillon
actor-customer = Der Kunde

event-communication-planned = Geplant auf { $language } (Schritt { $step })
event-delivery-accepted = Dem Mailserver übergeben, auf { $language }
event-delivery-deferred = Der Mailserver bat, später wiederzukommen
event-delivery-rejected = Der Mailserver hat sie abgelehnt
event-delivery-uncertain = Eine Übergabe wurde unterbrochen
event-delivery-held = Angehalten
event-delivery-cancelled = Zustellung abgebrochen
event-delivery-accepted-letter = Zum Druck übergeben, auf { $language }
event-delivery-accepted-fax = Dem Faxserver übergeben, auf { $language }
event-delivery-accepted-sms = SMS übergeben, auf { $language }
event-delivery-deferred-letter = Der Drucker konnte den Brief nicht annehmen; neuer Versuch folgt
event-delivery-deferred-fax = Der Faxserver konnte das Fax nicht annehmen; neuer Versuch folgt
event-delivery-deferred-sms = Die SMS konnte nicht übergeben werden; neuer Versuch folgt
event-delivery-rejected-letter = Der Brief wurde nicht gedruckt
event-delivery-rejected-fax = Das Fax kam nicht an
event-delivery-rejected-sms = Die SMS kam nicht an
event-delivery-arrived = Angekommen
event-delivery-arrived-letter = Der Brief wurde gedruckt
event-delivery-arrived-fax = Das Fax kam an
event-delivery-arrived-sms = Die SMS kam auf dem Telefon an
event-delivery-delayed = Der Mailserver versucht es weiter
event-letter-returned = Die Post brachte den Brief zurück
event-return-undone = Hat den Scan des Rückläufers zurückgenommen
event-ladder-moved = Weiter auf einem anderen Weg: { $channel }
event-ladder-again = Neuer Versuch auf demselben Weg
event-ladder-ended = Kein Weg zum Kunden ist übrig: Jemand muss sich darum kümmern
event-ladder-left = Es wird nichts mehr gesendet: Der Ablauf ist beendet
event-address-suppressed-email = An diese E-Mail-Adresse wird nichts mehr gesendet
event-address-suppressed-letter = An diese Postanschrift wird nichts mehr gesendet
event-address-suppressed-fax = An diese Faxnummer wird nichts mehr gesendet
event-address-suppressed-sms = An diese Telefonnummer wird nichts mehr gesendet
event-replied = Hat geantwortet
event-answered-by-machine = Automatische Antwort eingegangen
event-complained = Als Spam gemeldet
event-unsubscribed-by-mail = Per E-Mail abbestellt
event-resend-requested = Noch einmal angefordert, auf { $language }
event-care-resend-requested = Noch einmal gesendet, auf { $language }
event-words-corrected = Text korrigiert, auf { $language }
event-customer-corrected = Daten korrigiert: { $fields }
event-customer-imported = Die Daten kamen mit einem Import
event-enrollment-ended = Der Ablauf endete
event-happened = Ereignis: { $name }
event-enrollment-switched = { $event } beendete den Ablauf { $from } von { $campaign }
event-enrollment-started = { $event } begann den Ablauf { $to } von { $campaign }
event-step-passed = Schritt { $step } wurde übergangen: { $reason }
event-enrolled-by-hand = In den Ablauf { $to } von { $campaign } aufgenommen
event-held-customer = Hat den Kunden zurückgestellt
event-held-enrollment = Hat einen Ablauf zurückgestellt
event-held-delivery = Hat die Nachricht zurückgestellt
event-hold-ended-customer = Die Zurückstellung des Kunden endete
event-hold-ended-enrollment = Die Zurückstellung eines Ablaufs endete
event-hold-ended-delivery = Die Zurückstellung der Nachricht endete
event-enrollment-cancelled = Hat den Ablauf { $from } von { $campaign } beendet
event-offer-placed = Angebot { $offer } am Platz { $slot } eingesetzt
event-asked-to-stop = Angebote und Neuigkeiten abbestellt
event-asked-to-resume = Angebote und Neuigkeiten wieder bestellt
event-language-chosen = Möchte Nachrichten künftig auf { $language }
event-other = { $kind }

## The outbox of the demonstration

outbox-title = Postausgang
outbox-what = Mails dieser Vorführung werden nicht verschickt: Sie liegen hier, so wie ein Mailprogramm sie zeigt.
outbox-none = Noch wurde nichts gesendet. Stellen Sie die Uhr vor und warten Sie einen Moment.
outbox-not-here = Mails gehen hier an einen echten Mailserver, daher gibt es keinen Postausgang zum Ansehen.
outbox-shown = Die neuesten { $shown } von { $total }
outbox-to = An { $address }
outbox-headers = Kopfzeilen
outbox-parts = Teile dieser Mail
outbox-no-subject = (kein Betreff)

## The clock of the demonstration

clock-title = Uhr
clock-what = Die Vorführung hat ihre eigene Uhr. Stellen Sie sie vor, und alles, was bis dahin fällig wird, wird geplant und gesendet.
clock-now = Zeit nach dieser Uhr (Weltzeit)
clock-forward =
    { $days ->
        [one] { $days } Tag weiter
       *[other] { $days } Tage weiter
    }
clock-moved =
    { $days ->
        [one] Die Uhr wurde um { $days } Tag vorgestellt. Was fällig wurde, wird jetzt geplant und gesendet.
       *[other] Die Uhr wurde um { $days } Tage vorgestellt. Was fällig wurde, wird jetzt geplant und gesendet.
    }
clock-only-forward = Sie geht nur vorwärts: Was gesendet ist, lässt sich nicht zurückholen.

## A record: what keeps it out of messages, where it speaks, and what was told about it.

# $campaign is a campaign's title, $version the number of its version. $field holds $value, which cannot be read from
# character $column on; $reason is an English sentence.
record-held = Ausgenommen von { $campaign }, Version { $version }: { $field } „{ $value }“, Zeichen { $column }: { $reason }
# Before the campaigns in whose groups a record speaks together with others.
record-groups = Gehört zu
record-over = Es kommt nichts mehr
record-left-out = Ausgelassen: kam dazu, als für die Gruppe schon geschrieben war
# Before the references of messages that spoke of a record.
record-said = Mitgeteilt in
record-ends = endet am { $date }
record-kind-license = Lizenz
record-kind-contract = Vertrag
record-kind-subscription = Abonnement
record-kind-vehicle = Fahrzeug
record-field-since = Seit
record-field-key-file = Schlüsseldatei
record-field-key-text = Schlüssel
record-yes = ja
record-no = nein

## On hold: what people keep back, let go again, or end for good

hold-pill = Zurückgestellt
hold-place = Zurückstellen
hold-end = Fortsetzen
cancel-enrollment = Ablauf beenden
cancel-delivery = Nachricht stornieren
hold-title-customer = { $name } zurückstellen
hold-title-enrollment = „{ $campaign }“ zurückstellen
hold-title-delivery = Diese Nachricht zurückstellen
hold-explain-customer = Bis zum Ende der Zurückstellung geht nichts hinaus, was für diesen Kunden geplant ist. Was jemand anfordert, etwa eine Nachricht noch einmal zu senden, geht trotzdem hinaus.
hold-explain-enrollment = Bis zum Ende der Zurückstellung wird kein weiterer Schritt dieses Ablaufs vorbereitet, und was noch wartet, bleibt hier. Ein Schritt, für den es inzwischen zu spät ist, wird übersprungen.
hold-explain-delivery = Diese Nachricht bleibt bis zum Ende der Zurückstellung hier.
cancel-title-enrollment = „{ $campaign }“ für { $name } beenden
cancel-title-delivery = Diese Nachricht stornieren
cancel-explain-enrollment = Es folgt kein weiterer Schritt, und was noch nicht gesendet ist, wird zurückgezogen. Das lässt sich nicht rückgängig machen. Ein Datensatz mit neuem Datum beginnt von vorn.
cancel-explain-delivery = Diese Nachricht geht nicht hinaus. Das lässt sich nicht rückgängig machen, die Nachricht kann aber noch einmal gesendet werden.
hold-until = Bis (freiwillig)
hold-until-hint = Die Zurückstellung endet von selbst, wenn dieser Tag beim Kunden beginnt ({ $zone }). Ohne Angabe gilt sie, bis jemand sie beendet.
hold-told-customer = { $name } hat den Kunden zurückgestellt: { $moment }.
hold-told-enrollment = { $name } hat den Ablauf zurückgestellt: { $moment }.
hold-told-delivery = { $name } hat die Nachricht zurückgestellt: { $moment }.
hold-ends = Bis { $moment }
hold-ends-never = Bis jemand sie beendet
hold-passed = Für den Schritt { $step } war es zu spät; er wurde übersprungen.
hold-done-held = Zurückgestellt.
hold-done-ended = Die Zurückstellung ist beendet. Was fällig ist, geht weiter.
hold-done-enrollment-cancelled = Der Ablauf ist beendet. Was noch nicht gesendet war, ist zurückgezogen.
hold-done-delivery-cancelled = Die Nachricht ist storniert.
hold-refused-already = Jemand hat das bereits zurückgestellt. Wer und warum, steht auf dieser Seite.
hold-refused-ended = Diese Zurückstellung war bereits beendet.
hold-refused-going = Es ist zu spät: Die Übergabe hat begonnen, und die Nachricht ist vielleicht schon hinaus. Sehen Sie in einer Minute noch einmal nach.
hold-refused-over = Das ist vorbei: Es gibt nichts mehr zurückzustellen oder zu beenden.
holds-title = Zurückgestellt
holds-explain = Alles, was zurückgestellt ist. Eine Zurückstellung endet an ihrem Tag oder wenn jemand sie beendet.
holds-none = Nichts ist zurückgestellt.
holds-link =
    { $count ->
        [0] Nichts ist zurückgestellt
        [one] { $count } zurückgestellt
       *[other] { $count } zurückgestellt
    }
enrollments-title = Läuft gerade
enrollment-next = Als Nächstes: { $step }, { $moment }
enrollment-next-none = Kein weiterer Schritt
