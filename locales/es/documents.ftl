### What stands on documents made for a customer: letters, faxes, text messages, invoices, quotes, spreadsheets.
### The words of a message itself belong to its campaign.

## Kinds of documents. They are titles, and names of sheets.

document-invoice = Factura
document-quote = Presupuesto
document-renewals = Renovaciones
document-licenses = Licencias

## The head of an invoice or a quote: a label, with its value beside it.

document-invoice-number = Número de factura
document-quote-number = Número de presupuesto
document-date = Fecha
# The day until which the invoice is to be paid.
document-due = Vencimiento
document-valid-until = Válido hasta
document-customer-number = Número de cliente
document-reference = Nuestra referencia
# The number a tax office gave the company: VAT ID, sales tax number.
document-tax-id = NIF-IVA
document-contact = Contacto

## Heads of columns, short.

document-position = Pos.
document-product = Producto
document-description = Descripción
document-edition = Edición
document-part-number = Código de artículo
document-license-number = Número de licencia
document-quantity = Cantidad
document-seats = Puestos
document-unit-price = Precio unitario
document-price = Precio
document-amount = Importe
document-starts = Válida desde
document-expires = Válida hasta
document-term = Duración
document-status = Estado
document-holder = Titular
document-organisation = Organización
document-email = Correo electrónico
document-country = País

## Values of cells.

document-unlimited = ilimitado
document-on-request = a consultar

## Sums.

document-subtotal = Subtotal
# $rate is a percentage that is written already, such as "19%".
document-tax = IVA { $rate }
document-tax-included = IVA { $rate } incluido
document-total = Total

## What is said below the sums.

# $amount is money and $date a date, both written already; $number is the number of the invoice.
document-pay = Le rogamos que transfiera { $amount } a más tardar el { $date } e indique el número { $number }.
document-quote-until = Este presupuesto es válido hasta el { $date }.

## At the foot of each page. Both are numbers.

document-page = Página { $page } de { $pages }

## Terms. $count is a number and chooses the form.

term-years =
    { $count ->
        [one] { $count } año
       *[other] { $count } años
    }
term-months =
    { $count ->
        [one] { $count } mes
       *[other] { $count } meses
    }

## Letters. Paper cannot be clicked: the address of a web page is printed.

# $url is the address of the message's page.
letter-online = Para leer esta carta en otro idioma o recibirla de nuevo: { $url }
# Before the address of a button's page: "Renew now: https://…". $label is what the button says.
letter-link = { $label }: { $url }

## Faxes: the line on top of each page, and the cover.

fax-from = De
fax-to = Para
fax-number = Fax
fax-pages = Páginas

## Text messages. $url is short.

sms-more = Detalles: { $url }
