### See locales/en/common.ftl for what each phrase is for.

## Channels

channel-email = E-mail
channel-letter = Courrier
channel-postcard = Carte postale
channel-fax = Fax
channel-sms = SMS

## Kinds of customers

kind-person = Personne
kind-organisation = Organisation

## How an attempt to deliver ended

outcome-accepted = Accepté
outcome-deferred = Pas encore, nouvel essai prévu
outcome-rejected = Refusé
outcome-uncertain = Incertain

## Where a customer stands on a sequence

enrollment-active = En cours
enrollment-finished = Terminé
enrollment-ended = Arrêté avant la fin

## Counts. $count is a number and is written the way of the language.

count-customers =
    { $count ->
        [one] { $count } client
       *[other] { $count } clients
    }
count-records =
    { $count ->
        [one] { $count } enregistrement
       *[other] { $count } enregistrements
    }
count-messages =
    { $count ->
        [one] { $count } message
       *[other] { $count } messages
    }
count-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }

## Sizes of files. $size is a number that is written already.

size-kilobytes = { $size } ko
size-megabytes = { $size } Mo

## Charts, read out or shown in words. $label and $value are written already.

chart-value = { $label } : { $value }
chart-rest = Autres

## Money. $amount is written already; $currency is one of the signs below, or the code of another currency.

money-pattern = { $amount }{ "\u00A0" }{ $currency }
money-aed = AED
money-aud = $AU
money-brl = R$
money-cad = $CA
money-chf = CHF
money-cny = CN¥
money-eur = €
money-gbp = £GB
money-ils = ₪
money-inr = ₹
money-jpy = JPY
money-krw = ₩
money-rub = RUB
money-sar = SAR
money-usd = $US
