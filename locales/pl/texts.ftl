### Text messages that answer text messages of customers. Short: each begins with the name of the company.

text-stopped = { $name }: Nie będziesz już otrzymywać od nas SMS-ów. Wyślij START, aby znów je otrzymywać.
text-started = { $name }: Znów otrzymujesz nasze SMS-y. Wyślij STOP, aby je wyłączyć.
text-help = { $name }: Pytania? { $contact }. Wyślij STOP, aby nie otrzymywać SMS-ów.
