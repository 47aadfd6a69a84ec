### Words that stand in more than one place: channels, outcomes, counts, money.

## Channels

channel-email = E-post
channel-letter = Brev
channel-postcard = Vykort
channel-fax = Fax
channel-sms = Sms

## Kinds of customers

kind-person = Person
kind-organisation = Organisation

## How an attempt to deliver ended

outcome-accepted = Mottaget
outcome-deferred = Inte ännu, nytt försök görs
outcome-rejected = Avvisat
outcome-uncertain = Osäkert

## Where a customer stands on a sequence

enrollment-active = Pågår
enrollment-finished = Avslutad
enrollment-ended = Avbruten i förtid

## Counts. $count is a number and is written the way of the language.

count-customers =
    { $count ->
        [one] { $count } kund
       *[other] { $count } kunder
    }
count-records =
    { $count ->
        [one] { $count } post
       *[other] { $count } poster
    }
count-messages =
    { $count ->
        [one] { $count } meddelande
       *[other] { $count } meddelanden
    }
count-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dagar
    }

## Sizes of files. $size is a number that is written already.

size-kilobytes = { $size } kB
size-megabytes = { $size } MB

## Charts, read out or shown in words. $label and $value are written already.

chart-value = { $label }: { $value }
chart-rest = Övriga

## Money. $amount is written already; $currency is one of the signs below, or the code of another currency.

money-pattern = { $amount }{ "\u00A0" }{ $currency }
money-aed = AED
money-aud = AUD
money-brl = BR$
money-cad = CA$
money-chf = CHF
money-cny = CNY
money-eur = €
money-gbp = GBP
money-ils = ₪
money-inr = INR
money-jpy = JPY
money-krw = KRW
money-rub = RUB
money-sar = SAR
money-usd = US$
