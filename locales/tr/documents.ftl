### What stands on documents made for a customer: letters, faxes, text messages, invoices, quotes, spreadsheets.
### The words of a message itself belong to its campaign.

## Kinds of documents. They are titles, and names of sheets.

document-invoice = Fatura
document-quote = Teklif
document-renewals = Yenilemeler
document-licenses = Lisanslar

## The head of an invoice or a quote: a label, with its value beside it.

document-invoice-number = Fatura numarası
document-quote-number = Teklif numarası
document-date = Tarih
# The day until which the invoice is to be paid.
document-due = Son ödeme tarihi
document-valid-until = Son geçerlilik tarihi
document-customer-number = Müşteri numarası
document-reference = Referans numaramız
# The number a tax office gave the company: VAT ID, sales tax number.
document-tax-id = Vergi numarası
document-contact = İletişim

## Heads of columns, short.

document-position = Kalem
document-product = Ürün
document-description = Açıklama
document-edition = Sürüm
document-part-number = Ürün kodu
document-license-number = Lisans numarası
document-quantity = Miktar
document-seats = Kullanıcı sayısı
document-unit-price = Birim fiyat
document-price = Fiyat
document-amount = Tutar
document-starts = Başlangıç tarihi
document-expires = Bitiş tarihi
document-term = Süre
document-status = Durum
document-holder = Lisans sahibi
document-organisation = Kuruluş
document-email = E-posta
document-country = Ülke

## Values of cells.

document-unlimited = sınırsız
document-on-request = talep üzerine

## Sums.

document-subtotal = Ara toplam
# $rate is a percentage that is written already, such as "19%".
document-tax = KDV { $rate }
document-tax-included = KDV { $rate } dâhil
document-total = Toplam

## What is said below the sums.

# $amount is money and $date a date, both written already; $number is the number of the invoice.
document-pay = Lütfen { $amount } tutarını { $date } tarihine kadar havale edin ve açıklamaya { $number } numarasını yazın.
document-quote-until = Bu teklif { $date } tarihine kadar geçerlidir.

## At the foot of each page. Both are numbers.

document-page = Sayfa { $page } / { $pages }

## Terms. $count is a number and chooses the form.

term-years =
    { $count ->
        [one] { $count } yıl
       *[other] { $count } yıl
    }
term-months =
    { $count ->
        [one] { $count } ay
       *[other] { $count } ay
    }

## Letters. Paper cannot be clicked: the address of a web page is printed.

# $url is the address of the message's page.
letter-online = Bu mektubu başka bir dilde okumak veya yeniden istemek için: { $url }
# Before the address of a button's page: "Renew now: https://…". $label is what the button says.
letter-link = { $label }: { $url }

## Faxes: the line on top of each page, and the cover.

fax-from = Gönderen
fax-to = Alıcı
fax-number = Faks
fax-pages = Sayfa sayısı

## Text messages. $url is short.

sms-more = Devamı: { $url }
