### What stands on documents made for a customer: letters, faxes, text messages, invoices, quotes, spreadsheets.
### The words of a message itself belong to its campaign.

## Kinds of documents. They are titles, and names of sheets.

document-invoice = Faktura
document-quote = Tilbud
document-renewals = Fornyelser
document-licenses = Lisenser

## The head of an invoice or a quote: a label, with its value beside it.

document-invoice-number = Fakturanummer
document-quote-number = Tilbudsnummer
document-date = Dato
# The day until which the invoice is to be paid.
document-due = Forfallsdato
document-valid-until = Gyldig til og med
document-customer-number = Kundenummer
document-reference = Referansenummer
# The number a tax office gave the company: VAT ID, sales tax number.
document-tax-id = MVA-nummer
document-contact = Kontakt

## Heads of columns, short.

document-position = Pos.
document-product = Produkt
document-description = Beskrivelse
document-edition = Utgave
document-part-number = Varenummer
document-license-number = Lisensnummer
document-quantity = Antall
document-seats = Brukere
document-unit-price = Enhetspris
document-price = Pris
document-amount = Beløp
document-starts = Gyldig fra
document-expires = Gyldig til og med
document-term = Løpetid
document-status = Status
document-holder = Innehaver
document-organisation = Organisasjon
document-email = E-post
document-country = Land

## Values of cells.

document-unlimited = ubegrenset
document-on-request = på forespørsel

## Sums.

document-subtotal = Delsum
# $rate is a percentage that is written already, such as "19%".
document-tax = MVA { $rate }
document-tax-included = Herav MVA { $rate }
document-total = Totalt

## What is said below the sums.

# $amount is money and $date a date, both written already; $number is the number of the invoice.
document-pay = Vi ber deg betale { $amount } senest { $date } og oppgi fakturanummer { $number }.
document-quote-until = Tilbudet gjelder til og med { $date }.

## At the foot of each page. Both are numbers.

document-page = Side { $page } av { $pages }

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
letter-online = Les brevet på et annet språk, eller få det sendt på nytt: { $url }
# Before the address of a button's page: "Renew now: https://…". $label is what the button says.
letter-link = { $label }: { $url }

## Faxes: the line on top of each page, and the cover.

fax-from = Fra
fax-to = Til
fax-number = Faks
fax-pages = Sider

## Text messages. $url is short.

sms-more = Les mer: { $url }
