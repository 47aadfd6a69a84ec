### Simulation: copies of customers live through a campaign, in the portal of client care

simulate-title = シミュレーション
simulate-explain = 顧客のコピーが、専用の時計で数か月分のキャンペーンを数秒で体験します。何も送信されず、顧客のデータも変わりません。
simulate-limits = このキャンペーンだけを、まだ誰にも送っていないものとして実行します。日付はUTCです。
simulate-version = 版
simulate-against = 比較する版
simulate-from = 最初の日
simulate-to = 最後の日
simulate-customers = 顧客
# $all is how many there are, $most how many may be copied; both are numbers.
simulate-customers-hint = 番号順に先頭から。全部で{ $all }、コピーは最大{ $most }。
simulate-run = 実行する
simulate-again = もう一度実行する
simulate-busy = 開始していません。すでに2つのシミュレーションが実行中です。1分ほど後にもう一度お試しください。
simulate-kept = 以前のシミュレーション
simulate-kept-explain = 新しいものだけが保存され、古いものは自動的に消えます。
# $version is a number.
simulate-beside = 第{ $version }版と比較

## Before there is anything to see

# $share is a number of hundredths.
simulate-living = 実行中：{ $share }%
simulate-living-explain = このページは自動的に更新されます。
simulate-look-again = もう一度見る
simulate-failed = このシミュレーションは完了しませんでした。もう一度お試しください。それでも失敗する場合は、プログラムのログに理由があります。
simulate-vanished = このシミュレーションはもう保存されていません。何も変わっていなければ、もう一度実行すると同じ結果になります。
# $day is a day.
simulate-stopped = 時間がかかりすぎたため、{ $day }で停止しました。その日より前の出来事を表示しています。すべて見るには、顧客または日数を減らしてください。

## In numbers

simulate-summary = 概要
simulate-figure-customers = 顧客
simulate-figure-reached = 送信先の顧客
simulate-figure-sent = 送信したメッセージ
simulate-figure-waiting = 最後に待機中
simulate-figure-held = 保留
simulate-figure-passed = 省略されたステップ
simulate-figure-switched = 別の流れへ移動
simulate-figure-ended = 途中で終了
simulate-figure-way = 最後に進行中
simulate-steps = ステップ別
simulate-head-step = ステップ
simulate-no-step = ステップなし
simulate-days = 日別
simulate-days-none = この期間には何も送信されませんでした。
# $count is a number of messages, $day the day on which they go.
simulate-days-most = 1日の最多：{ $count }（{ $day }）
# $days counts days on which something goes out.
simulate-days-all = 送信のある日：{ $days }

## Quotas

simulate-quotas = 送信量のルール
simulate-quotas-none = 数えたり保留したりした送信量のルールはありません。
# $used and $most are numbers of messages.
simulate-quota-peak = 最大で{ $most }のうち{ $used }
simulate-quota-any = 最大で{ $used }、上限なし
# $days counts days.
simulate-quota-full = 使い切った日数：{ $days }
# $count is a number of messages.
simulate-quota-waiting = 1日の終わりの待機数（最大）：{ $count }

## What changes with another version

simulate-shifts = 変わること
simulate-shifts-none = これらの顧客と期間では、両方の版は同じ動きをします。
# $version is a number.
simulate-shift-new = 第{ $version }版のみ
simulate-shift-gone = 第{ $version }版のみ
simulate-shift-moved = 別の日
simulate-shift-differs = 同じ日、内容が異なる
simulate-other-words = 文面が異なる
# $version is a number.
simulate-open-version = 第{ $version }版で開く

## What happened

simulate-happened = 起きたこと
simulate-customer = 顧客：番号または名前
simulate-what = 種類
simulate-everything = すべて
simulate-what-planned = 計画
simulate-what-sent = 送信
simulate-what-failed = 送信できず
simulate-what-held = 保留
simulate-what-withdrawn = 取り下げ
simulate-what-passed = ステップを省略
simulate-what-switched = 別の流れへ移動
simulate-what-ended = 途中で終了
simulate-what-placed = 特典とパートナーの文
simulate-what-other = その他
# $count is a number of lines.
simulate-lines = 件数：{ $count }
simulate-lines-none = 該当する出来事はありませんでした。
simulate-open = メッセージを開く
simulate-pages = ページ
# Both are numbers.
simulate-page = { $page }／{ $pages }ページ
simulate-before = 前のページ
simulate-next = 次のページ

## A message

simulate-message = 文面のないメッセージ
simulate-message-note = シミュレーションです。このメッセージは誰にも届いていません。

## Faults of the form. $detail is what was expected.

simulate-fault-version = 版を選んでください。
simulate-fault-long = シミュレーションは最長1年です。最後の日を早めてください。
simulate-fault-customers = 1から{ $detail }までの整数を入力してください。
simulate-fault-nobody = コピーする顧客がまだいません。先に取り込んでください。
# $detail is the number of a version.
simulate-fault-faulty = 第{ $detail }版に誤りが見つかりました。先に直すか、別の版を選んでください。
