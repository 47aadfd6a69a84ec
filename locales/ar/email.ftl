### See locales/en/email.ftl for what each phrase is for.

email-view = عرض هذه الرسالة في المتصفح أو بلغة أخرى
email-reference = المرجع: { $reference }
email-preferences = اختيار طريقة مراسلتنا لكم
email-more-rows =
    { $count ->
        [zero] لا توجد صفوف أخرى على صفحة الويب.
        [one] يوجد صف واحد آخر على صفحة الويب.
        [two] يوجد صفان آخران على صفحة الويب.
        [few] توجد { $count } صفوف أخرى على صفحة الويب.
        [many] يوجد { $count } صفًا آخر على صفحة الويب.
       *[other] يوجد { $count } صف آخر على صفحة الويب.
    }
