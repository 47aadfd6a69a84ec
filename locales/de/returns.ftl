### The returns desk and the tasks of client care

## The returns desk, where letters the post brought back are scanned

returns-title = Rückläufer
returns-intro = Scannen Sie den Code am linken Rand des Briefs oder geben Sie die Zeichen daneben ein.
returns-code = Code
returns-reason = Warum er zurückkam
returns-reason-moved = Verzogen
returns-reason-unknown = Dort unbekannt
returns-reason-address = Anschrift falsch oder unvollständig
returns-reason-refused = Annahme verweigert
returns-reason-unclaimed = Nicht abgeholt
returns-reason-deceased = Verstorben
returns-take = Erfassen
returns-taken = Der Brief an { $customer } kam zurück.
returns-next = So geht es weiter: { $channel }
returns-next-none = Von selbst folgt nichts: Jemand muss sich darum kümmern.
returns-known = Dieser Brief wurde schon gescannt; es wurde nichts noch einmal ausgelöst.
returns-unknown = Kein Brief von uns trägt den Code { $code }. Der Scan bleibt unten in der Liste.
returns-empty = Es wurde nichts gescannt.
returns-early = Dieser Brief wurde noch nicht zum Druck übergeben.
returns-late = Es ist zu spät: Was folgt, geht bereits hinaus.
returns-undo = Zurücknehmen
returns-undone = Der Scan wurde zurückgenommen.
returns-is-undone = Zurückgenommen
returns-correct = Anschrift korrigieren
returns-latest = Letzte Scans
returns-none = Noch wurde nichts gescannt.
returns-unknown-code = Unbekannter Code

## Tasks: what no rule can do

tasks-title = Aufgaben
tasks-intro = Bei diesen Kunden wurde jeder Weg versucht. Finden Sie einen anderen und schließen Sie dann die Aufgabe ab.
tasks-none = Keine offenen Aufgaben.
tasks-done = Erledigt
tasks-closed = Die Aufgabe ist abgeschlossen.
tasks-since = seit { $moment }
