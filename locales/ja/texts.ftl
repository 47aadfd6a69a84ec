### Text messages that answer text messages of customers. Short: each begins with the name of the company.

text-stopped = { $name }: 今後、当社からの SMS は届きません。再開するには START と返信してください。
text-started = { $name }: SMS の配信を再開しました。停止するには STOP と返信してください。
text-help = { $name }: お問い合わせ: { $contact }。SMS を停止するには STOP と返信してください。
