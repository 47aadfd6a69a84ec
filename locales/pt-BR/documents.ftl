### What stands on documents made for a customer: letters, faxes, text messages, invoices, quotes, spreadsheets.
### The words of a message itself belong to its campaign.

## Kinds of documents. They are titles, and names of sheets.

document-invoice = Fatura
document-quote = Orçamento
document-renewals = Renovações
document-licenses = Licenças

## The head of an invoice or a quote: a label, with its value beside it.

document-invoice-number = Número da fatura
document-quote-number = Número do orçamento
document-date = Data
# The day until which the invoice is to be paid.
document-due = Vencimento
document-valid-until = Válido até
document-customer-number = Código do cliente
document-reference = Nossa referência
# The number a tax office gave the company: VAT ID, sales tax number.
document-tax-id = Identificação fiscal
document-contact = Contato

## Heads of columns, short.

document-position = Item
document-product = Produto
document-description = Descrição
document-edition = Edição
document-part-number = Código do produto
document-license-number = Número da licença
document-quantity = Quantidade
document-seats = Usuários
document-unit-price = Preço unitário
document-price = Preço
document-amount = Valor
document-starts = Válida a partir de
document-expires = Válida até
document-term = Vigência
document-status = Status
document-holder = Titular
document-organisation = Organização
document-email = E-mail
document-country = País

## Values of cells.

document-unlimited = ilimitado
document-on-request = sob consulta

## Sums.

document-subtotal = Subtotal
# $rate is a percentage that is written already, such as "19%".
document-tax = Imposto { $rate }
document-tax-included = Imposto { $rate } incluído
document-total = Total

## What is said below the sums.

# $amount is money and $date a date, both written already; $number is the number of the invoice.
document-pay = Pedimos que transfira { $amount } até { $date } e informe o número { $number }.
document-quote-until = Este orçamento é válido até { $date }.

## At the foot of each page. Both are numbers.

document-page = Página { $page } de { $pages }

## Terms. $count is a number and chooses the form.

term-years =
    { $count ->
        [one] { $count } ano
       *[other] { $count } anos
    }
term-months =
    { $count ->
        [one] { $count } mês
       *[other] { $count } meses
    }

## Letters. Paper cannot be clicked: the address of a web page is printed.

# $url is the address of the message's page.
letter-online = Para ler esta carta em outro idioma ou recebê-la de novo: { $url }
# Before the address of a button's page: "Renew now: https://…". $label is what the button says.
letter-link = { $label }: { $url }

## Faxes: the line on top of each page, and the cover.

fax-from = De
fax-to = Para
fax-number = Fax
fax-pages = Páginas

## Text messages. $url is short.

sms-more = Saiba mais: { $url }
