### What stands on documents made for a customer: letters, faxes, text messages, invoices, quotes, spreadsheets.
### The words of a message itself belong to its campaign.

## Kinds of documents. They are titles, and names of sheets.

document-invoice = Račun
document-quote = Ponudba
document-renewals = Podaljšanja
document-licenses = Licence

## The head of an invoice or a quote: a label, with its value beside it.

document-invoice-number = Številka računa
document-quote-number = Številka ponudbe
document-date = Datum
# The day until which the invoice is to be paid.
document-due = Rok plačila
document-valid-until = Velja do
document-customer-number = Številka stranke
document-reference = Naša referenčna št.
# The number a tax office gave the company: VAT ID, sales tax number.
document-tax-id = ID za DDV
document-contact = Kontakt

## Heads of columns, short.

document-position = Postavka
document-product = Izdelek
document-description = Opis
document-edition = Izdaja
document-part-number = Šifra izdelka
document-license-number = Številka licence
document-quantity = Količina
document-seats = Uporabniki
document-unit-price = Cena na enoto
document-price = Cena
document-amount = Znesek
document-starts = Velja od
document-expires = Velja do
document-term = Obdobje
document-status = Stanje
document-holder = Imetnik
document-organisation = Organizacija
document-email = E-pošta
document-country = Država

## Values of cells.

document-unlimited = neomejeno
document-on-request = na povpraševanje

## Sums.

document-subtotal = Vmesna vsota
# $rate is a percentage that is written already, such as "19%".
document-tax = DDV { $rate }
document-tax-included = Vključen DDV { $rate }
document-total = Skupaj

## What is said below the sums.

# $amount is money and $date a date, both written already; $number is the number of the invoice.
document-pay = Prosimo, da nakažete { $amount } in navedete številko računa { $number }. Rok plačila: { $date }.
document-quote-until = Zadnji dan veljavnosti te ponudbe: { $date }.

## At the foot of each page. Both are numbers.

document-page = Stran { $page } od { $pages }

## Terms. $count is a number and chooses the form.

term-years =
    { $count ->
        [one] { $count } leto
        [two] { $count } leti
        [few] { $count } leta
       *[other] { $count } let
    }
term-months =
    { $count ->
        [one] { $count } mesec
        [two] { $count } meseca
        [few] { $count } meseci
       *[other] { $count } mesecev
    }

## Letters. Paper cannot be clicked: the address of a web page is printed.

# $url is the address of the message's page.
letter-online = To pismo v drugem jeziku ali ponovno pošiljanje: { $url }
# Before the address of a button's page: "Renew now: https://…". $label is what the button says.
letter-link = { $label }: { $url }

## Faxes: the line on top of each page, and the cover.

fax-from = Pošiljatelj
fax-to = Prejemnik
fax-number = Faks
fax-pages = Število strani

## Text messages. $url is short.

sms-more = Več: { $url }
