### See locales/en/pages.ftl for what each phrase is for.

## The page of a message

message-skip = Zur Nachricht springen
message-languages = Diese Nachricht in einer anderen Sprache lesen
message-sent = Gesendet am { $date }
message-waiting = Noch nicht gesendet
message-reference = Referenz { $reference }
message-standard-words = Diese Nachricht wurde von Hand korrigiert, auf { $language }. Sie lesen unseren Standardtext, der davon abweichen kann.
message-contact = Kontakt
message-fallback = Diese Nachricht liegt nicht auf { $wanted } vor. Sie lesen sie auf { $language }.
message-as-of = Diese Nachricht gibt den Stand vom { $date } wieder. Ihre Daten haben sich seitdem geändert.
message-documents = Dokumente
document-download = { $name } ({ $type }, { $size })

## The language from now on

language-keep = Schreiben Sie mir immer auf { $language }
language-kept = Ab jetzt schreiben wir Ihnen auf { $language }.

## Sending it again

resend-title = Diese Nachricht noch einmal senden
resend-offer = Wir senden sie noch einmal an { $address }, die bei uns hinterlegte Adresse, in der Sprache, in der Sie gerade lesen.
resend-button = Noch einmal senden ({ $language })
resend-done = Sie ist unterwegs an { $address }.
resend-done-plain = Sie ist unterwegs an die bei uns hinterlegte Adresse.
resend-limited = Diese Nachricht wurde für heute oft genug gesendet. Bitte versuchen Sie es morgen wieder oder sehen Sie im Spam-Ordner nach.
resend-no-address = Uns liegt keine funktionierende E-Mail-Adresse von Ihnen vor. Von hier aus können wir die Nachricht deshalb nicht noch einmal senden. Bitte wenden Sie sich an uns.

## Preferences

preferences-title = Möchten Sie diese Nachrichten erhalten?
preferences-for = Nachrichten an { $address }
preferences-explain = Wenn Sie sie abbestellen, senden wir Ihnen keine Angebote und Neuigkeiten mehr. Was Sie über Dinge wissen müssen, die Sie besitzen oder bezahlen, erreicht Sie weiterhin.
preferences-stop = Diese Nachrichten abbestellen
preferences-stopped = Sie erhalten von uns keine Angebote und Neuigkeiten mehr.
preferences-stopped-now = Erledigt. Sie erhalten von uns keine Angebote und Neuigkeiten mehr.
preferences-resume = Wieder erhalten
preferences-resumed-now = Erledigt. Sie erhalten unsere Nachrichten wieder.
preferences-message = Zurück zur Nachricht

## Errors

error-status = Fehler { $status }
error-home = Zur Startseite

error-not-found-title = Hier ist nichts
error-not-found = Unter dieser Adresse finden wir keine Seite.
error-not-found-todo = Links aus E-Mails sind lang und werden manchmal abgeschnitten: Bitte kopieren Sie die ganze Adresse.

error-gone-title = Diese Seite wurde zurückgezogen
error-gone = Unter dieser Adresse gab es eine Seite, sie wird nicht mehr gezeigt.
error-gone-todo = Wenn Sie sie noch brauchen, wenden Sie sich bitte an den Absender des Links.

error-forbidden-title = Das ist nicht erlaubt
error-forbidden = Die Anfrage kam nicht von einer unserer eigenen Seiten, oder Sie sind dazu nicht berechtigt.
error-forbidden-todo = Bitte gehen Sie zurück, laden Sie die Seite neu und wiederholen Sie den Schritt.

error-invalid-title = Das haben wir nicht verstanden
error-invalid = Etwas in der Anfrage fehlt oder ist nicht brauchbar.
error-invalid-todo = Bitte gehen Sie zurück, prüfen Sie Ihre Eingaben und versuchen Sie es noch einmal.

error-conflict-title = Jemand war schneller
error-conflict = Was Sie ändern wollten, hat sich inzwischen geändert, oder es geht so nicht.
error-conflict-todo = Bitte gehen Sie zurück, laden Sie die Seite neu und sehen Sie noch einmal nach.

error-limited-title = Das war fürs Erste oft genug
error-limited = Diese Anfrage kam zu oft.
error-limited-todo = Bitte versuchen Sie es später wieder.
error-limited-wait =
    { $minutes ->
        [one] Bitte versuchen Sie es in { $minutes } Minute wieder.
       *[other] Bitte versuchen Sie es in { $minutes } Minuten wieder.
    }
error-limited-wait-hours =
    { $hours ->
        [one] Bitte versuchen Sie es in { $hours } Stunde wieder.
       *[other] Bitte versuchen Sie es in { $hours } Stunden wieder.
    }

error-unavailable-title = Gerade nicht erreichbar
error-unavailable = Etwas, worauf wir angewiesen sind, antwortet im Moment nicht. Verloren ging nichts.
error-unavailable-todo = Bitte versuchen Sie es in ein paar Minuten wieder.

error-internal-title = Bei uns ist etwas schiefgegangen
error-internal = Die Seite konnte nicht erstellt werden. Der Fehler ist vermerkt, wir gehen ihm nach.
error-internal-todo = Bitte versuchen Sie es später wieder. Wenn es so bleibt, wenden Sie sich bitte an uns.

## The front door

front-title = Carillon
front-what = Carillon sagt Kunden das Richtige zur richtigen Zeit in ihrer eigenen Sprache und lässt die Menschen auf beiden Seiten einer Nachricht sie ansehen, korrigieren und noch einmal senden.
front-care = Kundenbetreuung
front-care-what = Eine Nachricht finden, sehen, was der Kunde in Händen hat, sie korrigieren und noch einmal senden.
front-holder = Sie haben eine Nachricht von uns bekommen? Öffnen Sie bitte den Link darin: Er führt zu Ihrer eigenen Seite.
front-examples = Beispielnachrichten
