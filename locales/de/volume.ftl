volume-title = Mengen
volume-explain = Regeln legen fest, wie viel wann hinausgeht, damit immer jemand da ist, der auf Rückfragen antwortet.
volume-read-only = Regeln und Dienstplan ändern die Administratoren. Ausprobieren können Sie alles, und Abwesenheiten tragen Sie selbst ein.
volume-save = Speichern
volume-show-effect = Wirkung zeigen
volume-rules = Regeln
volume-rules-none = Es gibt keine Regeln. Alles geht hinaus, sobald es fällig ist.
volume-rule-new = Neue Regel
volume-everything = Alles
volume-part = { $label }: { $list }
volume-lets-pass = Geht immer: { $list }
volume-most-hour = { $count } je Stunde
volume-most-day = { $count } am Tag
volume-most-week = { $count } je Woche
volume-customer-hour = { $count } je Stunde für jeden Kunden
volume-customer-day = { $count } am Tag für jeden Kunden
volume-customer-week = { $count } je Woche für jeden Kunden
volume-staff-limit = { $count } je Arbeitsstunde
volume-hours-limit = Nur { $hours }, auf der Uhr des Kunden
volume-hours-business = Nur { $hours } an Werktagen, auf der Uhr des Kunden
volume-paused = Angehalten: nichts geht hinaus
volume-used-hour = { $used } von { $most } in dieser Stunde
volume-used-day = { $used } von { $most } heute
volume-used-week = { $used } von { $most } in dieser Woche
volume-next = Beginnt neu: { $moment }
volume-waiting =
    { $count ->
        [one] { $count } Nachricht wartet
       *[other] { $count } Nachrichten warten
    }
volume-waiting-none = Nichts wartet
volume-pill-paused = Angehalten
volume-pill-full = Ausgeschöpft
volume-pill-waits = Kunden warten
volume-left = noch { $count }
volume-now = Stand jetzt
volume-outlook = Die nächsten zwei Wochen
volume-outlook-explain = An diesen Tagen geht hinaus, was jetzt wartet und was bis dahin fällig wird, wenn sich nichts ändert. Tage nach { $zone }.
volume-outlook-none = Nichts wartet, und in den kommenden Tagen wird auf keinem Weg etwas fällig.
volume-expected-legend = Blasser: wird bis dahin fällig
volume-head-day = Tag
volume-head-number = Nachrichten
volume-head-going = Nach Kanal und Sprache
volume-other-languages = weitere { $count }
volume-outlook-more = Danach, bis { $day }: { $count }
volume-outlook-rest = Wartet nach { $days } Tagen noch: { $count }
volume-mon = Mo
volume-tue = Di
volume-wed = Mi
volume-thu = Do
volume-fri = Fr
volume-sat = Sa
volume-sun = So
volume-day = { $weekday }, { $date }
volume-week-from = Woche ab { $day }
volume-roster = Wer antwortet
volume-roster-none = Der Dienstplan ist noch leer. Regeln, die Arbeitsstunden zählen, lassen bis dahin nichts hinaus.
volume-staff-new = Jemanden eintragen
volume-staff-edit = Jemand im Dienstplan
volume-staff-remove = Aus dem Dienstplan nehmen
volume-staff-remove-explain = Die Stunden zählen nicht mehr, Abwesenheiten werden vergessen.
volume-hours-week = { $hours } von { $all } Stunden in dieser Woche
volume-away = Jetzt abwesend
volume-mark-absent = Abwesend melden
volume-absent-explain = Die Stunden zählen nicht mehr. Was die übrigen Stunden nicht hergeben, wartet.
volume-between = { $from } bis { $to }
volume-take-back = Zurücknehmen
volume-person = Name
volume-from = Von
volume-to = Bis einschließlich
volume-reason = Grund
volume-reason-hint = Kollegen lesen ihn. Das Feld darf leer bleiben.
volume-hours = Arbeitszeiten
volume-hours-hint = Etwa mon-fri 09:00-17:00, sat 10:00-14:00 (englische Kürzel der Tage)
volume-staff-languages-hint = Wer mehrere Sprachen spricht, hat für jede den gleichen Teil der Stunden.
volume-effect = Was sich ändern würde
volume-effect-none = Keine Nachricht geht früher oder später hinaus als jetzt.
volume-effect-later =
    { $count ->
        [one] { $count } Nachricht geht später hinaus.
       *[other] { $count } Nachrichten gehen später hinaus.
    }
volume-effect-until = Die letzte davon geht hinaus am: { $day }
volume-effect-never = Nicht innerhalb von { $days } Tagen: { $count }
volume-effect-sooner =
    { $count ->
        [one] { $count } Nachricht geht früher hinaus.
       *[other] { $count } Nachrichten gehen früher hinaus.
    }
volume-no-limit = unbegrenzt
volume-instead = { $after } statt { $before }
volume-as-it-is = Wie es ist
volume-with-change = Mit der Änderung
volume-name = Name
volume-name-hint = Kollegen lesen ihn, wenn sie fragen, warum eine Nachricht noch nicht hinausging.
volume-counts = Was sie zählt
volume-counts-hint = Wählen Sie nichts, um alles zu zählen.
volume-channels = Kanäle
volume-languages = Sprachen
volume-classes = Arten von Nachrichten
volume-campaigns = Kampagnen
volume-brands = Marken
volume-countries = Länder
volume-countries-hint = Je zwei Buchstaben, etwa JP, KR
volume-segments = Segmente
volume-commas = Durch Kommas getrennt
volume-segments-hint = Durch Kommas getrennt; es gibt { $list }
volume-chosen = Gewählt: { $count }
volume-how-much = Wie viel hinausgehen darf
volume-kind-most = Eine Anzahl in jedem Zeitraum
volume-kind-staff = Eine Anzahl je Arbeitsstunde derer, die in diesen Sprachen antworten
volume-kind-customer = Eine Anzahl in jedem Zeitraum für einen Kunden, über alles, was diese Regel zählt
volume-kind-hours = Beliebig viele, aber nur zu bestimmten Stunden auf der Uhr des Kunden
volume-kind-paused = Nichts, bis diese Regel geändert wird
volume-number = Anzahl
volume-number-hint = Zum Anhalten nicht nötig.
volume-send-hours = Stunden
volume-send-hours-hint = Zum Beispiel mon-fri 08:00-20:00. Die Zeitzone darunter gilt für Kunden, deren eigene nicht bekannt ist.
volume-business-days = Nur an Werktagen im Land des Kunden
volume-period = Zeitraum
volume-period-hour = Stunde
volume-period-day = Tag
volume-period-week = Woche, ab Montag
volume-pass = Was immer hinausgeht
volume-pass-hint = Es wird weder zurückgehalten noch gezählt.
volume-remove = Diese Regel entfernen
volume-remove-look = Zeigen, was sich ändern würde
volume-remove-title = „{ $name }“ entfernen?
volume-remove-explain = Was sie zurückhält, geht sofort hinaus, wenn keine andere Regel es zurückhält.
volume-done-rule = Die Regel ist gespeichert und gilt.
volume-done-rule-removed = Die Regel ist entfernt.
volume-done-staff = Der Dienstplan ist gespeichert und gilt.
volume-done-staff-removed = Im Dienstplan steht jetzt eine Person weniger.
volume-done-absence = Die Abwesenheit ist eingetragen, und die Mengen sind angepasst.
volume-done-absence-removed = Die Abwesenheit ist zurückgenommen, und die Stunden zählen wieder.
volume-held-used = { $used } von { $most } verbraucht, bis { $moment }
volume-held-none = zurzeit geht nichts hinaus
volume-held-quiet = dort ist Ruhe bis { $moment }
volume-ahead =
    { $count ->
        [one] { $count } Nachricht dieser Art geht vor ihr hinaus.
       *[other] { $count } Nachrichten dieser Art gehen vor ihr hinaus.
    }
volume-expected = Geht voraussichtlich hinaus: { $moment }
volume-expected-never = Sie geht voraussichtlich nicht innerhalb von { $days } Tagen hinaus.
fault-number = Bitte geben Sie eine ganze Zahl an, etwa 500.
fault-period = Bitte wählen Sie Stunde, Tag oder Woche.
fault-taken = Diesen Namen gibt es schon.
fault-hours = Bitte schreiben Sie Tage und Zeiten, etwa mon-fri 09:00-17:00, sat 10:00-14:00. Teile eines Tages dürfen sich nicht überschneiden; Arbeit über Mitternacht sind zwei Teile.
fault-date = Bitte geben Sie einen Tag an.
fault-backwards = Das Ende liegt vor dem Anfang.
