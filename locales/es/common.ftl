### See locales/en/common.ftl for what each phrase is for.

## Channels

channel-email = Correo electrónico
channel-letter = Carta
channel-postcard = Tarjeta postal
channel-fax = Fax
channel-sms = SMS

## Kinds of customers

kind-person = Persona
kind-organisation = Organización

## How an attempt to deliver ended

outcome-accepted = Aceptado
outcome-deferred = Todavía no, se volverá a intentar
outcome-rejected = Rechazado
outcome-uncertain = Dudoso

## Where a customer stands on a sequence

enrollment-active = En curso
enrollment-finished = Terminado
enrollment-ended = Interrumpido

## Counts. $count is a number and is written the way of the language.

count-customers =
    { $count ->
        [one] { $count } cliente
       *[other] { $count } clientes
    }
count-records =
    { $count ->
        [one] { $count } registro
       *[other] { $count } registros
    }
count-messages =
    { $count ->
        [one] { $count } mensaje
       *[other] { $count } mensajes
    }
count-days =
    { $count ->
        [one] { $count } día
       *[other] { $count } días
    }

## Sizes of files. $size is a number that is written already.

size-kilobytes = { $size } kB
size-megabytes = { $size } MB

## Charts, read out or shown in words. $label and $value are written already.

chart-value = { $label }: { $value }
chart-rest = Otros

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
money-usd = US$
