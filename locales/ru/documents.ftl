### What stands on documents made for a customer: letters, faxes, text messages, invoices, quotes, spreadsheets.
### The words of a message itself belong to its campaign.

## Kinds of documents. They are titles, and names of sheets.

document-invoice = Счёт
document-quote = Коммерческое предложение
document-renewals = Продления
document-licenses = Лицензии

## The head of an invoice or a quote: a label, with its value beside it.

document-invoice-number = Номер счёта
document-quote-number = Номер предложения
document-date = Дата
# The day until which the invoice is to be paid.
document-due = Оплатить до
document-valid-until = Действует до
document-customer-number = Номер клиента
document-reference = Номер обращения
# The number a tax office gave the company: VAT ID, sales tax number.
document-tax-id = Налоговый номер
document-contact = Контакты

## Heads of columns, short.

document-position = Позиция
document-product = Продукт
document-description = Описание
document-edition = Редакция
document-part-number = Артикул
document-license-number = Номер лицензии
document-quantity = Количество
document-seats = Рабочие места
document-unit-price = Цена за единицу
document-price = Цена
document-amount = Сумма
document-starts = Действует с
document-expires = Действует до
document-term = Срок
document-status = Статус
document-holder = Владелец
document-organisation = Организация
document-email = Эл. почта
document-country = Страна

## Values of cells.

document-unlimited = без ограничений
document-on-request = по запросу

## Sums.

document-subtotal = Промежуточный итог
# $rate is a percentage that is written already, such as "19%".
document-tax = НДС { $rate }
document-tax-included = В том числе НДС { $rate }
document-total = Итого

## What is said below the sums.

# $amount is money and $date a date, both written already; $number is the number of the invoice.
document-pay = Просим перевести { $amount } не позднее { $date } и указать в назначении платежа номер { $number }.
document-quote-until = Предложение действует до { $date } включительно.

## At the foot of each page. Both are numbers.

document-page = Страница { $page } из { $pages }

## Terms. $count is a number and chooses the form.

term-years =
    { $count ->
        [one] { $count } год
        [few] { $count } года
        [many] { $count } лет
       *[other] { $count } года
    }
term-months =
    { $count ->
        [one] { $count } месяц
        [few] { $count } месяца
        [many] { $count } месяцев
       *[other] { $count } месяца
    }

## Letters. Paper cannot be clicked: the address of a web page is printed.

# $url is the address of the message's page.
letter-online = Прочитать это письмо на другом языке или получить его ещё раз: { $url }
# Before the address of a button's page: "Renew now: https://…". $label is what the button says.
letter-link = { $label }: { $url }

## Faxes: the line on top of each page, and the cover.

fax-from = От
fax-to = Кому
fax-number = Факс
fax-pages = Страниц

## Text messages. $url is short.

sms-more = Подробнее: { $url }
