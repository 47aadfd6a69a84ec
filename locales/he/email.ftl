### See locales/en/email.ftl for what each phrase is for.

email-view = לצפייה בהודעה בדפדפן או בשפה אחרת
email-reference = אסמכתה: { $reference }
email-preferences = בחירת אופן הפנייה אליכם
email-more-rows =
    { $count ->
        [one] שורה אחת נוספת מופיעה בדף האינטרנט.
        [two] שתי שורות נוספות מופיעות בדף האינטרנט.
       *[other] { $count } שורות נוספות מופיעות בדף האינטרנט.
    }
