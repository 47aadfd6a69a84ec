### What stands on documents made for a customer: letters, faxes, text messages, invoices, quotes, spreadsheets.
### The words of a message itself belong to its campaign.

## Kinds of documents. They are titles, and names of sheets.

document-invoice = 發票
document-quote = 報價單
document-renewals = 續約
document-licenses = 授權

## The head of an invoice or a quote: a label, with its value beside it.

document-invoice-number = 發票號碼
document-quote-number = 報價單號碼
document-date = 日期
# The day until which the invoice is to be paid.
document-due = 付款期限
document-valid-until = 有效期限
document-customer-number = 客戶編號
document-reference = 參考編號
# The number a tax office gave the company: VAT ID, sales tax number.
document-tax-id = 稅籍編號
document-contact = 聯絡方式

## Heads of columns, short.

document-position = 項次
document-product = 產品
document-description = 說明
document-edition = 版本
document-part-number = 料號
document-license-number = 授權編號
document-quantity = 數量
document-seats = 使用人數
document-unit-price = 單價
document-price = 價格
document-amount = 金額
document-starts = 生效日
document-expires = 有效期限
document-term = 期間
document-status = 狀態
document-holder = 授權持有人
document-organisation = 機構
document-email = 電子郵件
document-country = 國家／地區

## Values of cells.

document-unlimited = 不限
document-on-request = 另行報價

## Sums.

document-subtotal = 小計
# $rate is a percentage that is written already, such as "19%".
document-tax = 營業稅 { $rate }
document-tax-included = 含營業稅 { $rate }
document-total = 總計

## What is said below the sums.

# $amount is money and $date a date, both written already; $number is the number of the invoice.
document-pay = 請最遲於{ $date }匯款 { $amount }，並註明發票號碼 { $number }。
document-quote-until = 本報價單有效期限至{ $date }止。

## At the foot of each page. Both are numbers.

document-page = 第 { $page } 頁，共 { $pages } 頁

## Terms. $count is a number and chooses the form.

term-years = { $count } 年
term-months = { $count } 個月

## Letters. Paper cannot be clicked: the address of a web page is printed.

# $url is the address of the message's page.
letter-online = 如需以其他語言閱讀本信，或要求重新寄送，請前往：{ $url }
# Before the address of a button's page: "Renew now: https://…". $label is what the button says.
letter-link = { $label }：{ $url }

## Faxes: the line on top of each page, and the cover.

fax-from = 寄件者
fax-to = 收件者
fax-number = 傳真
fax-pages = 頁數

## Text messages. $url is short.

sms-more = 詳情：{ $url }
