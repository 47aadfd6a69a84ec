### Text messages that answer text messages of customers. Short: each begins with the name of the company.

text-stopped = { $name }: Nem kap tőlünk több SMS-t. Küldje el: START, ha újra kérné őket.
text-started = { $name }: Újra megkapja az SMS-einket. Küldje el: STOP, ha nem kéri őket.
text-help = { $name }: Kérdése van? { $contact }. Küldje el: STOP, ha nem kér több SMS-t.
