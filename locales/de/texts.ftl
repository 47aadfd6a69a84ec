### Text messages that answer text messages of customers. Short: each begins with the name of the company.

text-stopped = { $name }: Sie erhalten keine SMS mehr von uns. Mit START erhalten Sie sie wieder.
text-started = { $name }: Sie erhalten unsere SMS wieder. Mit STOP beenden Sie das.
text-help = { $name }: Fragen? { $contact }. Mit STOP erhalten Sie keine SMS mehr.
