### Text messages that answer text messages of customers. Short: each begins with the name of the company.

text-stopped = { $name }: Ви більше не отримуватимете від нас SMS. Надішліть START, щоб отримувати їх знову.
text-started = { $name }: Ви знову отримуєте наші SMS. Надішліть STOP, щоб їх припинити.
text-help = { $name }: Запитання? { $contact }. Надішліть STOP, щоб не отримувати SMS.
