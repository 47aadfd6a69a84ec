### What stands on documents made for a customer: letters, faxes, text messages, invoices, quotes, spreadsheets.
### The words of a message itself belong to its campaign.

## Kinds of documents. They are titles, and names of sheets.

document-invoice = Faktura
document-quote = Offert
document-renewals = Förnyelser
document-licenses = Licenser

## The head of an invoice or a quote: a label, with its value beside it.

document-invoice-number = Fakturanummer
document-quote-number = Offertnummer
document-date = Datum
# The day until which the invoice is to be paid.
document-due = Förfallodatum
document-valid-until = Giltig t.o.m.
document-customer-number = Kundnummer
document-reference = Referensnummer
# The number a tax office gave the company: VAT ID, sales tax number.
document-tax-id = Momsreg.nr
document-contact = Kontakt

## Heads of columns, short.

document-position = Pos.
document-product = Produkt
document-description = Beskrivning
document-edition = Utgåva
document-part-number = Artikelnummer
document-license-number = Licensnummer
document-quantity = Antal
document-seats = Användare
document-unit-price = Styckpris
document-price = Pris
document-amount = Belopp
document-starts = Giltig fr.o.m.
document-expires = Giltig t.o.m.
document-term = Löptid
document-status = Status
document-holder = Innehavare
document-organisation = Organisation
document-email = E-post
document-country = Land

## Values of cells.

document-unlimited = obegränsat
document-on-request = på förfrågan

## Sums.

document-subtotal = Delsumma
# $rate is a percentage that is written already, such as "19%".
document-tax = Moms { $rate }
document-tax-included = Varav moms { $rate }
document-total = Totalt

## What is said below the sums.

# $amount is money and $date a date, both written already; $number is the number of the invoice.
document-pay = Betala { $amount } senast den { $date } och ange fakturanummer { $number }.
document-quote-until = Offerten gäller till och med den { $date }.

## At the foot of each page. Both are numbers.

document-page = Sida { $page } av { $pages }

## Terms. $count is a number and chooses the form.

term-years =
    { $count ->
        [one] { $count } år
       *[other] { $count } år
    }
term-months =
    { $count ->
        [one] { $count } månad
       *[other] { $count } månader
    }

## Letters. Paper cannot be clicked: the address of a web page is printed.

# $url is the address of the message's page.
letter-online = Läs brevet på ett annat språk eller få det skickat igen: { $url }
# Before the address of a button's page: "Renew now: https://…". $label is what the button says.
letter-link = { $label }: { $url }

## Faxes: the line on top of each page, and the cover.

fax-from = Från
fax-to = Till
fax-number = Fax
fax-pages = Sidor

## Text messages. $url is short.

sms-more = Läs mer: { $url }
