### The returns desk and the tasks of client care

## The returns desk, where letters the post brought back are scanned

returns-title = 返送された郵便物
returns-intro = 郵便物の左端にあるコードをスキャンするか、その横の文字を入力してください。
returns-code = コード
returns-reason = 返送の理由
returns-reason-moved = 転居
returns-reason-unknown = あて所に尋ねあたらず
returns-reason-address = 住所の誤りまたは不備
returns-reason-refused = 受取拒否
returns-reason-unclaimed = 受け取りなし（保管期間経過）
returns-reason-deceased = 受取人死亡
returns-take = 受け付ける
returns-taken = { $customer }宛ての郵便物が返送されました。
returns-next = 次の連絡方法：{ $channel }
returns-next-none = 自動で続くものはありません。担当者の対応が必要です。
returns-known = この郵便物はスキャン済みです。新たな処理は行っていません。
returns-unknown = コード { $code } の郵便物は見つかりません。下の一覧に残しておきます。
returns-empty = 何もスキャンされませんでした。
returns-early = この郵便物はまだ印刷に受け渡されていません。
returns-late = 間に合いませんでした。次の送信がすでに始まっています。
returns-undo = 取り消す
returns-undone = スキャンを取り消しました。
returns-is-undone = 取り消し済み
returns-correct = 住所を訂正する
returns-latest = 最近のスキャン
returns-none = まだ何もスキャンされていません。
returns-unknown-code = 不明なコード

## Tasks: what no rule can do

tasks-title = タスク
tasks-intro = これらのお客様には、すべての方法を試しました。別の方法を探してから、タスクを完了してください。
tasks-none = 対応を待っているものはありません。
tasks-done = 完了
tasks-closed = タスクを完了しました。
tasks-since = { $moment }から
