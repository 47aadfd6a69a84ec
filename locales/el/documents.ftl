### What stands on documents made for a customer: letters, faxes, text messages, invoices, quotes, spreadsheets.
### The words of a message itself belong to its campaign.

## Kinds of documents. They are titles, and names of sheets.

document-invoice = Τιμολόγιο
document-quote = Προσφορά
document-renewals = Ανανεώσεις
document-licenses = Άδειες χρήσης

## The head of an invoice or a quote: a label, with its value beside it.

document-invoice-number = Αρ. τιμολογίου
document-quote-number = Αρ. προσφοράς
document-date = Ημερομηνία
# The day until which the invoice is to be paid.
document-due = Πληρωτέο έως
document-valid-until = Ισχύει έως
document-customer-number = Κωδικός πελάτη
document-reference = Κωδικός αναφοράς
# The number a tax office gave the company: VAT ID, sales tax number.
document-tax-id = ΑΦΜ
document-contact = Επικοινωνία

## Heads of columns, short.

document-position = Α/Α
document-product = Προϊόν
document-description = Περιγραφή
document-edition = Έκδοση
document-part-number = Κωδικός είδους
document-license-number = Αρ. άδειας
document-quantity = Ποσότητα
document-seats = Χρήστες
document-unit-price = Τιμή μονάδας
document-price = Τιμή
document-amount = Ποσό
document-starts = Ισχύει από
document-expires = Ισχύει έως
document-term = Διάρκεια
document-status = Κατάσταση
document-holder = Κάτοχος
document-organisation = Οργανισμός
document-email = Email
document-country = Χώρα

## Values of cells.

document-unlimited = απεριόριστα
document-on-request = κατόπιν αιτήματος

## Sums.

document-subtotal = Μερικό σύνολο
# $rate is a percentage that is written already, such as "19%".
document-tax = ΦΠΑ { $rate }
document-tax-included = Περιλαμβάνεται ΦΠΑ { $rate }
document-total = Σύνολο

## What is said below the sums.

# $amount is money and $date a date, both written already; $number is the number of the invoice.
document-pay = Παρακαλούμε να καταθέσετε { $amount } έως { $date }, αναφέροντας τον αριθμό { $number }.
document-quote-until = Η προσφορά ισχύει έως { $date }.

## At the foot of each page. Both are numbers.

document-page = Σελίδα { $page } από { $pages }

## Terms. $count is a number and chooses the form.

term-years =
    { $count ->
        [one] { $count } έτος
       *[other] { $count } έτη
    }
term-months =
    { $count ->
        [one] { $count } μήνας
       *[other] { $count } μήνες
    }

## Letters. Paper cannot be clicked: the address of a web page is printed.

# $url is the address of the message's page.
letter-online = Διαβάστε την επιστολή σε άλλη γλώσσα ή ζητήστε να σας σταλεί ξανά: { $url }
# Before the address of a button's page: "Renew now: https://…". $label is what the button says.
letter-link = { $label }: { $url }

## Faxes: the line on top of each page, and the cover.

fax-from = Από
fax-to = Προς
fax-number = Φαξ
fax-pages = Σελίδες

## Text messages. $url is short.

sms-more = Περισσότερα: { $url }
