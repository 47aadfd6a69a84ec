### Words that stand in more than one place: channels, outcomes, counts, money.

## Channels

channel-email = Електронна пошта
channel-letter = Лист
channel-postcard = Листівка
channel-fax = Факс
channel-sms = SMS

## Kinds of customers

kind-person = Фізична особа
kind-organisation = Організація

## How an attempt to deliver ended

outcome-accepted = Прийнято
outcome-deferred = Ще ні, спробу буде повторено
outcome-rejected = Відхилено
outcome-uncertain = Невідомо

## Where a customer stands on a sequence

enrollment-active = Триває
enrollment-finished = Завершено
enrollment-ended = Припинено достроково

## Counts. $count is a number and is written the way of the language.

count-customers =
    { $count ->
        [one] { $count } клієнт
        [few] { $count } клієнти
        [many] { $count } клієнтів
       *[other] { $count } клієнта
    }
count-records =
    { $count ->
        [one] { $count } запис
        [few] { $count } записи
        [many] { $count } записів
       *[other] { $count } запису
    }
count-messages =
    { $count ->
        [one] { $count } повідомлення
        [few] { $count } повідомлення
        [many] { $count } повідомлень
       *[other] { $count } повідомлення
    }
count-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дні
        [many] { $count } днів
       *[other] { $count } дня
    }

## Sizes of files. $size is a number that is written already.

size-kilobytes = { $size } кБ
size-megabytes = { $size } МБ

## Charts, read out or shown in words. $label and $value are written already.

chart-value = { $label }: { $value }
chart-rest = Інше

## Money. $amount is written already; $currency is one of the signs below, or the code of another currency.

money-pattern = { $amount }{ "\u00A0" }{ $currency }
money-aed = AED
money-aud = AUD
money-brl = BRL
money-cad = CAD
money-chf = CHF
money-cny = CNY
money-eur = EUR
money-gbp = GBP
money-ils = ILS
money-inr = INR
money-jpy = ¥
money-krw = KRW
money-rub = RUB
money-sar = SAR
money-usd = USD
