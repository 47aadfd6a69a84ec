### Text messages that answer text messages of customers. Short: each begins with the name of the company.

text-stopped = { $name }: 您將不再收到我們的簡訊。回覆 START 可重新接收。
text-started = { $name }: 您將重新收到我們的簡訊。回覆 STOP 可停止接收。
text-help = { $name }: 如有疑問：{ $contact }。回覆 STOP 可停止接收簡訊。
