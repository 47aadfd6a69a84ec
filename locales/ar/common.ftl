### See locales/en/common.ftl for what each phrase is for.

## Channels

channel-email = البريد الإلكتروني
channel-letter = رسالة بريدية
channel-postcard = بطاقة بريدية
channel-fax = فاكس
channel-sms = رسالة نصية

## Kinds of customers

kind-person = شخص
kind-organisation = مؤسسة

## How an attempt to deliver ended

outcome-accepted = تم القبول
outcome-deferred = ليس بعد، ستُعاد المحاولة
outcome-rejected = مرفوض
outcome-uncertain = غير مؤكد

## Where a customer stands on a sequence

enrollment-active = قيد السير
enrollment-finished = مكتمل
enrollment-ended = توقّف قبل نهايته

## Counts. $count is a number and is written the way of the language.

count-customers =
    { $count ->
        [zero] لا عملاء
        [one] عميل واحد
        [two] عميلان
        [few] { $count } عملاء
        [many] { $count } عميلًا
       *[other] { $count } عميل
    }
count-records =
    { $count ->
        [zero] لا سجلات
        [one] سجل واحد
        [two] سجلان
        [few] { $count } سجلات
        [many] { $count } سجلًا
       *[other] { $count } سجل
    }
count-messages =
    { $count ->
        [zero] لا رسائل
        [one] رسالة واحدة
        [two] رسالتان
        [few] { $count } رسائل
        [many] { $count } رسالة
       *[other] { $count } رسالة
    }
count-days =
    { $count ->
        [zero] لا أيام
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }

## Sizes of files. $size is a number that is written already.

size-kilobytes = { $size } كيلوبايت
size-megabytes = { $size } ميغابايت

## Charts, read out or shown in words. $label and $value are written already.

chart-value = { $label }: { $value }
chart-rest = أخرى

## Money. $amount is written already; $currency is one of the signs below, or the code of another currency.

money-pattern = { "\u200F" }{ $amount }{ "\u00A0" }{ $currency }
money-aed = د.إ.{ "\u200F" }
money-aud = AU${ "\u200E" }
money-brl = R${ "\u200E" }
money-cad = CA${ "\u200E" }
money-chf = CHF
money-cny = CN¥{ "\u200E" }
money-eur = €
money-gbp = UK£{ "\u200E" }
money-ils = ₪
money-inr = ₹
money-jpy = JP¥{ "\u200E" }
money-krw = ₩
money-rub = RUB
money-sar = ر.س.{ "\u200F" }
money-usd = US${ "\u200E" }
