### Text messages that answer text messages of customers. Short: each begins with the name of the company.

text-stopped = { $name }: Više nećete primati naše SMS poruke. Pošaljite START da ih ponovno primate.
text-started = { $name }: Ponovno primate naše SMS poruke. Pošaljite STOP da ih prekinete.
text-help = { $name }: Pitanja? { $contact }. Pošaljite STOP da više ne primate SMS poruke.
