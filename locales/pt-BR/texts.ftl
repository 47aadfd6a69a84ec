### Text messages that answer text messages of customers. Short: each begins with the name of the company.

text-stopped = { $name }: Você não receberá mais SMS nossos. Envie START para voltar a recebê-los.
text-started = { $name }: Você voltou a receber nossos SMS. Envie STOP para parar.
text-help = { $name }: Dúvidas? { $contact }. Envie STOP para não receber mais SMS.
