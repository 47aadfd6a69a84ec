### What stands on documents made for a customer: letters, faxes, text messages, invoices, quotes, spreadsheets.
### The words of a message itself belong to its campaign.

## Kinds of documents. They are titles, and names of sheets.

document-invoice = Factuur
document-quote = Offerte
document-renewals = Verlengingen
document-licenses = Licenties

## The head of an invoice or a quote: a label, with its value beside it.

document-invoice-number = Factuurnummer
document-quote-number = Offertenummer
document-date = Datum
# The day until which the invoice is to be paid.
document-due = Vervaldatum
document-valid-until = Geldig t/m
document-customer-number = Klantnummer
document-reference = Ons kenmerk
# The number a tax office gave the company: VAT ID, sales tax number.
document-tax-id = Btw-nummer
document-contact = Contact

## Heads of columns, short.

document-position = Pos.
document-product = Product
document-description = Omschrijving
document-edition = Editie
document-part-number = Artikelnummer
document-license-number = Licentienummer
document-quantity = Aantal
document-seats = Gebruikers
document-unit-price = Stukprijs
document-price = Prijs
document-amount = Bedrag
document-starts = Geldig vanaf
document-expires = Geldig t/m
document-term = Looptijd
document-status = Status
document-holder = Licentiehouder
document-organisation = Organisatie
document-email = E-mail
document-country = Land

## Values of cells.

document-unlimited = onbeperkt
document-on-request = op aanvraag

## Sums.

document-subtotal = Subtotaal
# $rate is a percentage that is written already, such as "19%".
document-tax = Btw { $rate }
document-tax-included = Waarvan btw { $rate }
document-total = Totaal

## What is said below the sums.

# $amount is money and $date a date, both written already; $number is the number of the invoice.
document-pay = Wij verzoeken u { $amount } uiterlijk op { $date } over te maken onder vermelding van factuurnummer { $number }.
document-quote-until = Deze offerte is geldig tot en met { $date }.

## At the foot of each page. Both are numbers.

document-page = Pagina { $page } van { $pages }

## Terms. $count is a number and chooses the form.

term-years =
    { $count ->
        [one] { $count } jaar
       *[other] { $count } jaar
    }
term-months =
    { $count ->
        [one] { $count } maand
       *[other] { $count } maanden
    }

## Letters. Paper cannot be clicked: the address of a web page is printed.

# $url is the address of the message's page.
letter-online = Lees deze brief in een andere taal of laat hem opnieuw toesturen: { $url }
# Before the address of a button's page: "Renew now: https://…". $label is what the button says.
letter-link = { $label }: { $url }

## Faxes: the line on top of each page, and the cover.

fax-from = Van
fax-to = Aan
fax-number = Fax
fax-pages = Pagina’s

## Text messages. $url is short.

sms-more = Meer: { $url }
