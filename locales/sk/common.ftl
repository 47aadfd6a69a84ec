### Words that stand in more than one place: channels, outcomes, counts, money.

## Channels

channel-email = E-mail
channel-letter = List
channel-postcard = Pohľadnica
channel-fax = Fax
channel-sms = SMS

## Kinds of customers

kind-person = Osoba
kind-organisation = Organizácia

## How an attempt to deliver ended

outcome-accepted = Prijaté
outcome-deferred = Zatiaľ nie, skúsime to znova
outcome-rejected = Odmietnuté
outcome-uncertain = Neisté

## Where a customer stands on a sequence

enrollment-active = Prebieha
enrollment-finished = Dokončené
enrollment-ended = Predčasne ukončené

## Counts. $count is a number and is written the way of the language.

count-customers =
    { $count ->
        [one] { $count } zákazník
        [few] { $count } zákazníci
        [many] { $count } zákazníka
       *[other] { $count } zákazníkov
    }
count-records =
    { $count ->
        [one] { $count } záznam
        [few] { $count } záznamy
        [many] { $count } záznamu
       *[other] { $count } záznamov
    }
count-messages =
    { $count ->
        [one] { $count } správa
        [few] { $count } správy
        [many] { $count } správy
       *[other] { $count } správ
    }
count-days =
    { $count ->
        [one] { $count } deň
        [few] { $count } dni
        [many] { $count } dňa
       *[other] { $count } dní
    }

## Sizes of files. $size is a number that is written already.

size-kilobytes = { $size } kB
size-megabytes = { $size } MB

## Charts, read out or shown in words. $label and $value are written already.

chart-value = { $label }: { $value }
chart-rest = Ostatné

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
money-ils = NIS
money-inr = INR
money-jpy = JPY
money-krw = KRW
money-rub = RUB
money-sar = SAR
money-usd = USD
