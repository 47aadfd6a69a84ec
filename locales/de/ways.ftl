### The ways a customer wants to be reached

customer-edit-ways = Wünsche
field-prefers = Zuerst erreichen über
ways-no-order = Wie es die Kampagne vorsieht
way-neither = Weder noch
way-agreed = Zugestimmt
way-refused = Abgelehnt
field-agrees-to = Zugestimmt
field-refuses = Abgelehnt
fault-channel = Das ist kein Kanal. Wählen Sie einen aus der Liste.
ways-hint = Werbung per Fax und SMS braucht „Zugestimmt“. „Abgelehnt“ gilt für alles, was wir mitteilen.
reason-refused = Die Kundin oder der Kunde möchte auf diesem Weg nicht erreicht werden
reason-not-agreed = Werbung auf diesem Weg wurde nicht zugestimmt
event-answered-by-text = Die SMS wurde beantwortet
