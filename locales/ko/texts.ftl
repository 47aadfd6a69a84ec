### Text messages that answer text messages of customers. Short: each begins with the name of the company.

text-stopped = { $name }: 앞으로 문자 메시지를 보내지 않습니다. 다시 받으시려면 START를 보내 주세요.
text-started = { $name }: 문자 메시지를 다시 보내 드립니다. 중단하시려면 STOP을 보내 주세요.
text-help = { $name }: 문의: { $contact }. 문자 메시지를 중단하시려면 STOP을 보내 주세요.
