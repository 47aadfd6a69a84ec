### What stands on documents made for a customer: letters, faxes, text messages, invoices, quotes, spreadsheets.
### The words of a message itself belong to its campaign.

## Kinds of documents. They are titles, and names of sheets.

document-invoice = فاتورة
document-quote = عرض سعر
document-renewals = التجديدات
document-licenses = التراخيص

## The head of an invoice or a quote: a label, with its value beside it.

document-invoice-number = رقم الفاتورة
document-quote-number = رقم عرض السعر
document-date = التاريخ
# The day until which the invoice is to be paid.
document-due = تاريخ الاستحقاق
document-valid-until = صالح حتى
document-customer-number = رقم العميل
document-reference = رقمنا المرجعي
# The number a tax office gave the company: VAT ID, sales tax number.
document-tax-id = الرقم الضريبي
document-contact = للتواصل

## Heads of columns, short.

document-position = البند
document-product = المنتج
document-description = الوصف
document-edition = الإصدار
document-part-number = رقم الصنف
document-license-number = رقم الترخيص
document-quantity = الكمية
document-seats = عدد المستخدمين
document-unit-price = سعر الوحدة
document-price = السعر
document-amount = المبلغ
document-starts = صالح من
document-expires = صالح حتى
document-term = المدة
document-status = الحالة
document-holder = صاحب الترخيص
document-organisation = المؤسسة
document-email = البريد الإلكتروني
document-country = البلد

## Values of cells.

document-unlimited = غير محدود
document-on-request = عند الطلب

## Sums.

document-subtotal = المجموع الفرعي
# $rate is a percentage that is written already, such as "19%".
document-tax = ضريبة القيمة المضافة { $rate }
document-tax-included = شامل ضريبة القيمة المضافة { $rate }
document-total = الإجمالي

## What is said below the sums.

# $amount is money and $date a date, both written already; $number is the number of the invoice.
document-pay = يُرجى تحويل مبلغ { $amount } في موعد أقصاه { $date } مع ذكر الرقم { $number }.
document-quote-until = عرض السعر هذا صالح حتى { $date }.

## At the foot of each page. Both are numbers.

document-page = صفحة { $page } من { $pages }

## Terms. $count is a number and chooses the form.

term-years =
    { $count ->
        [zero] لا سنوات
        [one] سنة واحدة
        [two] سنتان
        [few] { $count } سنوات
        [many] { $count } سنة
       *[other] { $count } سنة
    }
term-months =
    { $count ->
        [zero] لا أشهر
        [one] شهر واحد
        [two] شهران
        [few] { $count } أشهر
        [many] { $count } شهرًا
       *[other] { $count } شهر
    }

## Letters. Paper cannot be clicked: the address of a web page is printed.

# $url is the address of the message's page.
letter-online = لقراءة هذا الخطاب بلغة أخرى أو لطلب إرساله مجددًا: { $url }
# Before the address of a button's page: "Renew now: https://…". $label is what the button says.
letter-link = { $label }: { $url }

## Faxes: the line on top of each page, and the cover.

fax-from = من
fax-to = إلى
fax-number = فاكس
fax-pages = عدد الصفحات

## Text messages. $url is short.

sms-more = المزيد: { $url }
