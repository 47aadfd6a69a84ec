### Words that stand in more than one place: channels, outcomes, counts, money.

## Channels

channel-email = E-mail
channel-letter = Dopis
channel-postcard = Pohlednice
channel-fax = Fax
channel-sms = SMS

## Kinds of customers

kind-person = Osoba
kind-organisation = Organizace

## How an attempt to deliver ended

outcome-accepted = Přijato
outcome-deferred = Zatím ne, zkusíme to znovu
outcome-rejected = Odmítnuto
outcome-uncertain = Nejisté

## Where a customer stands on a sequence

enrollment-active = Probíhá
enrollment-finished = Dokončeno
enrollment-ended = Předčasně ukončeno

## Counts. $count is a number and is written the way of the language.

count-customers =
    { $count ->
        [one] { $count } zákazník
        [few] { $count } zákazníci
        [many] { $count } zákazníka
       *[other] { $count } zákazníků
    }
count-records =
    { $count ->
        [one] { $count } záznam
        [few] { $count } záznamy
        [many] { $count } záznamu
       *[other] { $count } záznamů
    }
count-messages =
    { $count ->
        [one] { $count } zpráva
        [few] { $count } zprávy
        [many] { $count } zprávy
       *[other] { $count } zpráv
    }
count-days =
    { $count ->
        [one] { $count } den
        [few] { $count } dny
        [many] { $count } dne
       *[other] { $count } dní
    }

## Sizes of files. $size is a number that is written already.

size-kilobytes = { $size } kB
size-megabytes = { $size } MB

## Charts, read out or shown in words. $label and $value are written already.

chart-value = { $label }: { $value }
chart-rest = Ostatní

## Money. $amount is written already; $currency is one of the signs below, or the code of another currency.

money-pattern = { $amount }{ "\u00A0" }{ $currency }
money-aed = AED
money-aud = AU$
money-brl = R$
money-cad = CA$
money-chf = CHF
money-cny = CN¥
money-eur = €
money-gbp = £
money-ils = ILS
money-inr = INR
money-jpy = JP¥
money-krw = ₩
money-rub = RUB
money-sar = SAR
money-usd = US$
