### What stands on documents made for a customer: letters, faxes, text messages, invoices, quotes, spreadsheets.
### The words of a message itself belong to its campaign.

## Kinds of documents. They are titles, and names of sheets.

document-invoice = Рахунок
document-quote = Комерційна пропозиція
document-renewals = Продовження
document-licenses = Ліцензії

## The head of an invoice or a quote: a label, with its value beside it.

document-invoice-number = Рахунок №
document-quote-number = Пропозиція №
document-date = Дата
# The day until which the invoice is to be paid.
document-due = Сплатити до
document-valid-until = Дійсна до
document-customer-number = Номер клієнта
document-reference = Номер звернення
# The number a tax office gave the company: VAT ID, sales tax number.
document-tax-id = Податковий номер
document-contact = Контакти

## Heads of columns, short.

document-position = Позиція
document-product = Продукт
document-description = Опис
document-edition = Редакція
document-part-number = Артикул
document-license-number = Номер ліцензії
document-quantity = Кількість
document-seats = Робочі місця
document-unit-price = Ціна за одиницю
document-price = Ціна
document-amount = Сума
document-starts = Діє з
document-expires = Діє до
document-term = Термін
document-status = Статус
document-holder = Власник
document-organisation = Організація
document-email = Ел. пошта
document-country = Країна

## Values of cells.

document-unlimited = без обмежень
document-on-request = за запитом

## Sums.

document-subtotal = Проміжний підсумок
# $rate is a percentage that is written already, such as "19%".
document-tax = ПДВ { $rate }
document-tax-included = У тому числі ПДВ { $rate }
document-total = Разом

## What is said below the sums.

# $amount is money and $date a date, both written already; $number is the number of the invoice.
document-pay = Просимо переказати { $amount } не пізніше { $date } та зазначити у призначенні платежу номер { $number }.
document-quote-until = Ця пропозиція дійсна до { $date } включно.

## At the foot of each page. Both are numbers.

document-page = Сторінка { $page } з { $pages }

## Terms. $count is a number and chooses the form.

term-years =
    { $count ->
        [one] { $count } рік
        [few] { $count } роки
        [many] { $count } років
       *[other] { $count } року
    }
term-months =
    { $count ->
        [one] { $count } місяць
        [few] { $count } місяці
        [many] { $count } місяців
       *[other] { $count } місяця
    }

## Letters. Paper cannot be clicked: the address of a web page is printed.

# $url is the address of the message's page.
letter-online = Прочитати цей лист іншою мовою або отримати його ще раз: { $url }
# Before the address of a button's page: "Renew now: https://…". $label is what the button says.
letter-link = { $label }: { $url }

## Faxes: the line on top of each page, and the cover.

fax-from = Від
fax-to = Кому
fax-number = Факс
fax-pages = Сторінок

## Text messages. $url is short.

sms-more = Докладніше: { $url }
