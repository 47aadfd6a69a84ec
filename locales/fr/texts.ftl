### Text messages that answer text messages of customers. Short: each begins with the name of the company.

text-stopped = { $name }: Vous ne recevrez plus de SMS de notre part. Envoyez START pour les recevoir à nouveau.
text-started = { $name }: Vous recevez à nouveau nos SMS. Envoyez STOP pour les arrêter.
text-help = { $name }: Des questions ? { $contact }. Envoyez STOP pour ne plus recevoir de SMS.
