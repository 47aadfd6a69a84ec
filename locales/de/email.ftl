### See locales/en/email.ftl for what each phrase is for.

email-view = Diese Nachricht im Browser oder in einer anderen Sprache ansehen
email-reference = Zeichen: { $reference }
email-preferences = Wählen, wie wir Ihnen schreiben
email-more-rows =
    { $count ->
        [one] { $count } weitere Zeile steht auf der Webseite.
       *[other] { $count } weitere Zeilen stehen auf der Webseite.
    }
