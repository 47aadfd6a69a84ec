### See locales/en/common.ftl for what each phrase is for.

## Channels

channel-email = דוא״ל
channel-letter = מכתב
channel-postcard = גלויה
channel-fax = פקס
channel-sms = מסרון

## Kinds of customers

kind-person = אדם פרטי
kind-organisation = ארגון

## How an attempt to deliver ended

outcome-accepted = התקבל
outcome-deferred = עדיין לא, יתבצע ניסיון נוסף
outcome-rejected = נדחה
outcome-uncertain = לא ודאי

## Where a customer stands on a sequence

enrollment-active = בדרך
enrollment-finished = הסתיים
enrollment-ended = הופסק לפני הסוף

## Counts. $count is a number and is written the way of the language.

count-customers =
    { $count ->
        [one] לקוח אחד
        [two] שני לקוחות
       *[other] { $count } לקוחות
    }
count-records =
    { $count ->
        [one] רשומה אחת
        [two] שתי רשומות
       *[other] { $count } רשומות
    }
count-messages =
    { $count ->
        [one] הודעה אחת
        [two] שתי הודעות
       *[other] { $count } הודעות
    }
count-days =
    { $count ->
        [one] יום אחד
        [two] יומיים
       *[other] { $count } ימים
    }

## Sizes of files. $size is a number that is written already.

size-kilobytes = { $size } kB
size-megabytes = { $size } MB

## Charts, read out or shown in words. $label and $value are written already.

chart-value = { $label }: { $value }
chart-rest = אחר

## Money. $amount is written already; $currency is one of the signs below, or the code of another currency.

money-pattern = { "\u200F" }{ $amount }{ "\u00A0" }{ "\u200F" }{ $currency }
money-aed = AED
money-aud = A${ "\u200E" }
money-brl = R${ "\u200E" }
money-cad = CA${ "\u200E" }
money-chf = CHF
money-cny = CN¥{ "\u200E" }
money-eur = €
money-gbp = £
money-ils = ₪
money-inr = ₹
money-jpy = JP¥{ "\u200E" }
money-krw = ₩
money-rub = RUB
money-sar = SAR
money-usd = $
