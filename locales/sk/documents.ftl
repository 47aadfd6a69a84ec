### What stands on documents made for a customer: letters, faxes, text messages, invoices, quotes, spreadsheets.
### The words of a message itself belong to its campaign.

## Kinds of documents. They are titles, and names of sheets.

document-invoice = Faktúra
document-quote = Ponuka
document-renewals = Predĺženia
document-licenses = Licencie

## The head of an invoice or a quote: a label, with its value beside it.

document-invoice-number = Číslo faktúry
document-quote-number = Číslo ponuky
document-date = Dátum
# The day until which the invoice is to be paid.
document-due = Dátum splatnosti
document-valid-until = Platí do
document-customer-number = Zákaznícke číslo
document-reference = Naše referenčné číslo
# The number a tax office gave the company: VAT ID, sales tax number.
document-tax-id = IČ DPH
document-contact = Kontakt

## Heads of columns, short.

document-position = Pol.
document-product = Produkt
document-description = Opis
document-edition = Edícia
document-part-number = Katalógové číslo
document-license-number = Číslo licencie
document-quantity = Množstvo
document-seats = Počet miest
document-unit-price = Jednotková cena
document-price = Cena
document-amount = Suma
document-starts = Platí od
document-expires = Platí do
document-term = Obdobie
document-status = Stav
document-holder = Držiteľ
document-organisation = Organizácia
document-email = E-mail
document-country = Krajina

## Values of cells.

document-unlimited = neobmedzene
document-on-request = na vyžiadanie

## Sums.

document-subtotal = Medzisúčet
# $rate is a percentage that is written already, such as "19%".
document-tax = DPH { $rate }
document-tax-included = Z toho DPH { $rate }
document-total = Spolu

## What is said below the sums.

# $amount is money and $date a date, both written already; $number is the number of the invoice.
document-pay = Sumu { $amount }, prosím, uhraďte prevodom do { $date } a pri platbe uveďte číslo { $number }.
document-quote-until = Táto ponuka platí do { $date }.

## At the foot of each page. Both are numbers.

document-page = Strana { $page } z { $pages }

## Terms. $count is a number and chooses the form.

term-years =
    { $count ->
        [one] { $count } rok
        [few] { $count } roky
        [many] { $count } roka
       *[other] { $count } rokov
    }
term-months =
    { $count ->
        [one] { $count } mesiac
        [few] { $count } mesiace
        [many] { $count } mesiaca
       *[other] { $count } mesiacov
    }

## Letters. Paper cannot be clicked: the address of a web page is printed.

# $url is the address of the message's page.
letter-online = Tento list v inom jazyku alebo jeho opätovné zaslanie: { $url }
# Before the address of a button's page: "Renew now: https://…". $label is what the button says.
letter-link = { $label }: { $url }

## Faxes: the line on top of each page, and the cover.

fax-from = Od
fax-to = Komu
fax-number = Fax
fax-pages = Počet strán

## Text messages. $url is short.

sms-more = Viac: { $url }
