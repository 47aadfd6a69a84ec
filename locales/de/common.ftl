### See locales/en/common.ftl for what each phrase is for.

## Channels

channel-email = E-Mail
channel-letter = Brief
channel-postcard = Postkarte
channel-fax = Fax
channel-sms = SMS

## Kinds of customers

kind-person = Person
kind-organisation = Organisation

## How an attempt to deliver ended

outcome-accepted = Angenommen
outcome-deferred = Noch nicht, neuer Versuch folgt
outcome-rejected = Abgelehnt
outcome-uncertain = Ungewiss

## Where a customer stands on a sequence

enrollment-active = Unterwegs
enrollment-finished = Abgeschlossen
enrollment-ended = Vorzeitig beendet

## Counts. $count is a number and is written the way of the language.

count-customers =
    { $count ->
        [one] { $count } Kunde
       *[other] { $count } Kunden
    }
count-records =
    { $count ->
        [one] { $count } Datensatz
       *[other] { $count } Datensätze
    }
count-messages =
    { $count ->
        [one] { $count } Nachricht
       *[other] { $count } Nachrichten
    }
count-days =
    { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }

## Sizes of files. $size is a number that is written already.

size-kilobytes = { $size } kB
size-megabytes = { $size } MB

## Charts, read out or shown in words. $label and $value are written already.

chart-value = { $label }: { $value }
chart-rest = Übrige

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
money-ils = ₪
money-inr = ₹
money-jpy = ¥
money-krw = ₩
money-rub = RUB
money-sar = SAR
money-usd = $
