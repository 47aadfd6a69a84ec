### The studio: campaigns and their words, in the portal of client care.

## The list

studio-title = Kampagnen
studio-what = Was Kunden gesagt wird, wie es sich liest, bevor es hinausgeht, und wer es geändert hat.
studio-none = Es gibt noch keine Kampagne. Importieren Sie einen Ordner, um anzufangen.
# $count is a number.
studio-languages = Sprachen: { $count }
studio-steps = Schritte: { $count }
# What the check found. Faults keep a version from going out, warnings do not.
studio-faults = Fehler: { $count }
studio-warnings = Hinweise: { $count }
studio-clean = Ohne Befund
studio-read-only = Sie können hier alles lesen und ausprobieren. Speichern dürfen Administratoren.
studio-import = Einen Ordner importieren
studio-import-file = Zip-Datei
studio-import-what = Der Ordner einer Kampagne, wie er hier exportiert wird. Er wird eine neue Version der Kampagne, die er nennt.
studio-import-button = Importieren
studio-export = Exportieren

## Versions

studio-versions = Versionen
studio-active = Aktiv
studio-draft = Entwurf
# Beside a draft. $version is a number.
studio-active-is = Version { $version } geht hinaus
studio-made = Mitteilungen daraus, die ihre Worte behalten: { $count }
# $count is the number of recipients on their way through the campaign.
studio-keeps = Was gesagt ist, behält die Version, aus der es entstand. Unterwegs: { $count }. Die nächste Nachricht kommt aus der aktiven Version.
studio-against = Verglichen mit
studio-compare = Vergleichen
studio-no-difference = Beide sagen dasselbe.
studio-first = Das ist die erste Version: Alles darin ist neu.
studio-difference-cut = Nur der Anfang des Unterschieds ist zu sehen.
# $line is a number.
studio-line = Ab Zeile { $line }
studio-file-new = Neue Datei
studio-file-gone = Entfernte Datei
studio-read = Dateien lesen
studio-restore = Diese Version wiederherstellen
studio-activate = Diesen Entwurf aktivieren
studio-restore-what = Ihre Dateien werden eine neue Version, die von da an hinausgeht. Nichts geht verloren.

## A campaign

studio-audience = Für wen
studio-audience-customers = Alle Kunden.
# $kind is the name of a kind of records.
studio-audience-records = Inhaber von Datensätzen der Art „{ $kind }“.
studio-group-customer = Eine Nachricht für alle Datensätze eines Kunden.
studio-group-record = Eine Nachricht für jeden Datensatz.
studio-group-household = Eine Nachricht für alle Datensätze eines Haushalts: ein Familienname an einer Adresse.
studio-group-organisation = Eine Nachricht für alle Datensätze einer Organisation.
studio-group-reseller = Eine Nachricht an jeden Händler für alle Datensätze, die er betreut.
# Beside whose records speak together: which dates do. $days counts days.
studio-window-day = Datensätze mit demselben Datum werden zusammengefasst.
studio-window = { $days ->
    [one] Datensätze werden zusammengefasst, wenn ihr Datum höchstens { $days } Tag nach dem ersten liegt.
   *[other] Datensätze werden zusammengefasst, wenn ihr Datum höchstens { $days } Tage nach dem ersten liegt.
}
# What becomes of records that come in when their group has spoken.
studio-late-next = Was später hinzukommt, steht in der nächsten Nachricht.
studio-late-own = Was später hinzukommt, bekommt eine eigene Nachricht.
studio-late-ignore = Was später hinzukommt, wird ausgelassen.
studio-path = Der Weg
# $anchor is the name of a date of a record, such as expires; $time such as 09:00.
studio-anchor = gezählt ab „{ $anchor }“, gesendet um { $time } in der Zeit des Kunden
studio-anchor-event = gezählt ab dem Tag des Ereignisses „{ $anchor }“, gesendet um { $time } in der Zeit des Kunden
studio-anchor-entry = gezählt ab dem Tag, an dem jemand erstmals zur Zielgruppe gehört, gesendet um { $time } in der Zeit des Kunden
studio-anchor-switch = gezählt ab dem Tag, an dem etwas hierher führt, gesendet um { $time } in der Zeit des Kunden
studio-step-if = nur wenn
studio-step-until = wartet bis zu { $days } Tage, bis
studio-step-go = führt zu { $to }
studio-step-end = beendet den Ablauf
studio-step-waiting = Auf dem Weg hierher: { $number }
studio-step-told = Mitgeteilt: { $number }
# $days is a number.
studio-offset-before =
    { $days ->
        [one] { $days } Tag vorher
       *[other] { $days } Tage vorher
    }
studio-offset-on = Am Tag selbst
studio-offset-after =
    { $days ->
        [one] { $days } Tag danach
       *[other] { $days } Tage danach
    }
studio-words = Worte
studio-complete = Vollständig
studio-missing = Fehlt
studio-findings = Was die Prüfung sagt
studio-findings-none = Die Prüfung ist zufrieden.
studio-with-samples = Mit den Beispielen: { $names }
studio-more = Weitere: { $count }
studio-files = Dateien
studio-folder-top = Die Kampagne selbst
studio-file-count = Dateien: { $count }
studio-new-file = Neue Datei

## A file on the desk

studio-text = Text
studio-reason = Was sich ändert, und warum
studio-reason-hint = Kollegen lesen es neben der Version.
studio-save = Speichern und aktivieren
studio-save-draft = Als Entwurf speichern
studio-check = Prüfen
studio-remove = Diese Datei entfernen
studio-preview = Vorschau
# $language is the language's own name.
studio-preview-in = Vorschau: { $language }
studio-preview-wait = Drücken Sie „Zeigen“, um den Text aus dem Formular zu sehen.
studio-show = Zeigen
studio-sample = Als Beispiel
studio-customer = Oder als Kunde
studio-customer-hint = Nummer, E-Mail oder Name
studio-medium = Medium
studio-beside = Daneben
studio-beside-none = Nichts
studio-open = Öffnen
studio-not-shown = Diese Datei hat keine eigene Vorschau; die Prüfung liest sie.
# $name is a customer or a sample.
studio-shown-as = Gezeigt als { $name }
studio-shown-others = Auch gefunden: { $names }
studio-outside = So wie es steht, schriebe die Kampagne diesem Kunden nicht.
studio-old-version = Sie lesen Version { $version }. Die neueste ist Version { $newest }.
studio-to-newest = Zur neuesten

## What became of it

studio-done-applied = Version { $version } ist aktiv. Was von nun an gesagt wird, entsteht aus ihr.
studio-done-drafted = Version { $version } ist ein Entwurf. Nichts geht daraus hinaus, bis er aktiviert wird.
studio-refused = Nichts wurde gespeichert: Die Prüfung fand Fehler. Beheben Sie sie, oder speichern Sie einen Entwurf.
# $name is a colleague.
studio-moved = Nichts wurde gespeichert: Inzwischen hat { $name } Version { $version } gespeichert. Ihr Text steht noch hier. Sehen Sie sich den Unterschied an und speichern Sie dann noch einmal.
studio-moved-theirs = Was sich inzwischen geändert hat
studio-moved-yours = Was Speichern jetzt ändern würde
studio-moved-restore = Nichts wurde gespeichert: Inzwischen hat jemand eine neuere Version gespeichert. Sehen Sie sie an und entscheiden Sie noch einmal.

## Faults of the forms. $detail is what was typed or is expected.

studio-fault-path = „{ $detail }“ ist kein Pfad in einer Kampagne. Verwenden Sie Namen wie content/60-days/en.md.
studio-fault-large = Eine Datei darf { $detail } Byte haben. Kürzen oder teilen Sie sie.
studio-fault-many = Eine Kampagne darf { $detail } Dateien haben.
studio-fault-nul = In { $detail } steht ein Zeichen, das kein Text ist. Entfernen Sie es.
studio-fault-same = Es sagt, was Version { $detail } schon sagt.
# $detail is a sentence in English.
studio-fault-archive = Das lässt sich nicht importieren: { $detail }
studio-no-customer = Zu „{ $detail }“ wurde niemand gefunden. Versuchen Sie Nummer, E-Mail oder weniger Wörter.
studio-no-records = { $detail } hat keinen Datensatz, von dem diese Kampagne spricht.
studio-no-sample = Es gibt kein Beispiel, mit dem es gezeigt werden kann. Wählen Sie einen Kunden.
studio-bad-sample = Das Beispiel kann nicht gelesen werden: { $detail }
