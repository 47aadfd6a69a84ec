### Text messages that answer text messages of customers. Short: each begins with the name of the company.

text-stopped = { $name }: לא יישלחו אליך עוד מסרונים מאיתנו. לחידוש יש לשלוח START.
text-started = { $name }: המסרונים שלנו יישלחו אליך שוב. להפסקה יש לשלוח STOP.
text-help = { $name }: שאלות? { $contact }. להפסקת המסרונים יש לשלוח STOP.
