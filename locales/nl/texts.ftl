### Text messages that answer text messages of customers. Short: each begins with the name of the company.

text-stopped = { $name }: U krijgt geen sms'en meer van ons. Stuur START om ze weer te krijgen.
text-started = { $name }: U krijgt onze sms'en weer. Stuur STOP om ze te stoppen.
text-help = { $name }: Vragen? { $contact }. Stuur STOP om geen sms'en meer te krijgen.
