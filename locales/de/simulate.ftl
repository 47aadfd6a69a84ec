### Simulation: copies of customers live through a campaign, in the portal of client care

simulate-title = Simulieren
simulate-explain = Kopien von Kunden durchleben Monate der Kampagne in Sekunden, mit einer eigenen Uhr. Nichts wird gesendet, und an den Daten der Kunden ändert sich nichts.
simulate-limits = Nur diese Kampagne nimmt teil, als wäre noch niemandem geschrieben worden. Die Tage sind die von UTC.
simulate-version = Version
simulate-against = Verglichen mit
simulate-from = Erster Tag
simulate-to = Letzter Tag
simulate-customers = Kunden
# $all is how many there are, $most how many may be copied; both are numbers.
simulate-customers-hint = Die ersten nach ihrer Nummer. Es gibt { $all }; höchstens { $most } werden kopiert.
simulate-run = Simulieren
simulate-again = Noch einmal simulieren
simulate-busy = Nichts wurde begonnen: Zwei Simulationen laufen bereits. Bitte versuchen Sie es in einer Minute wieder.
simulate-kept = Frühere Simulationen
simulate-kept-explain = Nur die neuesten werden aufbewahrt; ältere verschwinden von selbst.
# $version is a number.
simulate-beside = verglichen mit Version { $version }

## Before there is anything to see

# $share is a number of hundredths.
simulate-living = Unterwegs: { $share } %
simulate-living-explain = Diese Seite sieht von selbst wieder nach.
simulate-look-again = Noch einmal nachsehen
simulate-failed = Diese Simulation kam zu keinem Ende. Bitte versuchen Sie es noch einmal; misslingt auch das, steht der Grund im Protokoll des Programms.
simulate-vanished = Diese Simulation wird nicht mehr aufbewahrt. Noch einmal ausgeführt, zeigt sie dasselbe, solange nichts geändert wurde.
# $day is a day.
simulate-stopped = Es dauerte zu lange und wurde am { $day } angehalten. Sie sehen, was vor diesem Tag geschah. Nehmen Sie weniger Kunden oder Tage, um alles zu sehen.

## In numbers

simulate-summary = Auf einen Blick
simulate-figure-customers = Kunden
simulate-figure-reached = Angeschriebene Kunden
simulate-figure-sent = Gesendete Nachrichten
simulate-figure-waiting = Warten am Ende
simulate-figure-held = Zurückgehalten
simulate-figure-passed = Übergangene Schritte
simulate-figure-switched = Woanders hin geführt
simulate-figure-ended = Vorzeitig beendet
simulate-figure-way = Am Ende unterwegs
simulate-steps = Schritt für Schritt
simulate-head-step = Schritt
simulate-no-step = Bei keinem Schritt
simulate-days = Tag für Tag
simulate-days-none = An diesen Tagen ging nichts hinaus.
# $count is a number of messages, $day the day on which they go.
simulate-days-most = Am meisten an einem Tag: { $count }, am { $day }
# $days counts days on which something goes out.
simulate-days-all = Tage, an denen etwas hinausgeht: { $days }

## Quotas

simulate-quotas = Mengenregeln
simulate-quotas-none = Keine Mengenregel hat etwas gezählt oder zurückgehalten.
# $used and $most are numbers of messages.
simulate-quota-peak = Höchstens { $used } von { $most }
simulate-quota-any = Höchstens { $used }, ohne Grenze
# $days counts days.
simulate-quota-full = Tage, an denen sie aufgebraucht war: { $days }
# $count is a number of messages.
simulate-quota-waiting = Warteten am Ende eines Tages höchstens darauf: { $count }

## What changes with another version

simulate-shifts = Was sich ändert
simulate-shifts-none = Für diese Kunden und Tage tun beide Versionen dasselbe.
# $version is a number.
simulate-shift-new = Nur mit Version { $version }
simulate-shift-gone = Nur mit Version { $version }
simulate-shift-moved = An einem anderen Tag
simulate-shift-differs = Am selben Tag, aber anders
simulate-other-words = Andere Worte
# $version is a number.
simulate-open-version = In Version { $version } öffnen

## What happened

simulate-happened = Was geschah
simulate-customer = Kunde: Nummer oder Name
simulate-what = Was
simulate-everything = Alles
simulate-what-planned = Geplant
simulate-what-sent = Gesendet
simulate-what-failed = Konnte nicht gesendet werden
simulate-what-held = Zurückgehalten
simulate-what-withdrawn = Zurückgezogen
simulate-what-passed = Schritt übergangen
simulate-what-switched = Woanders hin geführt
simulate-what-ended = Vorzeitig beendet
simulate-what-placed = Angebote und Partnertexte
simulate-what-other = Alles andere
# $count is a number of lines.
simulate-lines = Zeilen: { $count }
simulate-lines-none = Nichts dergleichen geschah.
simulate-open = Nachricht öffnen
simulate-pages = Seiten
# Both are numbers.
simulate-page = Seite { $page } von { $pages }
simulate-before = Vorige Seite
simulate-next = Nächste Seite

## A message

simulate-message = Eine Nachricht ohne Worte
simulate-message-note = Simuliert: Niemand hat diese Nachricht bekommen.

## Faults of the form. $detail is what was expected.

simulate-fault-version = Bitte wählen Sie eine Version.
simulate-fault-long = Eine Simulation umfasst höchstens ein Jahr. Bitte wählen Sie einen früheren letzten Tag.
simulate-fault-customers = Bitte geben Sie eine ganze Zahl von 1 bis { $detail } an.
simulate-fault-nobody = Es gibt noch keine Kunden, die kopiert werden könnten. Importieren Sie zuerst welche.
# $detail is the number of a version.
simulate-fault-faulty = Die Prüfung findet Fehler in Version { $detail }. Beheben Sie sie zuerst, oder wählen Sie eine andere Version.
