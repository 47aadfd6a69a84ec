### What stands on documents made for a customer: letters, faxes, text messages, invoices, quotes, spreadsheets.
### The words of a message itself belong to its campaign.

## Kinds of documents. They are titles, and names of sheets.

document-invoice = فاکتور
document-quote = پیش‌فاکتور
document-renewals = تمدیدها
document-licenses = لایسنس‌ها

## The head of an invoice or a quote: a label, with its value beside it.

document-invoice-number = شمارهٔ فاکتور
document-quote-number = شمارهٔ پیش‌فاکتور
document-date = تاریخ
# The day until which the invoice is to be paid.
document-due = مهلت پرداخت
document-valid-until = معتبر تا
document-customer-number = شمارهٔ مشتری
document-reference = شمارهٔ پیگیری
# The number a tax office gave the company: VAT ID, sales tax number.
document-tax-id = شناسهٔ مالیاتی
document-contact = راه‌های تماس

## Heads of columns, short.

document-position = ردیف
document-product = محصول
document-description = شرح
document-edition = نسخه
document-part-number = کد کالا
document-license-number = شمارهٔ لایسنس
document-quantity = تعداد
document-seats = تعداد کاربر
document-unit-price = قیمت واحد
document-price = قیمت
document-amount = مبلغ
document-starts = معتبر از
document-expires = معتبر تا
document-term = مدت
document-status = وضعیت
document-holder = دارندهٔ لایسنس
document-organisation = سازمان
document-email = ایمیل
document-country = کشور

## Values of cells.

document-unlimited = نامحدود
document-on-request = با استعلام

## Sums.

document-subtotal = جمع
# $rate is a percentage that is written already, such as "19%".
document-tax = مالیات بر ارزش افزوده { $rate }
document-tax-included = شامل مالیات بر ارزش افزوده { $rate }
document-total = جمع کل

## What is said below the sums.

# $amount is money and $date a date, both written already; $number is the number of the invoice.
document-pay = لطفاً مبلغ { $amount } را تا { $date } واریز و شمارهٔ { $number } را ذکر کنید.
document-quote-until = این پیش‌فاکتور تا { $date } معتبر است.

## At the foot of each page. Both are numbers.

document-page = صفحهٔ { $page } از { $pages }

## Terms. $count is a number and chooses the form.

term-years =
    { $count ->
        [one] { $count } سال
       *[other] { $count } سال
    }
term-months =
    { $count ->
        [one] { $count } ماه
       *[other] { $count } ماه
    }

## Letters. Paper cannot be clicked: the address of a web page is printed.

# $url is the address of the message's page.
letter-online = برای خواندن این نامه به زبان دیگر یا درخواست ارسال دوبارهٔ آن: { $url }
# Before the address of a button's page: "Renew now: https://…". $label is what the button says.
letter-link = { $label }: { $url }

## Faxes: the line on top of each page, and the cover.

fax-from = فرستنده
fax-to = گیرنده
fax-number = نمابر
fax-pages = تعداد صفحه

## Text messages. $url is short.

sms-more = بیشتر: { $url }
