### Words that stand in more than one place: channels, outcomes, counts, money.

## Channels

channel-email = อีเมล
channel-letter = จดหมาย
channel-postcard = ไปรษณียบัตร
channel-fax = โทรสาร
channel-sms = SMS

## Kinds of customers

kind-person = บุคคล
kind-organisation = องค์กร

## How an attempt to deliver ended

outcome-accepted = รับแล้ว
outcome-deferred = ยังไม่สำเร็จ จะลองอีกครั้ง
outcome-rejected = ถูกปฏิเสธ
outcome-uncertain = ไม่แน่ชัด

## Where a customer stands on a sequence

enrollment-active = กำลังดำเนินการ
enrollment-finished = เสร็จสิ้น
enrollment-ended = ยุติก่อนกำหนด

## Counts. $count is a number and is written the way of the language.

count-customers = ลูกค้า { $count } ราย
count-records = { $count } รายการ
count-messages = { $count } ข้อความ
count-days = { $count } วัน

## Sizes of files. $size is a number that is written already.

size-kilobytes = { $size } KB
size-megabytes = { $size } MB

## Charts, read out or shown in words. $label and $value are written already.

chart-value = { $label }: { $value }
chart-rest = อื่น ๆ

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
money-krw = ₩
money-rub = RUB
money-sar = SAR
money-usd = US$
