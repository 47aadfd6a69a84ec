### Text messages that answer text messages of customers. Short: each begins with the name of the company.

text-stopped = { $name }: คุณจะไม่ได้รับ SMS จากเราอีก ส่ง START เพื่อรับอีกครั้ง
text-started = { $name }: คุณจะได้รับ SMS จากเราอีกครั้ง ส่ง STOP เพื่อหยุดรับ
text-help = { $name }: มีคำถาม? { $contact } ส่ง STOP เพื่อหยุดรับ SMS
