### Words that stand in more than one place: channels, outcomes, counts, money.

## Channels

channel-email = E-pošta
channel-letter = Pismo
channel-postcard = Dopisnica
channel-fax = Faks
channel-sms = SMS

## Kinds of customers

kind-person = Fizična oseba
kind-organisation = Organizacija

## How an attempt to deliver ended

outcome-accepted = Sprejeto
outcome-deferred = Še ne, sledi nov poskus
outcome-rejected = Zavrnjeno
outcome-uncertain = Negotovo

## Where a customer stands on a sequence

enrollment-active = V teku
enrollment-finished = Zaključeno
enrollment-ended = Predčasno končano

## Counts. $count is a number and is written the way of the language.

count-customers =
    { $count ->
        [one] { $count } stranka
        [two] { $count } stranki
        [few] { $count } stranke
       *[other] { $count } strank
    }
count-records =
    { $count ->
        [one] { $count } zapis
        [two] { $count } zapisa
        [few] { $count } zapisi
       *[other] { $count } zapisov
    }
count-messages =
    { $count ->
        [one] { $count } sporočilo
        [two] { $count } sporočili
        [few] { $count } sporočila
       *[other] { $count } sporočil
    }
count-days =
    { $count ->
        [one] { $count } dan
        [two] { $count } dneva
        [few] { $count } dnevi
       *[other] { $count } dni
    }

## Sizes of files. $size is a number that is written already.

size-kilobytes = { $size } kB
size-megabytes = { $size } MB

## Charts, read out or shown in words. $label and $value are written already.

chart-value = { $label }: { $value }
chart-rest = Drugo

## Money. $amount is written already; $currency is one of the signs below, or the code of another currency.

money-pattern = { $amount }{ "\u00A0" }{ $currency }
money-aed = AED
money-aud = AUD
money-brl = BRL
money-cad = CAD
money-chf = CHF
money-cny = CN¥
money-eur = €
money-gbp = GBP
money-ils = ₪
money-inr = ₹
money-jpy = ¥
money-krw = ₩
money-rub = RUB
money-sar = SAR
money-usd = $
