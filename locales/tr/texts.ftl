### Text messages that answer text messages of customers. Short: each begins with the name of the company.

text-stopped = { $name }: Artık bizden SMS almayacaksınız. Yeniden almak için START yazıp gönderin.
text-started = { $name }: SMS’lerimizi yeniden alıyorsunuz. Durdurmak için STOP yazıp gönderin.
text-help = { $name }: Sorularınız mı var? { $contact }. SMS almamak için STOP yazıp gönderin.
