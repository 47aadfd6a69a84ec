### Text messages that answer text messages of customers. Short: each begins with the name of the company.

text-stopped = { $name }: Du får inga fler sms från oss. Skicka START för att få dem igen.
text-started = { $name }: Du får våra sms igen. Skicka STOP för att avsluta.
text-help = { $name }: Frågor? { $contact }. Skicka STOP för att inte få fler sms.
