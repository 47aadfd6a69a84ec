### What stands on documents made for a customer: letters, faxes, text messages, invoices, quotes, spreadsheets.
### The words of a message itself belong to its campaign.

## Kinds of documents. They are titles, and names of sheets.

document-invoice = Rechnung
document-quote = Angebot
document-renewals = Verlängerungen
document-licenses = Lizenzen

## The head of an invoice or a quote: a label, with its value beside it.

document-invoice-number = Rechnungsnummer
document-quote-number = Angebotsnummer
document-date = Datum
# The day until which the invoice is to be paid.
document-due = Zahlbar bis
document-valid-until = Gültig bis
document-customer-number = Kundennummer
document-reference = Unser Zeichen
# The number a tax office gave the company: VAT ID, sales tax number.
document-tax-id = USt-IdNr.
document-contact = Kontakt

## Heads of columns, short.

document-position = Pos.
document-product = Produkt
document-description = Beschreibung
document-edition = Edition
document-part-number = Artikelnummer
document-license-number = Lizenznummer
document-quantity = Menge
document-seats = Plätze
document-unit-price = Einzelpreis
document-price = Preis
document-amount = Betrag
document-starts = Gültig ab
document-expires = Gültig bis
document-term = Laufzeit
document-status = Status
document-holder = Inhaber
document-organisation = Organisation
document-email = E-Mail
document-country = Land

## Values of cells.

document-unlimited = unbegrenzt
document-on-request = auf Anfrage

## Sums.

document-subtotal = Zwischensumme
# $rate is a percentage that is written already, such as "19%".
document-tax = MwSt. { $rate }
document-tax-included = Darin enthalten: MwSt. { $rate }
document-total = Gesamtbetrag

## What is said below the sums.

# $amount is money and $date a date, both written already; $number is the number of the invoice.
document-pay = Bitte überweisen Sie { $amount } bis zum { $date } unter Angabe der Rechnungsnummer { $number }.
document-quote-until = Dieses Angebot gilt bis zum { $date }.

## At the foot of each page. Both are numbers.

document-page = Seite { $page } von { $pages }

## Terms. $count is a number and chooses the form.

term-years =
    { $count ->
        [one] { $count } Jahr
       *[other] { $count } Jahre
    }
term-months =
    { $count ->
        [one] { $count } Monat
       *[other] { $count } Monate
    }

## Letters. Paper cannot be clicked: the address of a web page is printed.

# $url is the address of the message's page.
letter-online = Diesen Brief in einer anderen Sprache lesen oder noch einmal zusenden lassen: { $url }
# Before the address of a button's page: "Renew now: https://…". $label is what the button says.
letter-link = { $label }: { $url }

## Faxes: the line on top of each page, and the cover.

fax-from = Von
fax-to = An
fax-number = Fax
fax-pages = Seiten

## Text messages. $url is short.

sms-more = Mehr: { $url }
