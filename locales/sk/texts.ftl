### Text messages that answer text messages of customers. Short: each begins with the name of the company.

text-stopped = { $name }: Už od nás nebudete dostávať SMS. Pošlite START, ak ich chcete znovu dostávať.
text-started = { $name }: Znovu od nás dostávate SMS. Pošlite STOP, ak ich chcete ukončiť.
text-help = { $name }: Otázky? { $contact }. Pošlite STOP, ak už nechcete SMS.
