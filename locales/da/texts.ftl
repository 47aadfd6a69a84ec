### Text messages that answer text messages of customers. Short: each begins with the name of the company.

text-stopped = { $name }: Du får ikke flere sms'er fra os. Send START for at få dem igen.
text-started = { $name }: Du får vores sms'er igen. Send STOP for at stoppe dem.
text-help = { $name }: Spørgsmål? { $contact }. Send STOP for ikke at få flere sms'er.
