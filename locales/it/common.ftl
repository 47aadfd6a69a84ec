### Words that stand in more than one place: channels, outcomes, counts, money.

## Channels

channel-email = E-mail
channel-letter = Lettera
channel-postcard = Cartolina
channel-fax = Fax
channel-sms = SMS

## Kinds of customers

kind-person = Persona
kind-organisation = Organizzazione

## How an attempt to deliver ended

outcome-accepted = Accettato
outcome-deferred = Non ancora, nuovo tentativo previsto
outcome-rejected = Rifiutato
outcome-uncertain = Incerto

## Where a customer stands on a sequence

enrollment-active = In corso
enrollment-finished = Concluso
enrollment-ended = Interrotto

## Counts. $count is a number and is written the way of the language.

count-customers =
    { $count ->
        [one] { $count } cliente
       *[other] { $count } clienti
    }
count-records =
    { $count ->
        [one] { $count } record
       *[other] { $count } record
    }
count-messages =
    { $count ->
        [one] { $count } messaggio
       *[other] { $count } messaggi
    }
count-days =
    { $count ->
        [one] { $count } giorno
       *[other] { $count } giorni
    }

## Sizes of files. $size is a number that is written already.

size-kilobytes = { $size } kB
size-megabytes = { $size } MB

## Charts, read out or shown in words. $label and $value are written already.

chart-value = { $label }: { $value }
chart-rest = Altro

## Money. $amount is written already; $currency is one of the signs below, or the code of another currency.

money-pattern = { $amount }{ "\u00A0" }{ $currency }
money-aed = AED
money-aud = A$
money-brl = BRL
money-cad = CA$
money-chf = CHF
money-cny = CN¥
money-eur = €
money-gbp = £
money-ils = ₪
money-inr = INR
money-jpy = JPY
money-krw = KRW
money-rub = RUB
money-sar = SAR
money-usd = USD
