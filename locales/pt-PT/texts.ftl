### Text messages that answer text messages of customers. Short: each begins with the name of the company.

text-stopped = { $name }: Deixará de receber SMS nossos. Envie START para voltar a recebê-los.
text-started = { $name }: Volta a receber os nossos SMS. Envie STOP para os parar.
text-help = { $name }: Dúvidas? { $contact }. Envie STOP para deixar de receber SMS.
