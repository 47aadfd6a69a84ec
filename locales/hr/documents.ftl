### What stands on documents made for a customer: letters, faxes, text messages, invoices, quotes, spreadsheets.
### The words of a message itself belong to its campaign.

## Kinds of documents. They are titles, and names of sheets.

document-invoice = Račun
document-quote = Ponuda
document-renewals = Obnove
document-licenses = Licence

## The head of an invoice or a quote: a label, with its value beside it.

document-invoice-number = Broj računa
document-quote-number = Broj ponude
document-date = Datum
# The day until which the invoice is to be paid.
document-due = Rok plaćanja
document-valid-until = Vrijedi do
document-customer-number = Broj kupca
document-reference = Naš referentni broj
# The number a tax office gave the company: VAT ID, sales tax number.
document-tax-id = PDV ID broj
document-contact = Kontakt

## Heads of columns, short.

document-position = R. br.
document-product = Proizvod
document-description = Opis
document-edition = Izdanje
document-part-number = Kataloški broj
document-license-number = Broj licence
document-quantity = Količina
document-seats = Korisnička mjesta
document-unit-price = Jedinična cijena
document-price = Cijena
document-amount = Iznos
document-starts = Vrijedi od
document-expires = Vrijedi do
document-term = Razdoblje
document-status = Status
document-holder = Nositelj
document-organisation = Organizacija
document-email = E-pošta
document-country = Država

## Values of cells.

document-unlimited = neograničeno
document-on-request = na upit

## Sums.

document-subtotal = Međuzbroj
# $rate is a percentage that is written already, such as "19%".
document-tax = PDV { $rate }
document-tax-included = Uključen PDV { $rate }
document-total = Ukupno

## What is said below the sums.

# $amount is money and $date a date, both written already; $number is the number of the invoice.
document-pay = Molimo uplatite { $amount } do { $date } i u opisu plaćanja navedite broj { $number }.
document-quote-until = Ova ponuda vrijedi do { $date }

## At the foot of each page. Both are numbers.

document-page = Stranica { $page } od { $pages }

## Terms. $count is a number and chooses the form.

term-years =
    { $count ->
        [one] { $count } godina
        [few] { $count } godine
       *[other] { $count } godina
    }
term-months =
    { $count ->
        [one] { $count } mjesec
        [few] { $count } mjeseca
       *[other] { $count } mjeseci
    }

## Letters. Paper cannot be clicked: the address of a web page is printed.

# $url is the address of the message's page.
letter-online = Ovo pismo na drugom jeziku ili ponovno slanje: { $url }
# Before the address of a button's page: "Renew now: https://…". $label is what the button says.
letter-link = { $label }: { $url }

## Faxes: the line on top of each page, and the cover.

fax-from = Pošiljatelj
fax-to = Primatelj
fax-number = Faks
fax-pages = Broj stranica

## Text messages. $url is short.

sms-more = Više: { $url }
