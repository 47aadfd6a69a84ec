### What stands on documents made for a customer: letters, faxes, text messages, invoices, quotes, spreadsheets.
### The words of a message itself belong to its campaign.

## Kinds of documents. They are titles, and names of sheets.

document-invoice = Faktura
document-quote = Oferta
document-renewals = Odnowienia
document-licenses = Licencje

## The head of an invoice or a quote: a label, with its value beside it.

document-invoice-number = Numer faktury
document-quote-number = Numer oferty
document-date = Data
# The day until which the invoice is to be paid.
document-due = Termin płatności
document-valid-until = Ważna do
document-customer-number = Numer klienta
document-reference = Nasz numer referencyjny
# The number a tax office gave the company: VAT ID, sales tax number.
document-tax-id = Numer VAT
document-contact = Kontakt

## Heads of columns, short.

document-position = Lp.
document-product = Produkt
document-description = Opis
document-edition = Edycja
document-part-number = Numer katalogowy
document-license-number = Numer licencji
document-quantity = Ilość
document-seats = Stanowiska
document-unit-price = Cena jednostkowa
document-price = Cena
document-amount = Wartość
document-starts = Ważna od
document-expires = Ważna do
document-term = Okres
document-status = Status
document-holder = Posiadacz
document-organisation = Organizacja
document-email = E-mail
document-country = Kraj

## Values of cells.

document-unlimited = bez limitu
document-on-request = na zapytanie

## Sums.

document-subtotal = Suma częściowa
# $rate is a percentage that is written already, such as "19%".
document-tax = VAT { $rate }
document-tax-included = W tym VAT { $rate }
document-total = Razem

## What is said below the sums.

# $amount is money and $date a date, both written already; $number is the number of the invoice.
document-pay = Prosimy o przelew kwoty { $amount } do { $date } i podanie w tytule przelewu numeru { $number }.
document-quote-until = Oferta jest ważna do { $date }.

## At the foot of each page. Both are numbers.

document-page = Strona { $page } z { $pages }

## Terms. $count is a number and chooses the form.

term-years =
    { $count ->
        [one] { $count } rok
        [few] { $count } lata
        [many] { $count } lat
       *[other] { $count } roku
    }
term-months =
    { $count ->
        [one] { $count } miesiąc
        [few] { $count } miesiące
        [many] { $count } miesięcy
       *[other] { $count } miesiąca
    }

## Letters. Paper cannot be clicked: the address of a web page is printed.

# $url is the address of the message's page.
letter-online = Ten list w innym języku lub ponowna wysyłka: { $url }
# Before the address of a button's page: "Renew now: https://…". $label is what the button says.
letter-link = { $label }: { $url }

## Faxes: the line on top of each page, and the cover.

fax-from = Nadawca
fax-to = Odbiorca
fax-number = Faks
fax-pages = Liczba stron

## Text messages. $url is short.

sms-more = Więcej: { $url }
