### Words that stand in more than one place: channels, outcomes, counts, money.

## Channels

channel-email = 電子郵件
channel-letter = 信件
channel-postcard = 明信片
channel-fax = 傳真
channel-sms = 簡訊

## Kinds of customers

kind-person = 個人
kind-organisation = 機構

## How an attempt to deliver ended

outcome-accepted = 已接受
outcome-deferred = 尚未成功，將再試一次
outcome-rejected = 遭拒絕
outcome-uncertain = 不確定

## Where a customer stands on a sequence

enrollment-active = 進行中
enrollment-finished = 已完成
enrollment-ended = 提前結束

## Counts. $count is a number and is written the way of the language.

count-customers = { $count } 位客戶
count-records = { $count } 筆資料
count-messages = { $count } 則訊息
count-days = { $count } 天

## Sizes of files. $size is a number that is written already.

size-kilobytes = { $size } KB
size-megabytes = { $size } MB

## Charts, read out or shown in words. $label and $value are written already.

chart-value = { $label }：{ $value }
chart-rest = 其他

## Money. $amount is written already; $currency is one of the signs below, or the code of another currency.

money-pattern = { $currency }{ $amount }
money-aed = AED
money-aud = AU$
money-brl = R$
money-cad = CA$
money-chf = CHF
money-cny = CN¥
money-eur = €
money-gbp = £
money-ils = ₪
money-inr = ₹
money-jpy = ¥
money-krw = ￦
money-rub = RUB
money-sar = SAR
money-usd = US$
