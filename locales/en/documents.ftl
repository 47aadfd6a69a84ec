### What stands on documents made for a customer: letters, faxes, text messages, invoices, quotes, spreadsheets.
### The words of a message itself belong to its campaign.

## Kinds of documents. They are titles, and names of sheets.

document-invoice = Invoice
document-quote = Quote
document-renewals = Renewals
document-licenses = Licenses

## The head of an invoice or a quote: a label, with its value beside it.

document-invoice-number = Invoice number
document-quote-number = Quote number
document-date = Date
# The day until which the invoice is to be paid.
document-due = Payable by
document-valid-until = Valid until
document-customer-number = Customer number
document-reference = Our reference
# The number a tax office gave the company: VAT ID, sales tax number.
document-tax-id = VAT ID
document-contact = Contact

## Heads of columns, short.

document-position = Item
document-product = Product
document-description = Description
document-edition = Edition
document-part-number = Part number
document-license-number = License number
document-quantity = Quantity
document-seats = Seats
document-unit-price = Unit price
document-price = Price
document-amount = Amount
document-starts = Valid from
document-expires = Valid until
document-term = Term
document-status = Status
document-holder = Holder
document-organisation = Organisation
document-email = Email
document-country = Country

## Values of cells.

document-unlimited = unlimited
document-on-request = on request

## Sums.

document-subtotal = Subtotal
# $rate is a percentage that is written already, such as "19%".
document-tax = VAT { $rate }
document-tax-included = VAT { $rate } included
document-total = Total

## What is said below the sums.

# $amount is money and $date a date, both written already; $number is the number of the invoice.
document-pay = Please transfer { $amount } by { $date } and state the number { $number }.
document-quote-until = This quote is valid until { $date }.

## At the foot of each page. Both are numbers.

document-page = Page { $page } of { $pages }

## Terms. $count is a number and chooses the form.

term-years =
    { $count ->
        [one] { $count } year
       *[other] { $count } years
    }
term-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }

## Letters. Paper cannot be clicked: the address of a web page is printed.

# $url is the address of the message's page.
letter-online = Read this letter in another language, or have it sent again: { $url }
# Before the address of a button's page: "Renew now: https://…". $label is what the button says.
letter-link = { $label }: { $url }

## Faxes: the line on top of each page, and the cover.

fax-from = From
fax-to = To
fax-number = Fax
fax-pages = Pages

## Text messages. $url is short.

sms-more = More: { $url }
