### Words that stand in more than one place: channels, outcomes, counts, money.

## Channels

channel-email = E-post
channel-letter = Brev
channel-postcard = Postkort
channel-fax = Faks
channel-sms = SMS

## Kinds of customers

kind-person = Person
kind-organisation = Organisasjon

## How an attempt to deliver ended

outcome-accepted = Mottatt
outcome-deferred = Ikke ennå, nytt forsøk følger
outcome-rejected = Avvist
outcome-uncertain = Usikkert

## Where a customer stands on a sequence

enrollment-active = Pågår
enrollment-finished = Fullført
enrollment-ended = Avsluttet før tiden

## Counts. $count is a number and is written the way of the language.

count-customers =
    { $count ->
        [one] { $count } kunde
       *[other] { $count } kunder
    }
count-records =
    { $count ->
        [one] { $count } post
       *[other] { $count } poster
    }
count-messages =
    { $count ->
        [one] { $count } melding
       *[other] { $count } meldinger
    }
count-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dager
    }

## Sizes of files. $size is a number that is written already.

size-kilobytes = { $size } kB
size-megabytes = { $size } MB

## Charts, read out or shown in words. $label and $value are written already.

chart-value = { $label }: { $value }
chart-rest = Øvrige

## Money. $amount is written already; $currency is one of the signs below, or the code of another currency.

money-pattern = { $amount }{ "\u00A0" }{ $currency }
money-aed = AED
money-aud = AUD
money-brl = BRL
money-cad = CAD
money-chf = CHF
money-cny = CNY
money-eur = €
money-gbp = £
money-ils = ILS
money-inr = INR
money-jpy = JPY
money-krw = KRW
money-rub = RUB
money-sar = SAR
money-usd = USD
