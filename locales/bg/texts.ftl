### Text messages that answer text messages of customers. Short: each begins with the name of the company.

text-stopped = { $name }: Вече няма да получавате SMS от нас. Изпратете START, за да ги получавате отново.
text-started = { $name }: Отново получавате нашите SMS. Изпратете STOP, за да ги спрете.
text-help = { $name }: Въпроси? { $contact }. Изпратете STOP, за да спрете SMS.
