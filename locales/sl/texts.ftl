### Text messages that answer text messages of customers. Short: each begins with the name of the company.

text-stopped = { $name }: Od nas ne boste več prejemali SMS-ov. Pošljite START, da jih spet prejemate.
text-started = { $name }: Spet prejemate naše SMS-e. Pošljite STOP, da jih ustavite.
text-help = { $name }: Vprašanja? { $contact }. Pošljite STOP, da ne prejemate več SMS-ov.
