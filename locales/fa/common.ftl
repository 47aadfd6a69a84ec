### Words that stand in more than one place: channels, outcomes, counts, money.

## Channels

channel-email = ایمیل
channel-letter = نامهٔ پستی
channel-postcard = کارت پستال
channel-fax = نمابر
channel-sms = پیامک

## Kinds of customers

kind-person = شخص
kind-organisation = سازمان

## How an attempt to deliver ended

outcome-accepted = پذیرفته شد
outcome-deferred = هنوز نه، دوباره تلاش می‌شود
outcome-rejected = رد شد
outcome-uncertain = نامشخص

## Where a customer stands on a sequence

enrollment-active = در جریان
enrollment-finished = پایان‌یافته
enrollment-ended = زودتر متوقف شد

## Counts. $count is a number and is written the way of the language.

count-customers =
    { $count ->
        [one] { $count } مشتری
       *[other] { $count } مشتری
    }
count-records =
    { $count ->
        [one] { $count } رکورد
       *[other] { $count } رکورد
    }
count-messages =
    { $count ->
        [one] { $count } پیام
       *[other] { $count } پیام
    }
count-days =
    { $count ->
        [one] { $count } روز
       *[other] { $count } روز
    }

## Sizes of files. $size is a number that is written already.

size-kilobytes = { $size } کیلوبایت
size-megabytes = { $size } مگابایت

## Charts, read out or shown in words. $label and $value are written already.

chart-value = { $label }: { $value }
chart-rest = سایر

## Money. $amount is written already; $currency is one of the signs below, or the code of another currency.

money-pattern = { "\u200E" }{ $currency }{ $amount }
money-aed = AED
money-aud = A$
money-brl = R$
money-cad = $CA
money-chf = CHF
money-cny = ¥CN
money-eur = €
money-gbp = £
money-ils = ₪
money-inr = ₹
money-jpy = ¥
money-krw = ₩
money-rub = RUB
money-sar = SAR
money-usd = $
