### Words that stand in more than one place: channels, outcomes, counts, money.

## Channels

channel-email = E-mail
channel-letter = List
channel-postcard = Pocztówka
channel-fax = Faks
channel-sms = SMS

## Kinds of customers

kind-person = Osoba
kind-organisation = Organizacja

## How an attempt to deliver ended

outcome-accepted = Przyjęto
outcome-deferred = Jeszcze nie, nastąpi kolejna próba
outcome-rejected = Odrzucono
outcome-uncertain = Niepewne

## Where a customer stands on a sequence

enrollment-active = W toku
enrollment-finished = Zakończono
enrollment-ended = Zakończono przed czasem

## Counts. $count is a number and is written the way of the language.

count-customers =
    { $count ->
        [one] { $count } klient
        [few] { $count } klienci
        [many] { $count } klientów
       *[other] { $count } klienta
    }
count-records =
    { $count ->
        [one] { $count } rekord
        [few] { $count } rekordy
        [many] { $count } rekordów
       *[other] { $count } rekordu
    }
count-messages =
    { $count ->
        [one] { $count } wiadomość
        [few] { $count } wiadomości
        [many] { $count } wiadomości
       *[other] { $count } wiadomości
    }
count-days =
    { $count ->
        [one] { $count } dzień
        [few] { $count } dni
        [many] { $count } dni
       *[other] { $count } dnia
    }

## Sizes of files. $size is a number that is written already.

size-kilobytes = { $size } kB
size-megabytes = { $size } MB

## Charts, read out or shown in words. $label and $value are written already.

chart-value = { $label }: { $value }
chart-rest = Pozostałe

## Money. $amount is written already; $currency is one of the signs below, or the code of another currency.

money-pattern = { $amount }{ "\u00A0" }{ $currency }
money-aed = AED
money-aud = AUD
money-brl = R$
money-cad = CAD
money-chf = CHF
money-cny = CNY
money-eur = €
money-gbp = GBP
money-ils = ILS
money-inr = INR
money-jpy = JPY
money-krw = KRW
money-rub = RUB
money-sar = SAR
money-usd = USD
