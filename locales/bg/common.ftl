### Words that stand in more than one place: channels, outcomes, counts, money.

## Channels

channel-email = Имейл
channel-letter = Писмо
channel-postcard = Пощенска картичка
channel-fax = Факс
channel-sms = SMS

## Kinds of customers

kind-person = Физическо лице
kind-organisation = Организация

## How an attempt to deliver ended

outcome-accepted = Прието
outcome-deferred = Още не, предстои нов опит
outcome-rejected = Отхвърлено
outcome-uncertain = Неясно

## Where a customer stands on a sequence

enrollment-active = В ход
enrollment-finished = Завършено
enrollment-ended = Прекратено предсрочно

## Counts. $count is a number and is written the way of the language.

count-customers =
    { $count ->
        [one] { $count } клиент
       *[other] { $count } клиенти
    }
count-records =
    { $count ->
        [one] { $count } запис
       *[other] { $count } записа
    }
count-messages =
    { $count ->
        [one] { $count } съобщение
       *[other] { $count } съобщения
    }
count-days =
    { $count ->
        [one] { $count } ден
       *[other] { $count } дни
    }

## Sizes of files. $size is a number that is written already.

size-kilobytes = { $size } kB
size-megabytes = { $size } MB

## Charts, read out or shown in words. $label and $value are written already.

chart-value = { $label }: { $value }
chart-rest = Други

## Money. $amount is written already; $currency is one of the signs below, or the code of another currency.

money-pattern = { $amount }{ "\u00A0" }{ $currency }
money-aed = AED
money-aud = AUD
money-brl = BRL
money-cad = CAD
money-chf = CHF
money-cny = CNY
money-eur = €
money-gbp = GBP
money-ils = ILS
money-inr = INR
money-jpy = JPY
money-krw = KRW
money-rub = RUB
money-sar = SAR
money-usd = щ.д.
