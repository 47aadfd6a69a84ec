### Words that stand in more than one place: channels, outcomes, counts, money.

## Channels

channel-email = E-pošta
channel-letter = Pismo
channel-postcard = Dopisnica
channel-fax = Faks
channel-sms = SMS

## Kinds of customers

kind-person = Osoba
kind-organisation = Organizacija

## How an attempt to deliver ended

outcome-accepted = Prihvaćeno
outcome-deferred = Još ne, slijedi novi pokušaj
outcome-rejected = Odbijeno
outcome-uncertain = Neizvjesno

## Where a customer stands on a sequence

enrollment-active = U tijeku
enrollment-finished = Završeno
enrollment-ended = Prijevremeno završeno

## Counts. $count is a number and is written the way of the language.

count-customers =
    { $count ->
        [one] { $count } kupac
        [few] { $count } kupca
       *[other] { $count } kupaca
    }
count-records =
    { $count ->
        [one] { $count } zapis
        [few] { $count } zapisa
       *[other] { $count } zapisa
    }
count-messages =
    { $count ->
        [one] { $count } poruka
        [few] { $count } poruke
       *[other] { $count } poruka
    }
count-days =
    { $count ->
        [one] { $count } dan
        [few] { $count } dana
       *[other] { $count } dana
    }

## Sizes of files. $size is a number that is written already.

size-kilobytes = { $size } kB
size-megabytes = { $size } MB

## Charts, read out or shown in words. $label and $value are written already.

chart-value = { $label }: { $value }
chart-rest = Ostalo

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
money-usd = USD
