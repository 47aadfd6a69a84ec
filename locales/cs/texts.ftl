### Text messages that answer text messages of customers. Short: each begins with the name of the company.

text-stopped = { $name }: Už od nás nebudete dostávat SMS. Pošlete START, chcete-li je znovu dostávat.
text-started = { $name }: Znovu od nás dostáváte SMS. Pošlete STOP, chcete-li je ukončit.
text-help = { $name }: Dotazy? { $contact }. Pošlete STOP, chcete-li SMS ukončit.
