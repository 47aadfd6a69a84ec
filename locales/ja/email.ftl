### See locales/en/email.ftl for what each phrase is for.

email-view = このメッセージをブラウザーまたは別の言語で見る
email-reference = 受付番号：{ $reference }
email-preferences = ご連絡方法を選ぶ
email-more-rows = 残り{ $count }行はウェブページでご覧いただけます。
