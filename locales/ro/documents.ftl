### What stands on documents made for a customer: letters, faxes, text messages, invoices, quotes, spreadsheets.
### The words of a message itself belong to its campaign.

## Kinds of documents. They are titles, and names of sheets.

document-invoice = Factură
document-quote = Ofertă de preț
document-renewals = Reînnoiri
document-licenses = Licențe

## The head of an invoice or a quote: a label, with its value beside it.

document-invoice-number = Număr factură
document-quote-number = Număr ofertă
document-date = Data
# The day until which the invoice is to be paid.
document-due = Scadență
document-valid-until = Valabilă până la
document-customer-number = Cod client
document-reference = Referința noastră
# The number a tax office gave the company: VAT ID, sales tax number.
document-tax-id = Cod de TVA
document-contact = Contact

## Heads of columns, short.

document-position = Nr. crt.
document-product = Produs
document-description = Descriere
document-edition = Ediție
document-part-number = Cod produs
document-license-number = Număr licență
document-quantity = Cantitate
document-seats = Utilizatori
document-unit-price = Preț unitar
document-price = Preț
document-amount = Valoare
document-starts = Valabilă de la
document-expires = Valabilă până la
document-term = Durată
document-status = Stare
document-holder = Titular
document-organisation = Organizație
document-email = E-mail
document-country = Țară

## Values of cells.

document-unlimited = nelimitat
document-on-request = la cerere

## Sums.

document-subtotal = Subtotal
# $rate is a percentage that is written already, such as "19%".
document-tax = TVA { $rate }
document-tax-included = TVA { $rate } inclusă
document-total = Total

## What is said below the sums.

# $amount is money and $date a date, both written already; $number is the number of the invoice.
document-pay = Vă rugăm să virați suma de { $amount } până la { $date }, menționând numărul { $number }.
document-quote-until = Această ofertă este valabilă până la { $date }.

## At the foot of each page. Both are numbers.

document-page = Pagina { $page } din { $pages }

## Terms. $count is a number and chooses the form.

term-years =
    { $count ->
        [one] { $count } an
        [few] { $count } ani
       *[other] { $count } de ani
    }
term-months =
    { $count ->
        [one] { $count } lună
        [few] { $count } luni
       *[other] { $count } de luni
    }

## Letters. Paper cannot be clicked: the address of a web page is printed.

# $url is the address of the message's page.
letter-online = Citiți această scrisoare în altă limbă sau solicitați retrimiterea ei: { $url }
# Before the address of a button's page: "Renew now: https://…". $label is what the button says.
letter-link = { $label }: { $url }

## Faxes: the line on top of each page, and the cover.

fax-from = De la
fax-to = Către
fax-number = Fax
fax-pages = Pagini

## Text messages. $url is short.

sms-more = Detalii: { $url }
