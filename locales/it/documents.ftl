### What stands on documents made for a customer: letters, faxes, text messages, invoices, quotes, spreadsheets.
### The words of a message itself belong to its campaign.

## Kinds of documents. They are titles, and names of sheets.

document-invoice = Fattura
document-quote = Preventivo
document-renewals = Rinnovi
document-licenses = Licenze

## The head of an invoice or a quote: a label, with its value beside it.

document-invoice-number = Fattura n.
document-quote-number = Preventivo n.
document-date = Data
# The day until which the invoice is to be paid.
document-due = Scadenza pagamento
document-valid-until = Validità
document-customer-number = Codice cliente
document-reference = Nostro riferimento
# The number a tax office gave the company: VAT ID, sales tax number.
document-tax-id = Partita IVA
document-contact = Referente

## Heads of columns, short.

document-position = Pos.
document-product = Prodotto
document-description = Descrizione
document-edition = Edizione
document-part-number = Codice articolo
document-license-number = Numero di licenza
document-quantity = Quantità
document-seats = Postazioni
document-unit-price = Prezzo unitario
document-price = Prezzo
document-amount = Importo
document-starts = Decorrenza
document-expires = Scadenza
document-term = Durata
document-status = Stato
document-holder = Titolare
document-organisation = Organizzazione
document-email = E-mail
document-country = Paese

## Values of cells.

document-unlimited = illimitato
document-on-request = su richiesta

## Sums.

document-subtotal = Subtotale
# $rate is a percentage that is written already, such as "19%".
document-tax = IVA { $rate }
document-tax-included = IVA { $rate } inclusa
document-total = Totale

## What is said below the sums.

# $amount is money and $date a date, both written already; $number is the number of the invoice.
document-pay = La preghiamo di versare { $amount } tramite bonifico (scadenza: { $date }), indicando il numero { $number } nella causale.
document-quote-until = Il presente preventivo scade in data { $date }.

## At the foot of each page. Both are numbers.

document-page = Pagina { $page } di { $pages }

## Terms. $count is a number and chooses the form.

term-years =
    { $count ->
        [one] { $count } anno
       *[other] { $count } anni
    }
term-months =
    { $count ->
        [one] { $count } mese
       *[other] { $count } mesi
    }

## Letters. Paper cannot be clicked: the address of a web page is printed.

# $url is the address of the message's page.
letter-online = Per leggere questa lettera in un’altra lingua o riceverla di nuovo: { $url }
# Before the address of a button's page: "Renew now: https://…". $label is what the button says.
letter-link = { $label }: { $url }

## Faxes: the line on top of each page, and the cover.

fax-from = Da
fax-to = A
fax-number = Fax
fax-pages = Pagine

## Text messages. $url is short.

sms-more = Dettagli: { $url }
