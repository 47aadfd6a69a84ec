### See locales/en/care.ftl for what each phrase is for.

## The frame around every page

care-product = Carillon
care-skip = 本文へ移動
care-main-nav = メニュー
care-home = ホーム
care-find = 検索
care-outbox = 送信トレイ
care-clock = 時計
care-today = 今日の日付
care-account = アカウント
care-language = 言語
care-theme = 表示
care-theme-system = 端末の設定に合わせる
care-theme-light = ライト
care-theme-dark = ダーク
care-apply = 適用
care-sign-out = サインアウト
care-back = 戻る
care-cancel = キャンセル
care-copy = コピー
care-copied = コピーしました

role-admin = 管理者
role-csr = カスタマーケア

## Signing in

sign-in-title = カスタマーケアへのサインイン
sign-in-email = メールアドレス
sign-in-password = パスワード
sign-in-button = サインイン
sign-in-refused = メールアドレスまたはパスワードが正しくありません。
sign-in-locked = パスワードの誤りが続いたため、あと{ $minutes }分間サインインできません。
sign-in-forgot = パスワードをお忘れの場合は、管理者が新しいパスワードを発行できます。
sign-in-demo = これは架空の顧客によるデモです。次の情報でサインインできます。

## Finding

find-label = 連絡を探す
find-placeholder = 氏名、メール、組織、受付番号、ライセンス番号など
find-button = 検索
find-hint = お客様の言葉をそのまま入力してください。すべての語を含むものを探します。順序は問いません。
find-keys = / キーでここに移動、↓ キーで一覧を移動します。
find-title = 「{ $query }」の検索結果
find-title-all = 最近の連絡
find-title-refused = 最終的に拒否、または保留
find-title-uncertain = 受け渡しの結果が不明
find-nothing = 「{ $query }」に一致するものはありません。
find-nothing-todo = 語を減らすか、別の表記、または C-7K2M9QXA のような受付番号でお試しください。
find-more = 以前のもの
find-count = { $count }件
find-count-more = 新しいものから{ $count }件

## Home

home-title = お客様のお問い合わせは？
home-attention = 確認が必要なもの
home-all-well = 確認が必要なものはありません。
home-rejected = { $count }件の配信が拒否されたか、保留になっています。
home-rejected-todo = 登録アドレスを訂正してから、メッセージを再送してください。
home-tasks = { $count }名のお客様と連絡が取れません。
home-tasks-todo = 別の連絡方法を探してから、タスクを完了してください。
home-uncertain = { $count }件の受け渡しの結果が不明です。
home-uncertain-todo = 同じMessage-IDで再送されます。数分後にもう一度ご確認ください。
home-quarantined = { $count }行がインポート時に保留されました。
home-quarantined-todo = 元データの行を修正し、ファイルをもう一度インポートしてください。
home-figures = 件数
home-customers = 顧客
home-records = レコード
home-communications = 連絡
home-accepted = 配信済み
home-waiting = 待機中
home-newest = 最近の連絡
home-newest-all = すべて
home-newest-none = まだ連絡はありません。送信時期になったステップがここに表示されます。

## A communication

class-transactional = 依頼による連絡
class-service = サービス連絡
class-promotional = 販売促進
communication-version = 第{ $version }版
communication-page = お客様のページ
communication-page-hint = お客様に見えるページを開きます
communication-as = 表示方法
communication-as-email = メール
communication-as-page = ウェブページ
communication-as-text = テキスト
communication-as-source = ソース
communication-frame = メール（{ $language }）
communication-language = 表示する言語
communication-shown = { $language }で表示しています。送信時の言語は{ $sent }です。
communication-records = 対象のレコード
communication-records-none = 対象のレコードはありません。
communication-deliveries = 配信
communication-deliveries-none = 配信は予定されていません。
communication-versions = 版
communication-version-by = 作成者：{ $name }
communication-timeline = 経過
communication-timeline-none = まだ何もありません。
communication-zone = 時刻はお客様の地域：{ $zone }

communication-edit = 文面を訂正する
communication-again = 再送
communication-again-language = 言語
communication-again-reason = 理由
communication-again-hint = 登録アドレスに、最初に送信したときのデータで送ります。
communication-again-button = 再送する
communication-done-resent = 再送しました。新しい配信は下に表示されています。
communication-done-corrected = 訂正版を保存し、送信しました。以前の版はそのまま残っています。

delivery-due = 予定：{ $moment }
delivery-settled = 完了：{ $moment }
delivery-attempts =
    { $count ->
        [0] 未送信
       *[other] { $count }回試行
    }
delivery-message-id = Message-ID
delivery-piece = 郵便物番号
delivery-paper = 印刷した内容を見る
delivery-answer = 応答
delivery-cause = 送信の理由
cause-plan = キャンペーンの予定
cause-failover = 別の方法で届かなかったため
cause-again = 同じ方法での再試行
cause-resend = お客様の希望による再送
cause-care-resend = カスタマーケアによる再送
cause-correction = 文面の訂正
delivery-why = まだ届かない理由

state-planned = 予定
state-claimed = 処理中
state-started = 受け渡し中
state-accepted = 配信済み
state-deferred = 再試行予定
state-rejected = 拒否
state-uncertain = 結果不明
state-held = 保留
state-cancelled = 取り消し

reason-no-address = メールアドレスが登録されていません。
reason-bad-address = 登録されているメールアドレスに届きません。
reason-stopped = お客様がこの種のメッセージを希望されていません。
reason-doubt = 受け渡しと記録の間で処理が中断したため、同じMessage-IDで再送しました。
reason-no-postal = 住所が登録されていないか、不完全です。
reason-no-fax = ファックス番号が登録されていません。
reason-no-phone = 電話番号が登録されていません。
reason-silence = 反応がありませんでした。
reason-waiting = 送信処理を待っています。
reason-no-step = このステップはキャンペーンにありません。
reason-no-customer = この顧客はもう登録されていません。
reason-no-record = 条件に合うレコードがなくなりました。
reason-not-theirs = 宛先の方は、該当するレコードをもう保有していません。
reason-event-first = 送信前にイベントが発生したため取り下げ。

## Correcting the words

edit-title = { $reference } の文面を訂正
edit-explain = { $language }の文面を訂正しています。訂正後は新しい版となり、すぐに送信されます。お客様の手元にある版は変わりません。
edit-subject = 件名
edit-words = 文面
edit-words-hint = Markdown：# 見出し、**太字**、- リスト、[文字](https://…) リンク。空行で段落が変わります。
edit-reason = 訂正の理由
edit-reason-hint = 経過欄で社内の担当者が読みます。お客様には表示されません。
edit-preview = プレビュー
edit-preview-button = プレビューを表示
edit-preview-failed = プレビューを作成できませんでした。入力した文面は残っています。
edit-send = 訂正版を送信する

## A customer

customer-eyebrow = 顧客
customer-number = 顧客番号 { $number }
customer-edit = データを訂正する
customer-data = 登録内容
customer-records = レコード
customer-records-none = レコードはありません。
customer-communications = 連絡
customer-communications-none = このお客様への連絡はまだありません。
customer-timeline = 経過
customer-former = 以前の登録内容
customer-reseller = 販売店
customer-address = 住所
customer-done-saved = データを訂正しました。以前の内容も保存されています。
customer-edit-title = { $name } のデータを訂正
customer-edit-who = 氏名
customer-edit-reach = 連絡先
customer-edit-where = 住所
customer-edit-why = 理由
customer-edit-save = 保存
customer-edit-reason-hint = 例：お客様から電話で連絡があった。
customer-conflict = 入力中に、ほかの担当者がこのお客様のデータを訂正しました。下は入力された内容で、異なる項目には現在の登録内容を表示しています。もう一度保存すると、入力した内容で置き換わります。
customer-on-file = 現在の登録内容：{ $value }

field-title = 敬称
field-given = 名
field-family = 姓
field-organisation = 組織
field-language = 言語
field-country = 国
field-country-hint = JP のような2文字
field-time-zone = タイムゾーン
field-time-zone-hint = 例：Asia/Tokyo
field-email = メールアドレス
field-phone = 電話番号
field-fax = ファックス番号
field-street = 番地
field-locality = 市区町村
field-region = 都道府県
field-postal-code = 郵便番号
field-reason = 理由

## Faults in forms

fault-summary = { $count }個の項目を確認してください。
fault-empty = 入力してください。
fault-country = この国は登録できません。JP、DE、US のような2文字で入力してください。
fault-language = この言語には対応していません。
fault-time-zone = タイムゾーンではありません。Europe/Berlin のような名前を入力してください。
fault-name = 氏名または組織名を入力してください。
fault-email = メールアドレスの形式ではありません。
fault-phone = 電話番号の形式ではありません。+ と国番号から始めてお試しください。
fault-words = この文面は送信できません：{ $detail }
fault-password = パスワードは{ $detail }文字以上にしてください。
fault-long = 500文字以内で入力してください（現在{ $detail }文字）。
fault-past = 今日より後の日付を入力してください。
fault-other = この内容は使用できません。

## Offers in a communication

offer-title = このメッセージの特典
offer-in-slot = { $slot }枠に{ $offer }
offer-because-only = ここに表示できる特典はこれだけでした。
offer-because-priority = 優先度が最も高いためです（{ $priority }）。
offer-because-lot = 最も高い優先度（{ $priority }）の特典が複数あり、このお客様の抽選でこれに決まりました。
offer-others = ほかの特典が選ばれなかった理由
offer-not-meant = このお客様は対象外
offer-not-yet = { $day }に開始
offer-over = { $day }に終了
offer-beside = このメッセージの別の枠に表示
offer-excluded = { $other }とは併用不可
offer-shown-on = { $day }に表示
offer-excluded-here = このメッセージに掲載
offer-shown-enough = このお客様への表示回数が上限（{ $most }回）に到達
offer-out-of-stock = 在庫なし（総数{ $stock }）
offer-lower-priority = 優先度が{ $priority }より高い特典がある
offer-other-lot = 抽選で同じ優先度の別の特典に決定

## What happens: the lines of a timeline

actor-system = Carillon
actor-customer = お客様

event-communication-planned = { $language }で予定（ステップ { $step }）
event-delivery-accepted = { $language }でメールサーバーに受け渡し
event-delivery-deferred = メールサーバーが後で再試行するよう応答
event-delivery-rejected = メールサーバーが拒否
event-delivery-uncertain = 受け渡しが中断
event-delivery-held = 保留
event-delivery-cancelled = 配信を取り消し
event-delivery-accepted-letter = { $language }で印刷に受け渡し
event-delivery-accepted-fax = { $language }でファックスサーバーに受け渡し
event-delivery-accepted-sms = { $language }でSMSを受け渡し
event-delivery-deferred-letter = プリンターが受け付けず、再試行予定
event-delivery-deferred-fax = ファックスサーバーが受け付けず、再試行予定
event-delivery-deferred-sms = SMSを受け渡せず、再試行予定
event-delivery-rejected-letter = 郵便物は印刷されませんでした
event-delivery-rejected-fax = ファックスは届きませんでした
event-delivery-rejected-sms = SMSは届きませんでした
event-delivery-arrived = 届きました
event-delivery-arrived-letter = 郵便物が印刷されました
event-delivery-arrived-fax = ファックスが届きました
event-delivery-arrived-sms = SMSが電話に届きました
event-delivery-delayed = メールサーバーが引き続き試行中
event-letter-returned = 郵便物が返送されました
event-return-undone = 返送された郵便物のスキャンを取り消しました
event-ladder-moved = 別の方法で続行：{ $channel }
event-ladder-again = 同じ方法で再試行
event-ladder-ended = お客様への連絡方法がなくなり、担当者の対応が必要
event-ladder-left = シーケンスが終了したため、以後は送信しません
event-address-suppressed-email = このメールアドレスには以後送信しません
event-address-suppressed-letter = この住所には以後送付しません
event-address-suppressed-fax = このファックス番号には以後送信しません
event-address-suppressed-sms = この電話番号には以後送信しません
event-replied = 返信あり
event-answered-by-machine = 自動応答あり
event-complained = 迷惑メールとして報告
event-unsubscribed-by-mail = メールで停止を希望
event-resend-requested = { $language }での再送を希望
event-care-resend-requested = { $language }で再送
event-words-corrected = { $language }の文面を訂正
event-customer-corrected = データを訂正：{ $fields }
event-customer-imported = インポートでデータを登録
event-enrollment-ended = シーケンスが終了
event-happened = イベント：{ $name }
event-enrollment-switched = { $event }により{ $campaign }のシーケンス{ $from }が終了
event-enrollment-started = { $event }により{ $campaign }のシーケンス{ $to }が開始
event-step-passed = ステップ{ $step }は省略されました：{ $reason }
event-enrolled-by-hand = { $campaign }のシーケンス{ $to }に登録しました
event-held-customer = お客様への送信を一時停止しました
event-held-enrollment = シーケンスを一時停止しました
event-held-delivery = メッセージを一時停止しました
event-hold-ended-customer = お客様への送信の一時停止が終了しました
event-hold-ended-enrollment = シーケンスの一時停止が終了しました
event-hold-ended-delivery = メッセージの一時停止が終了しました
event-enrollment-cancelled = { $campaign }のシーケンス{ $from }を終了しました
event-offer-placed = { $slot }枠に特典{ $offer }を表示
event-asked-to-stop = ご案内とお知らせの停止を希望
event-asked-to-resume = ご案内とお知らせの再開を希望
event-language-chosen = 今後のメッセージの言語を{ $language }に変更
event-other = { $kind }

## The outbox of the demonstration

outbox-title = 送信トレイ
outbox-what = このデモのメールは送信されず、メールソフトで見たときと同じ形でここに保存されます。
outbox-none = まだ何も送信されていません。時計を進めて、しばらくお待ちください。
outbox-not-here = ここでは実際のメールサーバーに送信しているため、表示できる送信トレイはありません。
outbox-shown = 全{ $total }件中、新しいものから{ $shown }件
outbox-to = 宛先：{ $address }
outbox-headers = ヘッダー
outbox-parts = このメールの構成
outbox-no-subject = （件名なし）

## The clock of the demonstration

clock-title = 時計
clock-what = このデモには独自の時計があります。時計を進めると、それまでに送信時期を迎えるものがすべて計画され、送信されます。
clock-now = この時計の現在時刻（協定世界時）
clock-forward = { $days }日進める
clock-moved = 時計を{ $days }日進めました。送信時期を迎えたものを計画し、送信しています。
clock-only-forward = 時計は進めることしかできません。送信したものは取り戻せません。

## A record: what keeps it out of messages, where it speaks, and what was told about it.

# $campaign is a campaign's title, $version the number of its version. $field holds $value, which cannot be read from
# character $column on; $reason is an English sentence.
record-held = { $campaign }（第{ $version }版）の対象外：{ $field }「{ $value }」の{ $column }文字目：{ $reason }
# Before the campaigns in whose groups a record speaks together with others.
record-groups = 所属グループ
record-over = 今後の予定はありません
record-left-out = 除外：グループへの通知の後に追加されました
# Before the references of messages that spoke of a record.
record-said = 通知済み
record-ends = { $date }に終了
record-kind-license = ライセンス
record-kind-contract = 契約
record-kind-subscription = サブスクリプション
record-kind-vehicle = 車両
record-field-since = 開始時期
record-field-key-file = キーファイル
record-field-key-text = キー
record-yes = はい
record-no = いいえ

## On hold: what people keep back, let go again, or end for good

hold-pill = 一時停止中
hold-place = 一時停止する
hold-end = 再開する
cancel-enrollment = シーケンスを終了する
cancel-delivery = メッセージを取り消す
hold-title-customer = { $name }への送信を一時停止
hold-title-enrollment = 「{ $campaign }」を一時停止
hold-title-delivery = このメッセージを一時停止
hold-explain-customer = 一時停止が終わるまで、このお客様に予定されているものは送信されません。再送信など、誰かが依頼したものは通常どおり送信されます。
hold-explain-enrollment = 一時停止が終わるまで、このシーケンスの次のステップは準備されず、待機中のものはそのまま残ります。その間に期限を過ぎたステップは飛ばされます。
hold-explain-delivery = このメッセージは一時停止が終わるまで送信されません。
cancel-title-enrollment = { $name }の「{ $campaign }」を終了
cancel-title-delivery = このメッセージを取り消す
cancel-explain-enrollment = 以降のステップは実行されず、未送信のものは取り下げられます。この操作は元に戻せません。新しい日付が付いたレコードは最初から始まります。
cancel-explain-delivery = このメッセージは送信されません。この操作は元に戻せませんが、メッセージを再送信することはできます。
hold-until = 終了日（任意）
hold-until-hint = お客様の地域（{ $zone }）でこの日が始まると、自動的に再開します。空欄の場合は、誰かが再開するまで続きます。
hold-told-customer = { $name }さんがこのお客様への送信を一時停止しました（{ $moment }）。
hold-told-enrollment = { $name }さんがシーケンスを一時停止しました（{ $moment }）。
hold-told-delivery = { $name }さんがメッセージを一時停止しました（{ $moment }）。
hold-ends = { $moment }まで
hold-ends-never = 誰かが再開するまで
hold-passed = ステップ{ $step }は期限を過ぎたため、飛ばされました。
hold-done-held = 一時停止しました。
hold-done-ended = 再開しました。期限が来ているものは処理が続きます。
hold-done-enrollment-cancelled = シーケンスを終了しました。未送信のものは取り下げられました。
hold-done-delivery-cancelled = メッセージを取り消しました。
hold-refused-already = すでに他の人が一時停止しています。誰が、なぜ停止したかをご確認ください。
hold-refused-ended = この一時停止はすでに終了していました。
hold-refused-going = 間に合いませんでした。引き渡しが始まっており、すでに送信された可能性があります。1分後にもう一度ご確認ください。
hold-refused-over = すでに完了しています。一時停止または終了できるものはありません。
holds-title = 一時停止中
holds-explain = 一時停止されているすべてのものです。指定した日が来るか、誰かが再開すると終わります。
holds-none = 一時停止中のものはありません。
holds-link =
    { $count ->
        [0] 一時停止中のものはありません
       *[other] 一時停止中 { $count }件
    }
enrollments-title = 進行中
enrollment-next = 次: { $step }（{ $moment }）
enrollment-next-none = 次のステップはありません
