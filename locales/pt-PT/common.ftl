### Words that stand in more than one place: channels, outcomes, counts, money.

## Channels

channel-email = E-mail
channel-letter = Carta
channel-postcard = Postal
channel-fax = Fax
channel-sms = SMS

## Kinds of customers

kind-person = Pessoa
kind-organisation = Organização

## How an attempt to deliver ended

outcome-accepted = Aceite
outcome-deferred = Ainda não, haverá nova tentativa
outcome-rejected = Recusado
outcome-uncertain = Incerto

## Where a customer stands on a sequence

enrollment-active = Em curso
enrollment-finished = Concluído
enrollment-ended = Interrompido

## Counts. $count is a number and is written the way of the language.

count-customers =
    { $count ->
        [one] { $count } cliente
       *[other] { $count } clientes
    }
count-records =
    { $count ->
        [one] { $count } registo
       *[other] { $count } registos
    }
count-messages =
    { $count ->
        [one] { $count } mensagem
       *[other] { $count } mensagens
    }
count-days =
    { $count ->
        [one] { $count } dia
       *[other] { $count } dias
    }

## Sizes of files. $size is a number that is written already.

size-kilobytes = { $size } kB
size-megabytes = { $size } MB

## Charts, read out or shown in words. $label and $value are written already.

chart-value = { $label }: { $value }
chart-rest = Outros

## Money. $amount is written already; $currency is one of the signs below, or the code of another currency.

money-pattern = { $amount }{ "\u00A0" }{ $currency }
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
