### What stands on documents made for a customer: letters, faxes, text messages, invoices, quotes, spreadsheets.
### The words of a message itself belong to its campaign.

## Kinds of documents. They are titles, and names of sheets.

document-invoice = Faktura
document-quote = Tilbud
document-renewals = Fornyelser
document-licenses = Licenser

## The head of an invoice or a quote: a label, with its value beside it.

document-invoice-number = Fakturanummer
document-quote-number = Tilbudsnummer
document-date = Dato
# The day until which the invoice is to be paid.
document-due = Betalingsfrist
document-valid-until = Gyldigt til og med
document-customer-number = Kundenummer
document-reference = Referencenummer
# The number a tax office gave the company: VAT ID, sales tax number.
document-tax-id = Momsnr.
document-contact = Kontakt

## Heads of columns, short.

document-position = Pos.
document-product = Produkt
document-description = Beskrivelse
document-edition = Udgave
document-part-number = Varenummer
document-license-number = Licensnummer
document-quantity = Antal
document-seats = Brugere
document-unit-price = Stykpris
document-price = Pris
document-amount = Beløb
document-starts = Gyldig fra
document-expires = Gyldig til og med
document-term = Løbetid
document-status = Status
document-holder = Indehaver
document-organisation = Organisation
document-email = E-mail
document-country = Land

## Values of cells.

document-unlimited = ubegrænset
document-on-request = på forespørgsel

## Sums.

document-subtotal = Subtotal
# $rate is a percentage that is written already, such as "19%".
document-tax = Moms { $rate }
document-tax-included = Heraf moms { $rate }
document-total = I alt

## What is said below the sums.

# $amount is money and $date a date, both written already; $number is the number of the invoice.
document-pay = Beløbet på { $amount } bedes betalt senest den { $date } med angivelse af fakturanummer { $number }.
document-quote-until = Tilbuddet gælder til og med den { $date }.

## At the foot of each page. Both are numbers.

document-page = Side { $page } af { $pages }

## Terms. $count is a number and chooses the form.

term-years =
    { $count ->
        [one] { $count } år
       *[other] { $count } år
    }
term-months =
    { $count ->
        [one] { $count } måned
       *[other] { $count } måneder
    }

## Letters. Paper cannot be clicked: the address of a web page is printed.

# $url is the address of the message's page.
letter-online = Læs brevet på et andet sprog, eller få det sendt igen: { $url }
# Before the address of a button's page: "Renew now: https://…". $label is what the button says.
letter-link = { $label }: { $url }

## Faxes: the line on top of each page, and the cover.

fax-from = Fra
fax-to = Til
fax-number = Fax
fax-pages = Sider

## Text messages. $url is short.

sms-more = Læs mere: { $url }
