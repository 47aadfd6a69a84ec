### Text messages that answer text messages of customers. Short: each begins with the name of the company.

# $name is the company, $contact a phone number, an email address or a web page. STOP and START stay as they are: they
# are understood everywhere.
text-stopped = { $name }: You get no more text messages from us. Send START to get them again.
text-started = { $name }: You get our text messages again. Send STOP to end them.
text-help = { $name }: Questions? { $contact }. Send STOP to get no more text messages.
