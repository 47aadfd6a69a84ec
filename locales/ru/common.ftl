### See locales/en/common.ftl for what each phrase is for.

## Channels

channel-email = Электронная почта
channel-letter = Письмо
channel-postcard = Открытка
channel-fax = Факс
channel-sms = SMS

## Kinds of customers

kind-person = Частное лицо
kind-organisation = Организация

## How an attempt to deliver ended

outcome-accepted = Принято
outcome-deferred = Пока нет, попытка повторится
outcome-rejected = Отклонено
outcome-uncertain = Неясно

## Where a customer stands on a sequence

enrollment-active = В пути
enrollment-finished = Завершено
enrollment-ended = Прервано

## Counts. $count is a number and is written the way of the language.

count-customers =
    { $count ->
        [one] { $count } клиент
        [few] { $count } клиента
        [many] { $count } клиентов
       *[other] { $count } клиента
    }
count-records =
    { $count ->
        [one] { $count } запись
        [few] { $count } записи
        [many] { $count } записей
       *[other] { $count } записи
    }
count-messages =
    { $count ->
        [one] { $count } сообщение
        [few] { $count } сообщения
        [many] { $count } сообщений
       *[other] { $count } сообщения
    }
count-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дня
    }

## Sizes of files. $size is a number that is written already.

size-kilobytes = { $size } кБ
size-megabytes = { $size } МБ

## Charts, read out or shown in words. $label and $value are written already.

chart-value = { $label }: { $value }
chart-rest = Прочее

## Money. $amount is written already; $currency is one of the signs below, or the code of another currency.

money-pattern = { $amount }{ "\u00A0" }{ $currency }
money-aed = AED
money-aud = A$
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
money-rub = ₽
money-sar = SAR
money-usd = $
