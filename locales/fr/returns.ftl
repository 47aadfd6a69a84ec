### The returns desk and the tasks of client care

## The returns desk, where letters the post brought back are scanned

returns-title = Courriers retournés
returns-intro = Scannez le code au bord gauche du courrier ou saisissez les caractères à côté.
returns-code = Code
returns-reason = Motif du retour
returns-reason-moved = A déménagé
returns-reason-unknown = Inconnu à cette adresse
returns-reason-address = Adresse erronée ou incomplète
returns-reason-refused = Refusé
returns-reason-unclaimed = Non réclamé
returns-reason-deceased = Décédé
returns-take = Enregistrer le retour
returns-taken = Le courrier adressé à { $customer } est revenu.
returns-next = Suite de l’envoi : { $channel }
returns-next-none = Rien ne suit automatiquement : quelqu’un doit s’en occuper.
returns-known = Ce courrier a déjà été scanné ; rien n’a été refait.
returns-unknown = Aucun de nos courriers ne porte le code { $code }. Le scan est conservé dans la liste ci-dessous.
returns-empty = Rien n’a été scanné.
returns-early = Ce courrier n’a pas encore été remis à l’impression.
returns-late = Trop tard : l’envoi suivant a déjà commencé.
returns-undo = Annuler le scan
returns-undone = Le scan a été annulé.
returns-is-undone = Annulé
returns-correct = Corriger l’adresse
returns-latest = Derniers scans
returns-none = Rien n’a encore été scanné.
returns-unknown-code = Code inconnu

## Tasks: what no rule can do

tasks-title = Tâches
tasks-intro = Tous les moyens de joindre ces clients ont été essayés. Trouvez-en un autre, puis clôturez la tâche.
tasks-none = Aucune tâche en attente.
tasks-done = Fait
tasks-closed = La tâche est clôturée.
tasks-since = depuis le { $moment }
