### What stands on documents made for a customer: letters, faxes, text messages, invoices, quotes, spreadsheets.
### The words of a message itself belong to its campaign.

## Kinds of documents. They are titles, and names of sheets.

document-invoice = חשבונית
document-quote = הצעת מחיר
document-renewals = חידושים
document-licenses = רישיונות

## The head of an invoice or a quote: a label, with its value beside it.

document-invoice-number = מספר חשבונית
document-quote-number = מספר הצעת מחיר
document-date = תאריך
# The day until which the invoice is to be paid.
document-due = לתשלום עד
document-valid-until = בתוקף עד
document-customer-number = מספר לקוח
document-reference = אסמכתה
# The number a tax office gave the company: VAT ID, sales tax number.
document-tax-id = מספר עוסק
document-contact = ליצירת קשר

## Heads of columns, short.

document-position = מס׳
document-product = מוצר
document-description = תיאור
document-edition = מהדורה
document-part-number = מק״ט
document-license-number = מספר רישיון
document-quantity = כמות
document-seats = עמדות
document-unit-price = מחיר ליחידה
document-price = מחיר
document-amount = סכום
document-starts = תחילת תוקף
document-expires = בתוקף עד
document-term = תקופה
document-status = מצב
document-holder = בעל הרישיון
document-organisation = ארגון
document-email = דוא״ל
document-country = מדינה

## Values of cells.

document-unlimited = ללא הגבלה
document-on-request = לפי בקשה

## Sums.

document-subtotal = סכום ביניים
# $rate is a percentage that is written already, such as "19%".
document-tax = מע״מ { $rate }
document-tax-included = כולל מע״מ { $rate }
document-total = סה״כ

## What is said below the sums.

# $amount is money and $date a date, both written already; $number is the number of the invoice.
document-pay = נא להעביר { $amount } עד { $date } ולציין את המספר { $number }.
document-quote-until = הצעת המחיר בתוקף עד { $date }.

## At the foot of each page. Both are numbers.

document-page = עמוד { $page } מתוך { $pages }

## Terms. $count is a number and chooses the form.

term-years =
    { $count ->
        [one] שנה אחת
        [two] שנתיים
       *[other] { $count } שנים
    }
term-months =
    { $count ->
        [one] חודש אחד
        [two] חודשיים
       *[other] { $count } חודשים
    }

## Letters. Paper cannot be clicked: the address of a web page is printed.

# $url is the address of the message's page.
letter-online = לקריאת המכתב בשפה אחרת או לקבלתו שוב: { $url }
# Before the address of a button's page: "Renew now: https://…". $label is what the button says.
letter-link = { $label }: { $url }

## Faxes: the line on top of each page, and the cover.

fax-from = מאת
fax-to = אל
fax-number = פקס
fax-pages = מספר עמודים

## Text messages. $url is short.

sms-more = לפרטים: { $url }
