### Words that stand in more than one place: channels, outcomes, counts, money.

## Channels

channel-email = Sähköposti
channel-letter = Kirje
channel-postcard = Postikortti
channel-fax = Faksi
channel-sms = Tekstiviesti

## Kinds of customers

kind-person = Henkilö
kind-organisation = Organisaatio

## How an attempt to deliver ended

outcome-accepted = Vastaanotettu
outcome-deferred = Ei vielä, yritetään uudelleen
outcome-rejected = Hylätty
outcome-uncertain = Epävarma

## Where a customer stands on a sequence

enrollment-active = Käynnissä
enrollment-finished = Valmis
enrollment-ended = Päättynyt ennenaikaisesti

## Counts. $count is a number and is written the way of the language.

count-customers =
    { $count ->
        [one] { $count } asiakas
       *[other] { $count } asiakasta
    }
count-records =
    { $count ->
        [one] { $count } tietue
       *[other] { $count } tietuetta
    }
count-messages =
    { $count ->
        [one] { $count } viesti
       *[other] { $count } viestiä
    }
count-days =
    { $count ->
        [one] { $count } päivä
       *[other] { $count } päivää
    }

## Sizes of files. $size is a number that is written already.

size-kilobytes = { $size } kt
size-megabytes = { $size } Mt

## Charts, read out or shown in words. $label and $value are written already.

chart-value = { $label }: { $value }
chart-rest = Muut

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
money-jpy = ¥
money-krw = KRW
money-rub = RUB
money-sar = SAR
money-usd = $
