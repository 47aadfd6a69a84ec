### See locales/en/pages.ftl for what each phrase is for.

## The page of a message

message-skip = 本文へ移動
message-languages = このメッセージを別の言語で読む
message-sent = 送信日：{ $date }
message-waiting = まだ送信されていません
message-reference = 受付番号 { $reference }
message-standard-words = このメッセージは担当者が{ $language }で訂正しています。ここに表示しているのは標準の文面で、内容が異なる場合があります。
message-contact = お問い合わせ先
message-fallback = このメッセージには{ $wanted }版がないため、{ $language }で表示しています。
message-as-of = このメッセージの内容は{ $date }時点のものです。その後、お客様の登録内容が変更されています。
message-documents = 書類
document-download = { $name }（{ $type }、{ $size }）

## The language from now on

language-keep = 今後は常に{ $language }で受け取る
language-kept = 今後は{ $language }でご連絡いたします。

## Sending it again

resend-title = このメッセージを再送する
resend-offer = ご登録のアドレス { $address } に、表示中の言語でもう一度お送りします。
resend-button = 再送する（{ $language }）
resend-done = { $address } にお送りしました。到着までしばらくお待ちください。
resend-done-plain = ご登録のアドレスにお送りしました。到着までしばらくお待ちください。
resend-limited = 本日の再送回数の上限に達しました。明日もう一度お試しいただくか、迷惑メールフォルダーをご確認ください。
resend-no-address = ご利用いただけるメールアドレスが登録されていないため、ここからは再送できません。お手数ですがお問い合わせください。

## Preferences

preferences-title = メッセージの受信設定
preferences-for = { $address } 宛てのメッセージ
preferences-explain = 停止すると、ご案内やお知らせはお送りしません。ご契約中・ご利用中のものに関する大切な連絡は、引き続きお届けします。
preferences-stop = 受信を停止する
preferences-stopped = ご案内やお知らせの配信は停止されています。
preferences-stopped-now = 手続きが完了しました。今後、ご案内やお知らせはお送りしません。
preferences-resume = 受信を再開する
preferences-resumed-now = 手続きが完了しました。メッセージの配信を再開します。
preferences-message = メッセージに戻る

## Errors

error-status = エラー { $status }
error-home = トップページへ

error-not-found-title = ページが見つかりません
error-not-found = このアドレスのページは見つかりませんでした。
error-not-found-todo = メールのリンクは長く、途中で切れることがあります。アドレス全体をコピーしてお試しください。

error-gone-title = このページは取り下げられました
error-gone = このアドレスのページは、現在は公開されていません。
error-gone-todo = 引き続き必要な場合は、リンクの送信元にお問い合わせください。

error-forbidden-title = この操作はできません
error-forbidden = 当サイトのページ以外からの操作であるか、権限がありません。
error-forbidden-todo = 前のページに戻って再読み込みし、もう一度操作してください。

error-invalid-title = 内容を受け付けられませんでした
error-invalid = 送信された内容に不足または誤りがあります。
error-invalid-todo = 前のページに戻り、入力内容を確認してもう一度お試しください。

error-conflict-title = 先に変更されています
error-conflict = 変更しようとした内容がすでに変わっているか、現在の状態では実行できません。
error-conflict-todo = 前のページに戻って再読み込みし、内容をもう一度ご確認ください。

error-limited-title = 回数の上限に達しました
error-limited = 同じ操作が繰り返されました。
error-limited-todo = しばらくしてからもう一度お試しください。
error-limited-wait = { $minutes }分後にもう一度お試しください。
error-limited-wait-hours = { $hours }時間後にもう一度お試しください。

error-unavailable-title = ただいまご利用いただけません
error-unavailable = 必要なシステムが一時的に応答していません。データは失われていません。
error-unavailable-todo = 数分後にもう一度お試しください。

error-internal-title = こちら側で問題が発生しました
error-internal = ページを表示できませんでした。問題は記録され、調査を行います。
error-internal-todo = しばらくしてからもう一度お試しください。解消しない場合はお問い合わせください。

## The front door

front-title = Carillon
front-what = Carillonは、必要なことを、必要なときに、お客様の言語で伝えます。そして送る側も受け取る側も、メッセージを確認し、訂正し、再送することができます。
front-care = カスタマーケア
front-care-what = メッセージを探し、お客様の手元にあるものを確認し、訂正して再送します。
front-holder = メッセージを受け取られた方は、その中のリンクを開いてください。お客様専用のページが表示されます。
front-examples = メッセージの例
