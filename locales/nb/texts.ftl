### Text messages that answer text messages of customers. Short: each begins with the name of the company.

text-stopped = { $name }: Du får ikke flere tekstmeldinger fra oss. Send START for å få dem igjen.
text-started = { $name }: Du får tekstmeldingene våre igjen. Send STOP for å stoppe dem.
text-help = { $name }: Spørsmål? { $contact }. Send STOP for ikke å få flere tekstmeldinger.
