### Words that stand in more than one place: channels, outcomes, counts, money.

## Channels

channel-email = E-posta
channel-letter = Mektup
channel-postcard = Kartpostal
channel-fax = Faks
channel-sms = SMS

## Kinds of customers

kind-person = Kişi
kind-organisation = Kuruluş

## How an attempt to deliver ended

outcome-accepted = Kabul edildi
outcome-deferred = Henüz değil, yeniden denenecek
outcome-rejected = Reddedildi
outcome-uncertain = Belirsiz

## Where a customer stands on a sequence

enrollment-active = Devam ediyor
enrollment-finished = Tamamlandı
enrollment-ended = Erken sonlandırıldı

## Counts. $count is a number and is written the way of the language.

count-customers =
    { $count ->
        [one] { $count } müşteri
       *[other] { $count } müşteri
    }
count-records =
    { $count ->
        [one] { $count } kayıt
       *[other] { $count } kayıt
    }
count-messages =
    { $count ->
        [one] { $count } mesaj
       *[other] { $count } mesaj
    }
count-days =
    { $count ->
        [one] { $count } gün
       *[other] { $count } gün
    }

## Sizes of files. $size is a number that is written already.

size-kilobytes = { $size } kB
size-megabytes = { $size } MB

## Charts, read out or shown in words. $label and $value are written already.

chart-value = { $label }: { $value }
chart-rest = Diğer

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
money-usd = $
