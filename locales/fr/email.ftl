### See locales/en/email.ftl for what each phrase is for.

email-view = Voir ce message dans votre navigateur ou dans une autre langue
email-reference = Référence : { $reference }
email-preferences = Choisir comment nous vous écrivons
email-more-rows =
    { $count ->
        [one] { $count } ligne de plus figure sur la page web.
       *[other] { $count } lignes de plus figurent sur la page web.
    }
