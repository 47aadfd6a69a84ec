### Words that stand in more than one place: channels, outcomes, counts, money.

## Channels

channel-email = E-mail
channel-letter = Levél
channel-postcard = Levelezőlap
channel-fax = Fax
channel-sms = SMS

## Kinds of customers

kind-person = Magánszemély
kind-organisation = Szervezet

## How an attempt to deliver ended

outcome-accepted = Elfogadva
outcome-deferred = Még nem, újra megpróbáljuk
outcome-rejected = Elutasítva
outcome-uncertain = Bizonytalan

## Where a customer stands on a sequence

enrollment-active = Folyamatban
enrollment-finished = Befejeződött
enrollment-ended = Idő előtt véget ért

## Counts. $count is a number and is written the way of the language.

count-customers =
    { $count ->
        [one] { $count } ügyfél
       *[other] { $count } ügyfél
    }
count-records =
    { $count ->
        [one] { $count } rekord
       *[other] { $count } rekord
    }
count-messages =
    { $count ->
        [one] { $count } üzenet
       *[other] { $count } üzenet
    }
count-days =
    { $count ->
        [one] { $count } nap
       *[other] { $count } nap
    }

## Sizes of files. $size is a number that is written already.

size-kilobytes = { $size } kB
size-megabytes = { $size } MB

## Charts, read out or shown in words. $label and $value are written already.

chart-value = { $label }: { $value }
chart-rest = Egyéb

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
