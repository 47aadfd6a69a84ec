### Text messages that answer text messages of customers. Short: each begins with the name of the company.

text-stopped = { $name }: Nu veți mai primi SMS-uri de la noi. Trimiteți START pentru a le primi din nou.
text-started = { $name }: Primiți din nou SMS-urile noastre. Trimiteți STOP pentru a le opri.
text-help = { $name }: Întrebări? { $contact }. Trimiteți STOP pentru a nu mai primi SMS-uri.
