### What stands on documents made for a customer: letters, faxes, text messages, invoices, quotes, spreadsheets.
### The words of a message itself belong to its campaign.

## Kinds of documents. They are titles, and names of sheets.

document-invoice = Számla
document-quote = Árajánlat
document-renewals = Megújítások
document-licenses = Licencek

## The head of an invoice or a quote: a label, with its value beside it.

document-invoice-number = Számla sorszáma
document-quote-number = Árajánlat száma
document-date = Dátum
# The day until which the invoice is to be paid.
document-due = Fizetési határidő
document-valid-until = Érvényesség vége
document-customer-number = Ügyfélszám
document-reference = Hivatkozási számunk
# The number a tax office gave the company: VAT ID, sales tax number.
document-tax-id = Adószám
document-contact = Kapcsolat

## Heads of columns, short.

document-position = Sorszám
document-product = Termék
document-description = Leírás
document-edition = Kiadás
document-part-number = Cikkszám
document-license-number = Licencszám
document-quantity = Mennyiség
document-seats = Felhasználók
document-unit-price = Egységár
document-price = Ár
document-amount = Összeg
document-starts = Érvényesség kezdete
document-expires = Érvényesség vége
document-term = Időtartam
document-status = Állapot
document-holder = Jogosult
document-organisation = Szervezet
document-email = E-mail
document-country = Ország

## Values of cells.

document-unlimited = korlátlan
document-on-request = kérésre

## Sums.

document-subtotal = Részösszeg
# $rate is a percentage that is written already, such as "19%".
document-tax = { $rate } áfa
document-tax-included = Ebből { $rate } áfa
document-total = Végösszeg

## What is said below the sums.

# $amount is money and $date a date, both written already; $number is the number of the invoice.
document-pay = Kérjük, hogy a fizetendő összeget ({ $amount }) a fizetési határidőig ({ $date }) utalja át, és a közleményben tüntesse fel ezt a számot: { $number }.
document-quote-until = Az árajánlat eddig érvényes: { $date }

## At the foot of each page. Both are numbers.

document-page = { $page }. oldal, összesen { $pages }

## Terms. $count is a number and chooses the form.

term-years =
    { $count ->
        [one] { $count } év
       *[other] { $count } év
    }
term-months =
    { $count ->
        [one] { $count } hónap
       *[other] { $count } hónap
    }

## Letters. Paper cannot be clicked: the address of a web page is printed.

# $url is the address of the message's page.
letter-online = A levél más nyelven, illetve a levél újraküldése: { $url }
# Before the address of a button's page: "Renew now: https://…". $label is what the button says.
letter-link = { $label }: { $url }

## Faxes: the line on top of each page, and the cover.

fax-from = Feladó
fax-to = Címzett
fax-number = Fax
fax-pages = Oldalak száma

## Text messages. $url is short.

sms-more = Bővebben: { $url }
