### Words that stand in more than one place: channels, outcomes, counts, money.

## Channels

channel-email = Email
channel-letter = Letter
channel-postcard = Postcard
channel-fax = Fax
channel-sms = Text message

## Kinds of customers

kind-person = Person
kind-organisation = Organisation

## How an attempt to deliver ended

outcome-accepted = Accepted
outcome-deferred = Not yet, try again
outcome-rejected = Refused
outcome-uncertain = In doubt

## Where a customer stands on a sequence

enrollment-active = On its way
enrollment-finished = Finished
enrollment-ended = Ended early

## Counts. $count is a number and is written the way of the language.

count-customers =
    { $count ->
        [one] { $count } customer
       *[other] { $count } customers
    }
count-records =
    { $count ->
        [one] { $count } record
       *[other] { $count } records
    }
count-messages =
    { $count ->
        [one] { $count } message
       *[other] { $count } messages
    }
count-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }

## Sizes of files. $size is a number that is written already.

size-kilobytes = { $size } kB
size-megabytes = { $size } MB

## Charts, read out or shown in words. $label and $value are written already.

chart-value = { $label }: { $value }
chart-rest = Other

## Money. $amount is written already; $currency is one of the signs below, or the code of another currency.

money-pattern = { $currency }{ $amount }
money-aed = AED
money-aud = A$
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
