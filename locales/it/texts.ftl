### Text messages that answer text messages of customers. Short: each begins with the name of the company.

text-stopped = { $name }: Non riceverà più SMS da noi. Invii START per riceverli di nuovo.
text-started = { $name }: Riceve di nuovo i nostri SMS. Invii STOP per interromperli.
text-help = { $name }: Domande? { $contact }. Invii STOP per non ricevere più SMS.
