### Text messages that answer text messages of customers. Short: each begins with the name of the company.

text-stopped = { $name }: Вы больше не будете получать от нас SMS. Отправьте START, чтобы получать их снова.
text-started = { $name }: Вы снова получаете наши SMS. Отправьте STOP, чтобы их отключить.
text-help = { $name }: Вопросы? { $contact }. Отправьте STOP, чтобы не получать SMS.
