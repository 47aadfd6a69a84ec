### What stands around a message in a mail. The message itself is the campaign's own content.

# The link above the message, to its own page.
email-view = View this message in your browser or in another language
# $reference is the short number people tell on the phone: C-4K7Q2M9X.
email-reference = Reference: { $reference }
# The link to the page of preferences.
email-preferences = Choose how we write to you
# Below a table that was cut because the mail would get too large. $count is a number.
email-more-rows =
    { $count ->
        [one] { $count } more row is on the web page.
       *[other] { $count } more rows are on the web page.
    }
