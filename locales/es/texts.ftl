### Text messages that answer text messages of customers. Short: each begins with the name of the company.

text-stopped = { $name }: Ya no recibirá más SMS nuestros. Envíe START para volver a recibirlos.
text-started = { $name }: Vuelve a recibir nuestros SMS. Envíe STOP para dejar de recibirlos.
text-help = { $name }: ¿Preguntas? { $contact }. Envíe STOP para no recibir más SMS.
