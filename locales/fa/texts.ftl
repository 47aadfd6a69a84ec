### Text messages that answer text messages of customers. Short: each begins with the name of the company.

text-stopped = { $name }: دیگر از ما پیامک دریافت نمی‌کنید. برای دریافت دوباره START بفرستید.
text-started = { $name }: دوباره پیامک‌های ما را دریافت می‌کنید. برای توقف STOP بفرستید.
text-help = { $name }: پرسش دارید؟ { $contact }. برای توقف پیامک‌ها STOP بفرستید.
