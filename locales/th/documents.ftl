### What stands on documents made for a customer: letters, faxes, text messages, invoices, quotes, spreadsheets.
### The words of a message itself belong to its campaign.

## Kinds of documents. They are titles, and names of sheets.

document-invoice = ใบแจ้งหนี้
document-quote = ใบเสนอราคา
document-renewals = การต่ออายุ
document-licenses = ไลเซนส์

## The head of an invoice or a quote: a label, with its value beside it.

document-invoice-number = เลขที่ใบแจ้งหนี้
document-quote-number = เลขที่ใบเสนอราคา
document-date = วันที่
# The day until which the invoice is to be paid.
document-due = ครบกำหนดชำระ
document-valid-until = ใช้ได้ถึง
document-customer-number = หมายเลขลูกค้า
document-reference = หมายเลขอ้างอิง
# The number a tax office gave the company: VAT ID, sales tax number.
document-tax-id = เลขประจำตัวผู้เสียภาษี
document-contact = ติดต่อ

## Heads of columns, short.

document-position = ลำดับ
document-product = ผลิตภัณฑ์
document-description = รายละเอียด
document-edition = รุ่น
document-part-number = รหัสสินค้า
document-license-number = หมายเลขไลเซนส์
document-quantity = จำนวน
document-seats = จำนวนผู้ใช้
document-unit-price = ราคาต่อหน่วย
document-price = ราคา
document-amount = จำนวนเงิน
document-starts = ใช้ได้ตั้งแต่
document-expires = ใช้ได้ถึง
document-term = ระยะเวลา
document-status = สถานะ
document-holder = ผู้ถือไลเซนส์
document-organisation = องค์กร
document-email = อีเมล
document-country = ประเทศ

## Values of cells.

document-unlimited = ไม่จำกัด
document-on-request = โปรดสอบถาม

## Sums.

document-subtotal = ยอดรวม
# $rate is a percentage that is written already, such as "19%".
document-tax = ภาษีมูลค่าเพิ่ม { $rate }
document-tax-included = รวมภาษีมูลค่าเพิ่ม { $rate } แล้ว
document-total = ยอดรวมทั้งสิ้น

## What is said below the sums.

# $amount is money and $date a date, both written already; $number is the number of the invoice.
document-pay = โปรดโอนเงินจำนวน { $amount } ภายในวันที่ { $date } และระบุหมายเลข { $number }
document-quote-until = ใบเสนอราคานี้ใช้ได้ถึงวันที่ { $date }

## At the foot of each page. Both are numbers.

document-page = หน้า { $page } จาก { $pages }

## Terms. $count is a number and chooses the form.

term-years = { $count } ปี
term-months = { $count } เดือน

## Letters. Paper cannot be clicked: the address of a web page is printed.

# $url is the address of the message's page.
letter-online = อ่านจดหมายนี้ในภาษาอื่นหรือขอให้ส่งอีกครั้งได้ที่ { $url }
# Before the address of a button's page: "Renew now: https://…". $label is what the button says.
letter-link = { $label }: { $url }

## Faxes: the line on top of each page, and the cover.

fax-from = จาก
fax-to = ถึง
fax-number = โทรสาร
fax-pages = จำนวนหน้า

## Text messages. $url is short.

sms-more = ดูเพิ่มเติม: { $url }
