### What stands on documents made for a customer: letters, faxes, text messages, invoices, quotes, spreadsheets.
### The words of a message itself belong to its campaign.

## Kinds of documents. They are titles, and names of sheets.

document-invoice = Faktura
document-quote = Nabídka
document-renewals = Prodloužení
document-licenses = Licence

## The head of an invoice or a quote: a label, with its value beside it.

document-invoice-number = Číslo faktury
document-quote-number = Číslo nabídky
document-date = Datum
# The day until which the invoice is to be paid.
document-due = Datum splatnosti
document-valid-until = Platí do
document-customer-number = Zákaznické číslo
document-reference = Naše referenční číslo
# The number a tax office gave the company: VAT ID, sales tax number.
document-tax-id = DIČ
document-contact = Kontakt

## Heads of columns, short.

document-position = Pol.
document-product = Produkt
document-description = Popis
document-edition = Edice
document-part-number = Katalogové číslo
document-license-number = Číslo licence
document-quantity = Množství
document-seats = Počet míst
document-unit-price = Jednotková cena
document-price = Cena
document-amount = Částka
document-starts = Platí od
document-expires = Platí do
document-term = Období
document-status = Stav
document-holder = Držitel
document-organisation = Organizace
document-email = E-mail
document-country = Země

## Values of cells.

document-unlimited = neomezeno
document-on-request = na vyžádání

## Sums.

document-subtotal = Mezisoučet
# $rate is a percentage that is written already, such as "19%".
document-tax = DPH { $rate }
document-tax-included = Z toho DPH { $rate }
document-total = Celkem

## What is said below the sums.

# $amount is money and $date a date, both written already; $number is the number of the invoice.
document-pay = Částku { $amount } prosím uhraďte převodem do { $date } a u platby uveďte číslo { $number }.
document-quote-until = Tato nabídka platí do { $date }.

## At the foot of each page. Both are numbers.

document-page = Strana { $page } z { $pages }

## Terms. $count is a number and chooses the form.

term-years =
    { $count ->
        [one] { $count } rok
        [few] { $count } roky
        [many] { $count } roku
       *[other] { $count } let
    }
term-months =
    { $count ->
        [one] { $count } měsíc
        [few] { $count } měsíce
        [many] { $count } měsíce
       *[other] { $count } měsíců
    }

## Letters. Paper cannot be clicked: the address of a web page is printed.

# $url is the address of the message's page.
letter-online = Tento dopis v jiném jazyce nebo jeho opětovné zaslání: { $url }
# Before the address of a button's page: "Renew now: https://…". $label is what the button says.
letter-link = { $label }: { $url }

## Faxes: the line on top of each page, and the cover.

fax-from = Od
fax-to = Komu
fax-number = Fax
fax-pages = Počet stran

## Text messages. $url is short.

sms-more = Více: { $url }
