### See locales/en/common.ftl for what each phrase is for.

## Channels

channel-email = メール
channel-letter = 郵便
channel-postcard = はがき
channel-fax = FAX
channel-sms = SMS

## Kinds of customers

kind-person = 個人
kind-organisation = 法人・団体

## How an attempt to deliver ended

outcome-accepted = 受付済み
outcome-deferred = 未了(再試行します)
outcome-rejected = 拒否
outcome-uncertain = 不明

## Where a customer stands on a sequence

enrollment-active = 進行中
enrollment-finished = 完了
enrollment-ended = 途中で終了

## Counts. $count is a number and is written the way of the language.

count-customers = お客様{ $count }件
count-records = { $count }件の記録
count-messages = { $count }通
count-days = { $count }日

## Sizes of files. $size is a number that is written already.

size-kilobytes = { $size } KB
size-megabytes = { $size } MB

## Charts, read out or shown in words. $label and $value are written already.

chart-value = { $label }：{ $value }
chart-rest = その他

## Money. $amount is written already; $currency is one of the signs below, or the code of another currency.

money-pattern = { $currency }{ $amount }
money-aed = AED
money-aud = A$
money-brl = R$
money-cad = CA$
money-chf = CHF
money-cny = 元
money-eur = €
money-gbp = £
money-ils = ₪
money-inr = ₹
money-jpy = ￥
money-krw = ₩
money-rub = RUB
money-sar = SAR
money-usd = $
