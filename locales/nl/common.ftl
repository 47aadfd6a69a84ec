### Words that stand in more than one place: channels, outcomes, counts, money.

## Channels

channel-email = E-mail
channel-letter = Brief
channel-postcard = Briefkaart
channel-fax = Fax
channel-sms = Sms

## Kinds of customers

kind-person = Persoon
kind-organisation = Organisatie

## How an attempt to deliver ended

outcome-accepted = Geaccepteerd
outcome-deferred = Nog niet, nieuwe poging volgt
outcome-rejected = Geweigerd
outcome-uncertain = Onzeker

## Where a customer stands on a sequence

enrollment-active = Loopt
enrollment-finished = Voltooid
enrollment-ended = Voortijdig beëindigd

## Counts. $count is a number and is written the way of the language.

count-customers =
    { $count ->
        [one] { $count } klant
       *[other] { $count } klanten
    }
count-records =
    { $count ->
        [one] { $count } record
       *[other] { $count } records
    }
count-messages =
    { $count ->
        [one] { $count } bericht
       *[other] { $count } berichten
    }
count-days =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dagen
    }

## Sizes of files. $size is a number that is written already.

size-kilobytes = { $size } kB
size-megabytes = { $size } MB

## Charts, read out or shown in words. $label and $value are written already.

chart-value = { $label }: { $value }
chart-rest = Overig

## Money. $amount is written already; $currency is one of the signs below, or the code of another currency.

money-pattern = { $currency }{ "\u00A0" }{ $amount }
money-aed = AED
money-aud = AU$
money-brl = R$
money-cad = C$
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
