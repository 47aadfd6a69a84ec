### Text messages that answer text messages of customers. Short: each begins with the name of the company.

text-stopped = { $name }: 您将不再收到我们的短信。回复 START 可重新接收。
text-started = { $name }: 您将重新收到我们的短信。回复 STOP 可停止接收。
text-help = { $name }: 如有疑问：{ $contact }。回复 STOP 可停止接收短信。
