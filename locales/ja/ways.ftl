### The ways a customer wants to be reached

customer-edit-ways = ご希望
field-prefers = 最初の連絡手段
ways-no-order = キャンペーンの設定どおり
way-neither = 指定なし
way-agreed = 同意あり
way-refused = 拒否
field-agrees-to = 同意した手段
field-refuses = 拒否した手段
fault-channel = 連絡手段ではありません。一覧から選んでください。
ways-hint = FAX と SMS による広告には「同意あり」が必要です。「拒否」はすべての連絡に適用されます。
reason-refused = お客様はこの手段での連絡を希望していません
reason-not-agreed = お客様はこの手段での広告に同意していません
event-answered-by-text = お客様の SMS に返信しました
