### Words that stand in more than one place: channels, outcomes, counts, money.

## Channels

channel-email = Email
channel-letter = Επιστολή
channel-postcard = Κάρτα
channel-fax = Φαξ
channel-sms = SMS

## Kinds of customers

kind-person = Φυσικό πρόσωπο
kind-organisation = Οργανισμός

## How an attempt to deliver ended

outcome-accepted = Έγινε δεκτό
outcome-deferred = Όχι ακόμη, θα γίνει νέα προσπάθεια
outcome-rejected = Απορρίφθηκε
outcome-uncertain = Αβέβαιο

## Where a customer stands on a sequence

enrollment-active = Σε εξέλιξη
enrollment-finished = Ολοκληρώθηκε
enrollment-ended = Διακόπηκε

## Counts. $count is a number and is written the way of the language.

count-customers =
    { $count ->
        [one] { $count } πελάτης
       *[other] { $count } πελάτες
    }
count-records =
    { $count ->
        [one] { $count } εγγραφή
       *[other] { $count } εγγραφές
    }
count-messages =
    { $count ->
        [one] { $count } μήνυμα
       *[other] { $count } μηνύματα
    }
count-days =
    { $count ->
        [one] { $count } ημέρα
       *[other] { $count } ημέρες
    }

## Sizes of files. $size is a number that is written already.

size-kilobytes = { $size } kB
size-megabytes = { $size } MB

## Charts, read out or shown in words. $label and $value are written already.

chart-value = { $label }: { $value }
chart-rest = Άλλα

## Money. $amount is written already; $currency is one of the signs below, or the code of another currency.

money-pattern = { $amount }{ "\u00A0" }{ $currency }
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
money-jpy = JP¥
money-krw = ₩
money-rub = RUB
money-sar = SAR
money-usd = $
