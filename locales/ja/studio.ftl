### The studio: campaigns and their words, in the portal of client care.

## The list

studio-title = キャンペーン
studio-what = お客様に何をお伝えするか、送る前にどう読めるか、誰が変更したか。
studio-none = キャンペーンはまだありません。フォルダーを取り込んで始めてください。
# $count is a number.
studio-languages = 言語：{ $count }
studio-steps = ステップ：{ $count }
# What the check found. Faults keep a version from going out, warnings do not.
studio-faults = エラー：{ $count }
studio-warnings = 注意：{ $count }
studio-clean = 指摘なし
studio-read-only = ここではすべてを読み、試すことができます。保存は管理者のみ可能です。
studio-import = フォルダーを取り込む
studio-import-file = zipファイル
studio-import-what = ここから書き出したキャンペーンのフォルダー。その名前のキャンペーンの新しい版になります。
studio-import-button = 取り込む
studio-export = 書き出す

## Versions

studio-versions = 版
studio-active = 有効
studio-draft = 下書き
# Beside a draft. $version is a number.
studio-active-is = 送信中の版：{ $version }
studio-made = この版から作られ、その文面のままの連絡：{ $count }
# $count is the number of recipients on their way through the campaign.
studio-keeps = 送った内容は作成時の版のままです。進行中：{ $count }。次の連絡は有効な版から作られます。
studio-against = 比較する版
studio-compare = 比較する
studio-no-difference = 両者は同じ内容です。
studio-first = 最初の版です。すべてが新しい内容です。
studio-difference-cut = 差分は最初の部分だけ表示しています。
# $line is a number.
studio-line = { $line }行目から
studio-file-new = 新しいファイル
studio-file-gone = 削除されたファイル
studio-read = ファイルを読む
studio-restore = この版に戻す
studio-activate = この下書きを有効にする
studio-restore-what = そのファイルが新しい版となり、以後はそれが送られます。失われるものはありません。

## A campaign

studio-audience = 対象
studio-audience-customers = すべてのお客様。
# $kind is the name of a kind of records.
studio-audience-records = 「{ $kind }」のレコードを持つお客様。
studio-group-customer = お客様ごとに1通にまとめます。
studio-group-record = レコードごとに1通。
studio-group-household = 世帯（同じ住所・同じ姓）ごとに1通にまとめます。
studio-group-organisation = 組織ごとに1通にまとめます。
studio-group-reseller = 販売店ごとに、担当するすべてのレコードを1通にまとめて送ります。
# Beside whose records speak together: which dates do. $days counts days.
studio-window-day = 同じ日付のレコードをまとめます。
studio-window = 最初の日付から{ $days }日以内のレコードをまとめます。
# What becomes of records that come in when their group has spoken.
studio-late-next = 後から加わったレコードは次のステップでお知らせします。
studio-late-own = 後から加わったレコードは別の1通でお知らせします。
studio-late-ignore = 後から加わったレコードは対象外です。
studio-path = 流れ
# $anchor is the name of a date of a record, such as expires; $time such as 09:00.
studio-anchor = 「{ $anchor }」から数え、お客様の時刻で{ $time }に送信
studio-anchor-event = イベント「{ $anchor }」の日から数え、お客様の時刻で{ $time }に送信
studio-anchor-entry = 対象に初めて含まれた日から数え、お客様の時刻で{ $time }に送信
studio-anchor-switch = ここに移った日から数え、お客様の時刻で{ $time }に送信
studio-step-if = 条件
studio-step-until = 最長{ $days }日待つ条件
studio-step-go = { $to }へ移る
studio-step-end = シーケンスを終了
studio-step-waiting = ここへ向かう件数：{ $number }
studio-step-told = 通知済み：{ $number }
# $days is a number.
studio-offset-before = { $days }日前
studio-offset-on = 当日
studio-offset-after = { $days }日後
studio-words = 文面
studio-complete = 完成
studio-missing = なし
studio-findings = チェックの結果
studio-findings-none = チェックに問題はありません。
studio-with-samples = サンプル：{ $names }
studio-more = ほか：{ $count }
studio-files = ファイル
studio-folder-top = キャンペーン本体
studio-file-count = ファイル：{ $count }
studio-new-file = 新しいファイル

## A file on the desk

studio-text = 本文
studio-reason = 変更の内容と理由
studio-reason-hint = 同僚が版の横でこれを読みます。
studio-save = 保存して有効にする
studio-save-draft = 下書きとして保存
studio-check = チェック
studio-remove = このファイルを削除
studio-preview = プレビュー
# $language is the language's own name.
studio-preview-in = プレビュー：{ $language }
studio-preview-wait = 「表示」を押すと、フォームの文面が表示されます。
studio-show = 表示
studio-sample = サンプルで
studio-customer = またはお客様として
studio-customer-hint = 番号・メール・名前
studio-medium = 媒体
studio-beside = 並べて見る
studio-beside-none = なし
studio-open = 開く
studio-not-shown = このファイルだけのプレビューはありません。チェックが読みます。
# $name is a customer or a sample.
studio-shown-as = { $name }として表示
studio-shown-others = ほかに見つかったお客様：{ $names }
studio-outside = 現状では、このキャンペーンはこのお客様に送りません。
studio-old-version = 版{ $version }を表示しています。最新は版{ $newest }です。
studio-to-newest = 最新の版へ

## What became of it

studio-done-applied = 版{ $version }が有効になりました。以後の連絡はこの版から作られます。
studio-done-drafted = 版{ $version }は下書きです。有効にするまで何も送られません。
studio-refused = 保存していません。チェックでエラーが見つかりました。修正するか、下書きとして保存してください。
# $name is a colleague.
studio-moved = 保存していません。その間に{ $name }さんが版{ $version }を保存しました。入力した内容は残っています。差分を確認して、もう一度保存してください。
studio-moved-theirs = その間の変更
studio-moved-yours = いま保存すると変わる内容
studio-moved-restore = 保存していません。その間に新しい版が保存されました。確認して、もう一度決めてください。

## Faults of the forms. $detail is what was typed or is expected.

studio-fault-path = 「{ $detail }」はキャンペーン内のパスではありません。content/60-days/en.md のような名前にしてください。
studio-fault-large = ファイルは{ $detail }バイトまでです。短くするか分けてください。
studio-fault-many = キャンペーンのファイルは{ $detail }個までです。
studio-fault-nul = { $detail } に文字でないものが含まれています。削除してください。
studio-fault-same = 版{ $detail }と同じ内容です。
# $detail is a sentence in English.
studio-fault-archive = 取り込めません：{ $detail }
studio-no-customer = 「{ $detail }」に該当するお客様が見つかりません。番号、メール、または短い語でお試しください。
studio-no-records = { $detail }には、このキャンペーンの対象となるレコードがありません。
studio-no-sample = 表示に使うサンプルがありません。お客様を選んでください。
studio-bad-sample = サンプルを読めません：{ $detail }
