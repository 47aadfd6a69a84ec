### What stands around a message in a mail. The message itself is the campaign's own content.

# The link above the message, to its own page.
email-view = Переглянути це повідомлення у браузері або іншою мовою
# $reference is the short number people tell on the phone: C-4K7Q2M9X.
email-reference = Номер звернення: { $reference }
# The link to the page of preferences.
email-preferences = Вибрати, як ми вам пишемо
# Below a table that was cut because the mail would get too large. $count is a number.
email-more-rows =
    { $count ->
        [one] Ще { $count } рядок на вебсторінці.
        [few] Ще { $count } рядки на вебсторінці.
        [many] Ще { $count } рядків на вебсторінці.
       *[other] Ще { $count } рядка на вебсторінці.
    }
