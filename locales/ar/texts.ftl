### Text messages that answer text messages of customers. Short: each begins with the name of the company.

text-stopped = { $name }: لن تصلك رسائل نصية منا بعد الآن. أرسل START لتلقيها من جديد.
text-started = { $name }: ستصلك رسائلنا النصية من جديد. أرسل STOP لإيقافها.
text-help = { $name }: للاستفسار: { $contact }. أرسل STOP لإيقاف الرسائل النصية.
