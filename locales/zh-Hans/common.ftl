### See locales/en/common.ftl for what each phrase is for.

## Channels

channel-email = 电子邮件
channel-letter = 信函
channel-postcard = 明信片
channel-fax = 传真
channel-sms = 短信

## Kinds of customers

kind-person = 个人
kind-organisation = 组织

## How an attempt to deliver ended

outcome-accepted = 已接受
outcome-deferred = 尚未成功，将重试
outcome-rejected = 已拒绝
outcome-uncertain = 不确定

## Where a customer stands on a sequence

enrollment-active = 进行中
enrollment-finished = 已完成
enrollment-ended = 提前结束

## Counts. $count is a number and is written the way of the language.

count-customers = { $count } 位客户
count-records = { $count } 条记录
count-messages = { $count } 条消息
count-days = { $count } 天

## Sizes of files. $size is a number that is written already.

size-kilobytes = { $size } kB
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
money-cny = ¥
money-eur = €
money-gbp = £
money-ils = ₪
money-inr = ₹
money-jpy = JP¥
money-krw = ￦
money-rub = RUB
money-sar = SAR
money-usd = US$
