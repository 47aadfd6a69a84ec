### Words that stand in more than one place: channels, outcomes, counts, money.

## Channels

channel-email = E-mail
channel-letter = Brev
channel-postcard = Postkort
channel-fax = Fax
channel-sms = Sms

## Kinds of customers

kind-person = Person
kind-organisation = Organisation

## How an attempt to deliver ended

outcome-accepted = Modtaget
outcome-deferred = Endnu ikke, nyt forsøg følger
outcome-rejected = Afvist
outcome-uncertain = Usikkert

## Where a customer stands on a sequence

enrollment-active = I gang
enrollment-finished = Gennemført
enrollment-ended = Afsluttet før tid

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
        [one] { $count } besked
       *[other] { $count } beskeder
    }
count-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dage
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
money-aud = AU$
money-brl = R$
money-cad = CAD
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
money-usd = USD
