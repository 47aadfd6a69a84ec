### What stands on documents made for a customer: letters, faxes, text messages, invoices, quotes, spreadsheets.
### The words of a message itself belong to its campaign.

## Kinds of documents. They are titles, and names of sheets.

document-invoice = 发票
document-quote = 报价单
document-renewals = 续订
document-licenses = 许可证

## The head of an invoice or a quote: a label, with its value beside it.

document-invoice-number = 发票号码
document-quote-number = 报价单号
document-date = 日期
# The day until which the invoice is to be paid.
document-due = 付款期限
document-valid-until = 有效期至
document-customer-number = 客户编号
document-reference = 参考编号
# The number a tax office gave the company: VAT ID, sales tax number.
document-tax-id = 税号
document-contact = 联系方式

## Heads of columns, short.

document-position = 序号
document-product = 产品
document-description = 说明
document-edition = 版本
document-part-number = 产品编号
document-license-number = 许可证编号
document-quantity = 数量
document-seats = 用户数
document-unit-price = 单价
document-price = 价格
document-amount = 金额
document-starts = 生效日期
document-expires = 有效期至
document-term = 期限
document-status = 状态
document-holder = 持有人
document-organisation = 组织
document-email = 电子邮件
document-country = 国家/地区

## Values of cells.

document-unlimited = 不限
document-on-request = 请咨询

## Sums.

document-subtotal = 小计
# $rate is a percentage that is written already, such as "19%".
document-tax = 增值税 { $rate }
document-tax-included = 含增值税 { $rate }
document-total = 合计

## What is said below the sums.

# $amount is money and $date a date, both written already; $number is the number of the invoice.
document-pay = 请最迟于{ $date }汇款 { $amount }，并注明发票号码 { $number }。
document-quote-until = 本报价单有效期至{ $date }。

## At the foot of each page. Both are numbers.

document-page = 第 { $page } 页，共 { $pages } 页

## Terms. $count is a number and chooses the form.

term-years = { $count } 年
term-months = { $count } 个月

## Letters. Paper cannot be clicked: the address of a web page is printed.

# $url is the address of the message's page.
letter-online = 如需用其他语言阅读本函，或要求重新发送，请访问：{ $url }
# Before the address of a button's page: "Renew now: https://…". $label is what the button says.
letter-link = { $label }：{ $url }

## Faxes: the line on top of each page, and the cover.

fax-from = 发件人
fax-to = 收件人
fax-number = 传真
fax-pages = 页数

## Text messages. $url is short.

sms-more = 详情：{ $url }
