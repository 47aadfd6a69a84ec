### What stands on documents made for a customer: letters, faxes, text messages, invoices, quotes, spreadsheets.
### The words of a message itself belong to its campaign.

## Kinds of documents. They are titles, and names of sheets.

document-invoice = 請求書
document-quote = 見積書
document-renewals = ライセンス更新
document-licenses = ライセンス

## The head of an invoice or a quote: a label, with its value beside it.

document-invoice-number = 請求書番号
document-quote-number = 見積書番号
document-date = 発行日
# The day until which the invoice is to be paid.
document-due = お支払期限
document-valid-until = 有効期限
document-customer-number = お客様番号
document-reference = 受付番号
# The number a tax office gave the company: VAT ID, sales tax number.
document-tax-id = 登録番号
document-contact = お問い合わせ先

## Heads of columns, short.

document-position = 項番
document-product = 製品
document-description = 内容
document-edition = エディション
document-part-number = 型番
document-license-number = ライセンス番号
document-quantity = 数量
document-seats = ライセンス数
document-unit-price = 単価
document-price = 価格
document-amount = 金額
document-starts = 開始日
document-expires = 有効期限
document-term = 期間
document-status = 状態
document-holder = 保有者
document-organisation = 法人・団体名
document-email = メール
document-country = 国・地域

## Values of cells.

document-unlimited = 無制限
document-on-request = 別途お見積り

## Sums.

document-subtotal = 小計
# $rate is a percentage that is written already, such as "19%".
document-tax = 消費税（{ $rate }）
document-tax-included = うち消費税（{ $rate }）
document-total = 合計

## What is said below the sums.

# $amount is money and $date a date, both written already; $number is the number of the invoice.
document-pay = お手数ですが、{ $date }までに{ $amount }をお振り込みくださいますようお願い申し上げます。その際は、番号 { $number } をご記入ください。
document-quote-until = 本見積書の有効期限は{ $date }です。

## At the foot of each page. Both are numbers.

document-page = { $page } / { $pages } ページ

## Terms. $count is a number and chooses the form.

term-years = { $count }年
term-months = { $count }か月

## Letters. Paper cannot be clicked: the address of a web page is printed.

# $url is the address of the message's page.
letter-online = 本書面をほかの言語でご覧になる場合、または再送をご希望の場合は、次のページをご利用ください：{ $url }
# Before the address of a button's page: "Renew now: https://…". $label is what the button says.
letter-link = { $label }：{ $url }

## Faxes: the line on top of each page, and the cover.

fax-from = 発信元
fax-to = 宛先
fax-number = FAX
fax-pages = 枚数

## Text messages. $url is short.

sms-more = 詳細：{ $url }
