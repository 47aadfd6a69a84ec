### What stands on documents made for a customer: letters, faxes, text messages, invoices, quotes, spreadsheets.
### The words of a message itself belong to its campaign.

## Kinds of documents. They are titles, and names of sheets.

document-invoice = Facture
document-quote = Devis
document-renewals = Renouvellements
document-licenses = Licences

## The head of an invoice or a quote: a label, with its value beside it.

document-invoice-number = Numéro de facture
document-quote-number = Numéro de devis
document-date = Date
# The day until which the invoice is to be paid.
document-due = Échéance
document-valid-until = Valable jusqu’au
document-customer-number = Numéro de client
document-reference = Notre référence
# The number a tax office gave the company: VAT ID, sales tax number.
document-tax-id = N° de TVA
document-contact = Contact

## Heads of columns, short.

document-position = N°
document-product = Produit
document-description = Description
document-edition = Édition
document-part-number = Référence article
document-license-number = Numéro de licence
document-quantity = Quantité
document-seats = Postes
document-unit-price = Prix unitaire
document-price = Prix
document-amount = Montant
document-starts = Valable à partir du
document-expires = Valable jusqu’au
document-term = Durée
document-status = État
document-holder = Titulaire
document-organisation = Organisation
document-email = E-mail
document-country = Pays

## Values of cells.

document-unlimited = illimité
document-on-request = sur demande

## Sums.

document-subtotal = Sous-total
# $rate is a percentage that is written already, such as "19%".
document-tax = TVA { $rate }
document-tax-included = Dont TVA { $rate }
document-total = Total

## What is said below the sums.

# $amount is money and $date a date, both written already; $number is the number of the invoice.
document-pay = Merci de virer { $amount } au plus tard le { $date }, en indiquant le numéro { $number }.
document-quote-until = Ce devis est valable jusqu’au { $date }.

## At the foot of each page. Both are numbers.

document-page = Page { $page } sur { $pages }

## Terms. $count is a number and chooses the form.

term-years =
    { $count ->
        [one] { $count } an
       *[other] { $count } ans
    }
term-months =
    { $count ->
        [one] { $count } mois
       *[other] { $count } mois
    }

## Letters. Paper cannot be clicked: the address of a web page is printed.

# $url is the address of the message's page.
letter-online = Pour lire ce courrier dans une autre langue ou le recevoir à nouveau : { $url }
# Before the address of a button's page: "Renew now: https://…". $label is what the button says.
letter-link = { $label } : { $url }

## Faxes: the line on top of each page, and the cover.

fax-from = De
fax-to = À
fax-number = Fax
fax-pages = Pages

## Text messages. $url is short.

sms-more = En savoir plus : { $url }
