### What stands on documents made for a customer: letters, faxes, text messages, invoices, quotes, spreadsheets.
### The words of a message itself belong to its campaign.

## Kinds of documents. They are titles, and names of sheets.

document-invoice = 청구서
document-quote = 견적서
document-renewals = 갱신
document-licenses = 라이선스

## The head of an invoice or a quote: a label, with its value beside it.

document-invoice-number = 청구서 번호
document-quote-number = 견적서 번호
document-date = 날짜
# The day until which the invoice is to be paid.
document-due = 납부 기한
document-valid-until = 유효 기한
document-customer-number = 고객 번호
document-reference = 접수 번호
# The number a tax office gave the company: VAT ID, sales tax number.
document-tax-id = 사업자등록번호
document-contact = 문의처

## Heads of columns, short.

document-position = 순번
document-product = 제품
document-description = 내용
document-edition = 에디션
document-part-number = 제품 코드
document-license-number = 라이선스 번호
document-quantity = 수량
document-seats = 사용자 수
document-unit-price = 단가
document-price = 가격
document-amount = 금액
document-starts = 시작일
document-expires = 만료일
document-term = 기간
document-status = 상태
document-holder = 보유자
document-organisation = 단체
document-email = 이메일
document-country = 국가

## Values of cells.

document-unlimited = 무제한
document-on-request = 별도 문의

## Sums.

document-subtotal = 소계
# $rate is a percentage that is written already, such as "19%".
document-tax = 부가세 { $rate }
document-tax-included = 부가세 { $rate } 포함
document-total = 합계

## What is said below the sums.

# $amount is money and $date a date, both written already; $number is the number of the invoice.
document-pay = { $date }까지 { $amount } 금액을 송금해 주시고, 송금 시 번호({ $number })를 기재해 주시기 바랍니다.
document-quote-until = 이 견적서는 { $date }까지 유효합니다.

## At the foot of each page. Both are numbers.

document-page = { $page } / { $pages }쪽

## Terms. $count is a number and chooses the form.

term-years = { $count }년
term-months = { $count }개월

## Letters. Paper cannot be clicked: the address of a web page is printed.

# $url is the address of the message's page.
letter-online = 이 서신을 다른 언어로 읽으시거나 다시 받으시려면 다음 주소를 이용해 주십시오: { $url }
# Before the address of a button's page: "Renew now: https://…". $label is what the button says.
letter-link = { $label }: { $url }

## Faxes: the line on top of each page, and the cover.

fax-from = 발신
fax-to = 수신
fax-number = 팩스
fax-pages = 매수

## Text messages. $url is short.

sms-more = 자세히 보기: { $url }
