### The studio: campaigns and their words, in the portal of client care.

## The list

studio-title = קמפיינים
studio-what = מה נאמר ללקוחות, איך זה נקרא לפני שזה יוצא, ומי שינה.
studio-none = אין עדיין קמפיין. ייבאו תיקייה כדי להתחיל.
# $count is a number.
studio-languages = שפות: { $count }
studio-steps = שלבים: { $count }
# What the check found. Faults keep a version from going out, warnings do not.
studio-faults = שגיאות: { $count }
studio-warnings = אזהרות: { $count }
studio-clean = ללא ממצאים
studio-read-only = אפשר לקרוא ולנסות כאן הכול. השמירה שמורה למנהלי המערכת.
studio-import = ייבוא תיקייה
studio-import-file = קובץ zip
studio-import-what = תיקייה של קמפיין, כפי שהיא מיוצאת כאן. היא הופכת לגרסה חדשה של הקמפיין ששמו בה.
studio-import-button = ייבוא
studio-export = ייצוא

## Versions

studio-versions = גרסאות
studio-active = פעילה
studio-draft = טיוטה
# Beside a draft. $version is a number.
studio-active-is = גרסה { $version } היא היוצאת
studio-made = הודעות שנוצרו ממנה ושומרות על מילותיה: { $count }
# $count is the number of recipients on their way through the campaign.
studio-keeps = מה שנאמר שומר על הגרסה שממנה נוצר. בדרך: { $count }. ההודעה הבאה שלהם תבוא מהגרסה הפעילה.
studio-against = בהשוואה אל
studio-compare = השוואה
studio-no-difference = שתיהן אומרות אותו דבר.
studio-first = זו הגרסה הראשונה: הכול בה חדש.
studio-difference-cut = מוצגת רק תחילת ההבדלים.
# $line is a number.
studio-line = משורה { $line }
studio-file-new = קובץ חדש
studio-file-gone = קובץ שהוסר
studio-read = קריאת הקבצים
studio-restore = שחזור גרסה זו
studio-activate = הפעלת הטיוטה
studio-restore-what = הקבצים שלה הופכים לגרסה חדשה, שיוצאת מכאן והלאה. דבר לא הולך לאיבוד.

## A campaign

studio-audience = למי
studio-audience-customers = כל הלקוחות.
# $kind is the name of a kind of records.
studio-audience-records = בעלי רשומות מסוג „{ $kind }”.
studio-group-customer = הודעה אחת לכל הרשומות של לקוח.
studio-group-record = הודעה לכל רשומה.
studio-group-household = הודעה אחת לכל הרשומות של משק בית: שם משפחה אחד בכתובת אחת.
studio-group-organisation = הודעה אחת לכל הרשומות של ארגון.
studio-group-reseller = הודעה אחת לכל משווק על כל הרשומות שבטיפולו.
# Beside whose records speak together: which dates do. $days counts days.
studio-window-day = רשומות עם אותו תאריך נכללות יחד.
studio-window = { $days ->
    [one] רשומות שתאריכן עד יום אחד אחרי הראשון נכללות יחד.
    [two] רשומות שתאריכן עד יומיים אחרי הראשון נכללות יחד.
   *[other] רשומות שתאריכן עד { $days } ימים אחרי הראשון נכללות יחד.
}
# What becomes of records that come in when their group has spoken.
studio-late-next = מה שמגיע באיחור ייכלל בשלב הבא.
studio-late-own = על מה שמגיע באיחור תישלח הודעה נפרדת.
studio-late-ignore = מה שמגיע באיחור אינו נכלל.
studio-path = המסלול
# $anchor is the name of a date of a record, such as expires; $time such as 09:00.
studio-anchor = נספר מ„{ $anchor }”, נשלח בשעה { $time } לפי שעון הלקוח
studio-anchor-event = נספר מיום האירוע „{ $anchor }”, נשלח בשעה { $time } לפי שעון הלקוח
studio-anchor-entry = נספר מהיום הראשון בקהל היעד, נשלח בשעה { $time } לפי שעון הלקוח
studio-anchor-switch = נספר מיום המעבר לכאן, נשלח בשעה { $time } לפי שעון הלקוח
studio-step-if = רק אם
studio-step-until = ממתין עד שיתקיים התנאי (לכל היותר ימים: { $days })
studio-step-go = מוביל אל { $to }
studio-step-end = מסיים את הרצף
studio-step-waiting = בדרך לכאן: { $number }
studio-step-told = נמסר: { $number }
# $days is a number.
studio-offset-before =
    { $days ->
        [one] יום לפני
        [two] יומיים לפני
       *[other] { $days } ימים לפני
    }
studio-offset-on = ביום עצמו
studio-offset-after =
    { $days ->
        [one] יום אחרי
        [two] יומיים אחרי
       *[other] { $days } ימים אחרי
    }
studio-words = מילים
studio-complete = שלם
studio-missing = חסר
studio-findings = מה אומרת הבדיקה
studio-findings-none = הבדיקה לא מצאה דבר.
studio-with-samples = עם הדוגמאות: { $names }
studio-more = עוד: { $count }
studio-files = קבצים
studio-folder-top = הקמפיין עצמו
studio-file-count = קבצים: { $count }
studio-new-file = קובץ חדש

## A file on the desk

studio-text = טקסט
studio-reason = מה משתנה, ולמה
studio-reason-hint = עמיתים קוראים את זה לצד הגרסה.
studio-save = שמירה והפעלה
studio-save-draft = שמירה כטיוטה
studio-check = בדיקה
studio-remove = הסרת הקובץ
studio-preview = תצוגה מקדימה
# $language is the language's own name.
studio-preview-in = תצוגה מקדימה: { $language }
studio-preview-wait = לחצו „הצגה” כדי לראות את הטקסט שבטופס.
studio-show = הצגה
studio-sample = כדוגמה
studio-customer = או כלקוח
studio-customer-hint = מספר, דוא״ל או שם
studio-medium = מדיום
studio-beside = לצידו
studio-beside-none = כלום
studio-open = פתיחה
studio-not-shown = לקובץ הזה אין תצוגה מקדימה משלו; הבדיקה קוראת אותו.
# $name is a customer or a sample.
studio-shown-as = מוצג כ{ $name }
studio-shown-others = נמצאו גם: { $names }
studio-outside = במצב הנוכחי הקמפיין לא היה כותב ללקוח הזה.
studio-old-version = גרסה { $version } מוצגת כאן. החדשה ביותר היא גרסה { $newest }.
studio-to-newest = אל החדשה ביותר

## What became of it

studio-done-applied = גרסה { $version } פעילה. מה שייאמר מעתה ייווצר ממנה.
studio-done-drafted = גרסה { $version } היא טיוטה. דבר לא יוצא ממנה עד שתופעל.
studio-refused = דבר לא נשמר: הבדיקה מצאה שגיאות. תקנו אותן או שמרו טיוטה.
# $name is a colleague.
studio-moved = דבר לא נשמר: בינתיים נשמרה גרסה { $version } על ידי { $name }. הטקסט שלכם עדיין כאן. עיינו בהבדל ושמרו שוב.
studio-moved-theirs = מה השתנה בינתיים
studio-moved-yours = מה השמירה תשנה כעת
studio-moved-restore = דבר לא נשמר: בינתיים מישהו שמר גרסה חדשה יותר. עיינו בה והחליטו שוב.

## Faults of the forms. $detail is what was typed or is expected.

studio-fault-path = „{ $detail }” אינו נתיב בתוך קמפיין. השתמשו בשמות כמו content/60-days/en.md.
studio-fault-large = קובץ יכול להכיל { $detail } בתים. קצרו או פצלו אותו.
studio-fault-many = קמפיין יכול להכיל עד { $detail } קבצים.
studio-fault-nul = ב{ $detail } יש תו שאינו טקסט. הסירו אותו.
studio-fault-same = זה אומר מה שכבר אומרת גרסה { $detail }.
# $detail is a sentence in English.
studio-fault-archive = אי אפשר לייבא: { $detail }
studio-no-customer = לא נמצא איש עבור „{ $detail }”. נסו מספר, דוא״ל או פחות מילים.
studio-no-records = ל{ $detail } אין רשומה שהקמפיין הזה מדבר עליה.
studio-no-sample = אין דוגמה להצגה. בחרו לקוח.
studio-bad-sample = אי אפשר לקרוא את הדוגמה: { $detail }
