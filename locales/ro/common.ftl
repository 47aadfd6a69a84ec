### Words that stand in more than one place: channels, outcomes, counts, money.

## Channels

channel-email = E-mail
channel-letter = Scrisoare
channel-postcard = Carte poștală
channel-fax = Fax
channel-sms = SMS

## Kinds of customers

kind-person = Persoană
kind-organisation = Organizație

## How an attempt to deliver ended

outcome-accepted = Acceptat
outcome-deferred = Încă nu, se va reîncerca
outcome-rejected = Refuzat
outcome-uncertain = Incert

## Where a customer stands on a sequence

enrollment-active = În curs
enrollment-finished = Încheiat
enrollment-ended = Întrerupt

## Counts. $count is a number and is written the way of the language.

count-customers =
    { $count ->
        [one] { $count } client
        [few] { $count } clienți
       *[other] { $count } de clienți
    }
count-records =
    { $count ->
        [one] { $count } înregistrare
        [few] { $count } înregistrări
       *[other] { $count } de înregistrări
    }
count-messages =
    { $count ->
        [one] { $count } mesaj
        [few] { $count } mesaje
       *[other] { $count } de mesaje
    }
count-days =
    { $count ->
        [one] { $count } zi
        [few] { $count } zile
       *[other] { $count } de zile
    }

## Sizes of files. $size is a number that is written already.

size-kilobytes = { $size } kB
size-megabytes = { $size } MB

## Charts, read out or shown in words. $label and $value are written already.

chart-value = { $label }: { $value }
chart-rest = Altele

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
money-jpy = JPY
money-krw = KRW
money-rub = RUB
money-sar = SAR
money-usd = USD
