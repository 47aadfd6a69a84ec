### See locales/en/email.ftl for what each phrase is for.

email-view = Открыть это сообщение в браузере или на другом языке
email-reference = Номер обращения: { $reference }
email-preferences = Выбрать, как мы вам пишем
email-more-rows =
    { $count ->
        [one] Ещё { $count } строка на веб-странице.
        [few] Ещё { $count } строки на веб-странице.
        [many] Ещё { $count } строк на веб-странице.
       *[other] Ещё { $count } строки на веб-странице.
    }
