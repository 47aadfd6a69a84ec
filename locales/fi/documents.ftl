### What stands on documents made for a customer: letters, faxes, text messages, invoices, quotes, spreadsheets.
### The words of a message itself belong to its campaign.

## Kinds of documents. They are titles, and names of sheets.

document-invoice = Lasku
document-quote = Tarjous
document-renewals = Uusimiset
document-licenses = Lisenssit

## The head of an invoice or a quote: a label, with its value beside it.

document-invoice-number = Laskun numero
document-quote-number = Tarjouksen numero
document-date = Päiväys
# The day until which the invoice is to be paid.
document-due = Eräpäivä
document-valid-until = Voimassaolo päättyy
document-customer-number = Asiakasnumero
document-reference = Viitteemme
# The number a tax office gave the company: VAT ID, sales tax number.
document-tax-id = Alv-tunniste
document-contact = Yhteystiedot

## Heads of columns, short.

document-position = Rivi
document-product = Tuote
document-description = Kuvaus
document-edition = Versio
document-part-number = Tuotenumero
document-license-number = Lisenssinumero
document-quantity = Määrä
document-seats = Käyttäjämäärä
document-unit-price = Yksikköhinta
document-price = Hinta
document-amount = Summa
document-starts = Alkaa
document-expires = Päättyy
document-term = Kesto
document-status = Tila
document-holder = Haltija
document-organisation = Organisaatio
document-email = Sähköposti
document-country = Maa

## Values of cells.

document-unlimited = rajaton
document-on-request = pyynnöstä

## Sums.

document-subtotal = Välisumma
# $rate is a percentage that is written already, such as "19%".
document-tax = Alv { $rate }
document-tax-included = Sisältää alv:n { $rate }
document-total = Yhteensä

## What is said below the sums.

# $amount is money and $date a date, both written already; $number is the number of the invoice.
document-pay = Pyydämme maksamaan { $amount } viimeistään { $date } ja mainitsemaan laskun numeron { $number }.
document-quote-until = Tarjous on voimassa { $date } asti.

## At the foot of each page. Both are numbers.

document-page = Sivu { $page }/{ $pages }

## Terms. $count is a number and chooses the form.

term-years =
    { $count ->
        [one] { $count } vuosi
       *[other] { $count } vuotta
    }
term-months =
    { $count ->
        [one] { $count } kuukausi
       *[other] { $count } kuukautta
    }

## Letters. Paper cannot be clicked: the address of a web page is printed.

# $url is the address of the message's page.
letter-online = Lukekaa tämä kirje toisella kielellä tai pyytäkää se uudelleen: { $url }
# Before the address of a button's page: "Renew now: https://…". $label is what the button says.
letter-link = { $label }: { $url }

## Faxes: the line on top of each page, and the cover.

fax-from = Lähettäjä
fax-to = Vastaanottaja
fax-number = Faksi
fax-pages = Sivuja

## Text messages. $url is short.

sms-more = Lue lisää: { $url }
