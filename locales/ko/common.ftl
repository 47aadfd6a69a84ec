### See locales/en/common.ftl for what each phrase is for.

## Channels

channel-email = 이메일
channel-letter = 우편
channel-postcard = 엽서
channel-fax = 팩스
channel-sms = 문자 메시지

## Kinds of customers

kind-person = 개인
kind-organisation = 단체

## How an attempt to deliver ended

outcome-accepted = 접수됨
outcome-deferred = 아직 안 됨, 다시 시도함
outcome-rejected = 거부됨
outcome-uncertain = 불확실

## Where a customer stands on a sequence

enrollment-active = 진행 중
enrollment-finished = 완료
enrollment-ended = 도중에 종료

## Counts. $count is a number and is written the way of the language.

count-customers = 고객 { $count }명
count-records = 기록 { $count }건
count-messages = 메시지 { $count }건
count-days = { $count }일

## Sizes of files. $size is a number that is written already.

size-kilobytes = { $size }kB
size-megabytes = { $size }MB

## Charts, read out or shown in words. $label and $value are written already.

chart-value = { $label }: { $value }
chart-rest = 기타

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
money-jpy = JP¥
money-krw = ₩
money-rub = RUB
money-sar = SAR
money-usd = US$
