### See locales/en/email.ftl for what each phrase is for.

email-view = Ver este mensaje en el navegador o en otro idioma
email-reference = Referencia: { $reference }
email-preferences = Elegir cómo le escribimos
email-more-rows =
    { $count ->
        [one] Hay { $count } fila más en la página web.
       *[other] Hay { $count } filas más en la página web.
    }
