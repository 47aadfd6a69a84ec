### What stands on documents made for a customer: letters, faxes, text messages, invoices, quotes, spreadsheets.
### The words of a message itself belong to its campaign.

## Kinds of documents. They are titles, and names of sheets.

document-invoice = Фактура
document-quote = Оферта
document-renewals = Подновявания
document-licenses = Лицензи

## The head of an invoice or a quote: a label, with its value beside it.

document-invoice-number = Номер на фактура
document-quote-number = Номер на оферта
document-date = Дата
# The day until which the invoice is to be paid.
document-due = Срок за плащане
document-valid-until = Валидна до
document-customer-number = Клиентски номер
document-reference = Наш референтен номер
# The number a tax office gave the company: VAT ID, sales tax number.
document-tax-id = ИН по ДДС
document-contact = Контакт

## Heads of columns, short.

document-position = Позиция
document-product = Продукт
document-description = Описание
document-edition = Издание
document-part-number = Каталожен номер
document-license-number = Номер на лиценз
document-quantity = Количество
document-seats = Работни места
document-unit-price = Единична цена
document-price = Цена
document-amount = Сума
document-starts = Валиден от
document-expires = Валиден до
document-term = Срок
document-status = Статус
document-holder = Притежател
document-organisation = Организация
document-email = Имейл
document-country = Държава

## Values of cells.

document-unlimited = без ограничение
document-on-request = при запитване

## Sums.

document-subtotal = Междинна сума
# $rate is a percentage that is written already, such as "19%".
document-tax = ДДС { $rate }
document-tax-included = В т.ч. ДДС { $rate }
document-total = Общо

## What is said below the sums.

# $amount is money and $date a date, both written already; $number is the number of the invoice.
document-pay = Моля, преведете { $amount } до { $date } и посочете като основание номер { $number }.
document-quote-until = Тази оферта е валидна до { $date } включително.

## At the foot of each page. Both are numbers.

document-page = Страница { $page } от { $pages }

## Terms. $count is a number and chooses the form.

term-years =
    { $count ->
        [one] { $count } година
       *[other] { $count } години
    }
term-months =
    { $count ->
        [one] { $count } месец
       *[other] { $count } месеца
    }

## Letters. Paper cannot be clicked: the address of a web page is printed.

# $url is the address of the message's page.
letter-online = За да прочетете това писмо на друг език или да го получите отново: { $url }
# Before the address of a button's page: "Renew now: https://…". $label is what the button says.
letter-link = { $label }: { $url }

## Faxes: the line on top of each page, and the cover.

fax-from = От
fax-to = До
fax-number = Факс
fax-pages = Брой страници

## Text messages. $url is short.

sms-more = Повече: { $url }
