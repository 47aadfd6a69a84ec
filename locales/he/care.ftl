### See locales/en/care.ftl for what each phrase is for.

## The frame around every page

care-product = Carillon
care-skip = דילוג אל התוכן
care-main-nav = אזורים
care-home = בית
care-find = חיפוש
care-outbox = דואר יוצא
care-clock = שעון
care-today = היום
care-account = החשבון שלך
care-language = שפה
care-theme = מראה
care-theme-system = כמו במכשיר הזה
care-theme-light = בהיר
care-theme-dark = כהה
care-apply = החלה
care-sign-out = יציאה
care-back = חזרה
care-cancel = ביטול
care-copy = העתקה
care-copied = הועתק

role-admin = ניהול
role-csr = שירות לקוחות

## Signing in

sign-in-title = כניסה לשירות הלקוחות
sign-in-email = דוא״ל
sign-in-password = סיסמה
sign-in-button = כניסה
sign-in-refused = הדוא״ל או הסיסמה אינם נכונים.
sign-in-locked =
    { $minutes ->
        [one] יותר מדי סיסמאות שגויות. הכניסה חסומה לעוד דקה.
        [two] יותר מדי סיסמאות שגויות. הכניסה חסומה לעוד שתי דקות.
       *[other] יותר מדי סיסמאות שגויות. הכניסה חסומה לעוד { $minutes } דקות.
    }
sign-in-forgot = שכחת את הסיסמה? מנהל המערכת יכול לתת חדשה.
sign-in-demo = זוהי הדגמה עם לקוחות בדויים. אפשר להיכנס בתור:

## Finding

find-label = חיפוש הודעה
find-placeholder = שם, דוא״ל, ארגון, אסמכתה, מספר רישיון…
find-button = חיפוש
find-hint = יש להקליד את מה שהפונה אומר: כל מילה חייבת להופיע, בכל סדר.
find-keys = / מביא לכאן, ↓ עובר בין השורות.
find-title = נמצאו עבור ”{ $query }“
find-title-all = ההודעות החדשות ביותר
find-title-refused = נדחו סופית או מעוכבים
find-title-uncertain = מסירה מוטלת בספק
find-nothing = לא נמצא דבר עבור ”{ $query }“.
find-nothing-todo = אפשר לנסות פחות מילים, כתיב אחר או את האסמכתה שבהודעה, למשל C-7K2M9QXA.
find-more = ישנות יותר
find-count =
    { $count ->
        [one] הודעה אחת
        [two] שתי הודעות
       *[other] { $count } הודעות
    }
find-count-more =
    { $count ->
        [one] ההודעה החדשה ביותר
        [two] שתי ההודעות החדשות ביותר
       *[other] { $count } ההודעות החדשות ביותר
    }

## Home

home-title = מה אומר הלקוח?
home-attention = דורש תשומת לב
home-all-well = שום דבר אינו דורש תשומת לב.
home-rejected =
    { $count ->
        [one] משלוח אחד נדחה סופית או מעוכב.
        [two] שני משלוחים נדחו סופית או מעוכבים.
       *[other] { $count } משלוחים נדחו סופית או מעוכבים.
    }
home-rejected-todo = יש לתקן את הכתובת הרשומה ולשלוח את ההודעה שוב.
home-tasks =
    { $count ->
        [one] אי אפשר להגיע ללקוח אחד.
        [two] אי אפשר להגיע לשני לקוחות.
       *[other] אי אפשר להגיע ל־{ $count } לקוחות.
    }
home-tasks-todo = יש למצוא דרך אחרת ואז לסגור את המשימה.
home-uncertain =
    { $count ->
        [one] מסירה אחת מוטלת בספק.
        [two] שתי מסירות מוטלות בספק.
       *[other] { $count } מסירות מוטלות בספק.
    }
home-uncertain-todo = הדואר נשלח שוב עם אותו Message-ID; כדאי לבדוק שוב בעוד כמה דקות.
home-quarantined =
    { $count ->
        [one] שורה אחת נעצרה בייבוא.
        [two] שתי שורות נעצרו בייבוא.
       *[other] { $count } שורות נעצרו בייבוא.
    }
home-quarantined-todo = יש לתקן את השורות במקור ולייבא את הקובץ שוב.
home-figures = במספרים
home-customers = לקוחות
home-records = רשומות
home-communications = הודעות
home-accepted = נמסרו
home-waiting = ממתינות
home-newest = ההודעות החדשות ביותר
home-newest-all = הכול
home-newest-none = עדיין לא נאמר דבר לאיש. ברגע שיגיע מועדו של שלב, הוא יופיע כאן.

## A communication

class-transactional = לפי בקשה
class-service = שירות
class-promotional = קידום מכירות
communication-version = גרסה { $version }
communication-page = הדף של הלקוח
communication-page-hint = פותח את מה שהלקוח פותח
communication-as = אופן התצוגה
communication-as-email = דוא״ל
communication-as-page = דף אינטרנט
communication-as-text = טקסט
communication-as-source = מקור
communication-frame = הדוא״ל בשפה { $language }
communication-language = באיזו שפה
communication-shown = מוצג כאן { $language }; ההודעה נשלחה ב־{ $sent }.
communication-records = במה היא עוסקת
communication-records-none = היא אינה עוסקת בשום רשומה.
communication-deliveries = משלוחים
communication-deliveries-none = לא תוכנן משלוח.
communication-versions = גרסאות
communication-version-by = מאת { $name }
communication-timeline = מה קרה
communication-timeline-none = עדיין כלום.
communication-zone = השעות לפי הלקוח: { $zone }

communication-edit = תיקון הנוסח
communication-again = שליחה חוזרת
communication-again-language = שפה
communication-again-reason = סיבה
communication-again-hint = ההודעה תישלח אל הכתובת הרשומה, עם הנתונים שבהם נשלחה לראשונה.
communication-again-button = לשלוח שוב
communication-done-resent = ההודעה בדרך. המשלוח החדש מופיע למטה.
communication-done-corrected = הגרסה המתוקנת נשמרה ונמצאת בדרך. הקודמת נשארה כפי שהייתה.

delivery-due = מועד: { $moment }
delivery-settled = הסתיים: { $moment }
delivery-attempts =
    { $count ->
        [0] טרם נוסה
        [one] ניסיון אחד
        [two] שני ניסיונות
       *[other] { $count } ניסיונות
    }
delivery-message-id = Message-ID
delivery-piece = דבר דואר
delivery-paper = כפי שהודפס
delivery-answer = תשובה
delivery-cause = למה נשלח
cause-plan = תוכנן בקמפיין
cause-failover = במקום דרך אחרת שנכשלה
cause-again = ניסיון נוסף באותה דרך
cause-resend = הלקוח ביקש שוב
cause-care-resend = שירות הלקוחות שלח שוב
cause-correction = הנוסח תוקן
delivery-why = למה עדיין לא?

state-planned = מתוכנן
state-claimed = בטיפול
state-started = במסירה
state-accepted = נמסר
state-deferred = יישלח שוב
state-rejected = נדחה
state-uncertain = בספק
state-held = מעוכב
state-cancelled = בוטל

reason-no-address = אין כתובת דוא״ל רשומה.
reason-bad-address = כתובת הדוא״ל הרשומה אינה פועלת.
reason-stopped = הלקוח ביקש לא לקבל הודעות מסוג זה.
reason-doubt = השליחה נפסקה בין המסירה לרישום; נשלח שוב עם אותו Message-ID.
reason-no-postal = אין כתובת דואר מלאה רשומה.
reason-no-fax = אין מספר פקס רשום.
reason-no-phone = אין מספר טלפון רשום.
reason-silence = איש לא הגיב.
reason-waiting = ממתין לשליחה.
reason-no-step = השלב הזה כבר אינו בקמפיין.
reason-no-customer = הלקוח אינו קיים עוד.
reason-no-record = אין עוד רשומה מתאימה.
reason-not-theirs = הנמען אינו מחזיק עוד באף אחת מהרשומות האלה.
reason-event-first = אירוע קרה לפני השליחה, וההודעה נמשכה.

## Correcting the words

edit-title = תיקון הנוסח של { $reference }
edit-explain = הנוסח המתוקן הוא בשפה { $language }. הוא יהיה לגרסה חדשה שנשלחת מיד; הגרסה שבידי הלקוח תישאר כפי שהיא.
edit-subject = נושא
edit-words = נוסח
edit-words-hint = ‏Markdown: ‏# כותרת, **מודגש**, - רשימה, ‎[טקסט](https://…)‎ קישור. שורה ריקה פותחת פסקה חדשה.
edit-reason = למה מתקנים?
edit-reason-hint = העמיתים יראו זאת בציר הזמן; הלקוח לא.
edit-preview = תצוגה מקדימה
edit-preview-button = הצגת תצוגה מקדימה
edit-preview-failed = לא ניתן להכין תצוגה מקדימה. הנוסח שלך עדיין כאן.
edit-send = שליחת הגרסה המתוקנת

## A customer

customer-eyebrow = לקוח
customer-number = מס׳ { $number }
customer-edit = תיקון הנתונים
customer-data = הפרטים הרשומים
customer-records = רשומות
customer-records-none = אין רשומות.
customer-communications = הודעות
customer-communications-none = עדיין לא נאמר דבר ללקוח הזה.
customer-timeline = מה קרה
customer-former = נתונים קודמים
customer-reseller = משווק
customer-address = כתובת
customer-done-saved = הנתונים תוקנו. המצב הקודם נשמר.
customer-edit-title = תיקון הפרטים של { $name }
customer-edit-who = שם
customer-edit-reach = דרכי התקשרות
customer-edit-where = כתובת
customer-edit-why = סיבה
customer-edit-save = שמירה
customer-edit-reason-hint = למשל: הלקוח מסר זאת בטלפון.
customer-conflict = מישהו אחר תיקן את הלקוח הזה בזמן ההקלדה. למטה מופיע מה שהוקלד; ליד כל שדה שונה מופיע מה שרשום עכשיו. שמירה נוספת תציב את הערכים שלך.
customer-on-file = רשום עכשיו: { $value }

field-title = תואר
field-given = שם פרטי
field-family = שם משפחה
field-organisation = ארגון
field-language = שפה
field-country = מדינה
field-country-hint = שתי אותיות, למשל JP
field-time-zone = אזור זמן
field-time-zone-hint = למשל Asia/Tokyo
field-email = דוא״ל
field-phone = טלפון
field-fax = פקס
field-street = רחוב
field-locality = עיר
field-region = מחוז
field-postal-code = מיקוד
field-reason = סיבה

## Faults in forms

fault-summary =
    { $count ->
        [one] שדה אחד עדיין אינו תקין.
        [two] שני שדות עדיין אינם תקינים.
       *[other] { $count } שדות עדיין אינם תקינים.
    }
fault-empty = נא למלא.
fault-country = המדינה אינה מוכרת לנו. נא להשתמש בשתי אותיות, למשל JP,‏ DE או US.
fault-language = איננו כותבים בשפה הזאת.
fault-time-zone = זה אינו אזור זמן. נא להשתמש בשם כגון Europe/Berlin.
fault-name = נא למסור שם או ארגון.
fault-email = זו אינה כתובת דוא״ל.
fault-phone = זה אינו מספר טלפון. במקרה של ספק יש להתחיל ב־+ ובקידומת המדינה.
fault-words = אי אפשר לשלוח את הנוסח כך: { $detail }
fault-password = סיסמה צריכה לפחות { $detail } תווים.
fault-long = 500 תווים לכל היותר. כאן יש { $detail }.
fault-past = נא למלא תאריך עתידי.
fault-other = הערך אינו תקין.

## Offers in a communication

offer-title = הצעות בהודעה זו
offer-in-slot = { $offer } במקום { $slot }
offer-because-only = זו הייתה ההצעה היחידה שיכלה לעמוד כאן.
offer-because-priority = יש לה העדיפות הגבוהה ביותר: { $priority }.
offer-because-lot = לכמה הצעות העדיפות הגבוהה ביותר, { $priority }; הגורל של לקוח זה נפל עליה.
offer-others = מדוע לא האחרות?
offer-not-meant = אינה מיועדת ללקוח זה
offer-not-yet = מתחילה ב־{ $day }
offer-over = הסתיימה ב־{ $day }
offer-beside = עומדת במקום אחר בהודעה זו
offer-excluded = לעולם לא יחד עם { $other }
offer-shown-on = הוצגה ב־{ $day }
offer-excluded-here = היא עומדת בהודעה זו
offer-shown-enough = הוצגה ללקוח זה די פעמים (מגבלה: { $most })
offer-out-of-stock = לא נותרו (היו { $stock })
offer-lower-priority = לאחרת עדיפות גבוהה מ־{ $priority }
offer-other-lot = הגורל נפל על הצעה אחרת באותה עדיפות

## What happens: the lines of a timeline

actor-system = Carillon
actor-customer = הלקוח

event-communication-planned = תוכנן בשפה { $language } (שלב { $step })
event-delivery-accepted = נמסר לשרת הדואר בשפה { $language }
event-delivery-deferred = שרת הדואר ביקש לנסות מאוחר יותר
event-delivery-rejected = שרת הדואר סירב
event-delivery-uncertain = מסירה נקטעה
event-delivery-held = עוכב
event-delivery-cancelled = המשלוח בוטל
event-delivery-accepted-letter = נמסר להדפסה בשפה { $language }
event-delivery-accepted-fax = נמסר לשרת הפקס בשפה { $language }
event-delivery-accepted-sms = המסרון נמסר לשליחה בשפה { $language }
event-delivery-deferred-letter = המדפסת לא יכלה לקבל את המכתב; ייעשה ניסיון נוסף
event-delivery-deferred-fax = שרת הפקס לא יכול היה לקבל את הפקס; ייעשה ניסיון נוסף
event-delivery-deferred-sms = לא ניתן היה למסור את המסרון לשליחה; ייעשה ניסיון נוסף
event-delivery-rejected-letter = המכתב לא הודפס
event-delivery-rejected-fax = הפקס לא הגיע
event-delivery-rejected-sms = המסרון לא הגיע
event-delivery-arrived = הגיע
event-delivery-arrived-letter = המכתב הודפס
event-delivery-arrived-fax = הפקס הגיע
event-delivery-arrived-sms = המסרון הגיע לטלפון
event-delivery-delayed = שרת הדואר עדיין מנסה
event-letter-returned = המכתב הוחזר בדואר
event-return-undone = סריקת המכתב שהוחזר בוטלה
event-ladder-moved = ממשיך בדרך אחרת: { $channel }
event-ladder-again = ניסיון נוסף באותה דרך
event-ladder-ended = לא נותרה דרך להגיע ללקוח: נדרש טיפול אנושי
event-ladder-left = לא יישלח דבר נוסף: הרצף הסתיים
event-address-suppressed-email = לא יישלח עוד דבר לכתובת הדוא״ל הזאת
event-address-suppressed-letter = לא יישלח עוד דבר לכתובת הדואר הזאת
event-address-suppressed-fax = לא יישלח עוד דבר למספר הפקס הזה
event-address-suppressed-sms = לא יישלח עוד דבר למספר הטלפון הזה
event-replied = התקבלה תשובה
event-answered-by-machine = התקבלה תשובה אוטומטית
event-complained = דווח כדואר זבל
event-unsubscribed-by-mail = התבקשה הפסקה בדוא״ל
event-resend-requested = התבקשה שליחה חוזרת בשפה { $language }
event-care-resend-requested = נשלח שוב בשפה { $language }
event-words-corrected = הנוסח תוקן בשפה { $language }
event-customer-corrected = הנתונים תוקנו: { $fields }
event-customer-imported = הנתונים הגיעו בייבוא
event-enrollment-ended = הרצף הסתיים
event-happened = אירוע: { $name }
event-enrollment-switched = { $event } סיים את הרצף { $from } של { $campaign }
event-enrollment-started = { $event } פתח את הרצף { $to } של { $campaign }
event-step-passed = השלב { $step } דולג: { $reason }
event-enrolled-by-hand = צורף לרצף { $to } של { $campaign }
event-held-customer = המשלוח ללקוח הושהה
event-held-enrollment = רצף הושהה
event-held-delivery = ההודעה הושהתה
event-hold-ended-customer = השהיית המשלוח ללקוח הסתיימה
event-hold-ended-enrollment = השהיית רצף הסתיימה
event-hold-ended-delivery = השהיית ההודעה הסתיימה
event-enrollment-cancelled = הרצף { $from } של { $campaign } הסתיים בידי אדם
event-offer-placed = ההצעה { $offer } הוצבה במקום { $slot }
event-asked-to-stop = התבקשה הפסקת הצעות וחדשות
event-asked-to-resume = התבקש חידוש הצעות וחדשות
event-language-chosen = שפת ההודעות מעתה: { $language }
event-other = { $kind }

## The outbox of the demonstration

outbox-title = דואר יוצא
outbox-what = הדואר בהדגמה הזאת אינו נשלח: הוא מונח כאן, כפי שתוכנת דואר הייתה מציגה אותו.
outbox-none = עדיין לא נשלח דבר. יש להזיז את השעון קדימה ולהמתין רגע.
outbox-not-here = כאן הדואר נשלח לשרת דואר אמיתי, ולכן אין דואר יוצא להצגה.
outbox-shown = { $shown } החדשות ביותר מתוך { $total }
outbox-to = אל { $address }
outbox-headers = כותרות
outbox-parts = חלקי ההודעה
outbox-no-subject = (ללא נושא)

## The clock of the demonstration

clock-title = שעון
clock-what = להדגמה יש שעון משלה. אפשר להזיז אותו קדימה, וכל מה שמועדו יגיע עד אז יתוכנן ויישלח.
clock-now = השעה לפי השעון הזה (זמן אוניברסלי)
clock-forward =
    { $days ->
        [one] יום אחד קדימה
        [two] יומיים קדימה
       *[other] { $days } ימים קדימה
    }
clock-moved =
    { $days ->
        [one] השעון הוזז יום אחד קדימה. מה שהגיע מועדו מתוכנן ונשלח עכשיו.
        [two] השעון הוזז יומיים קדימה. מה שהגיע מועדו מתוכנן ונשלח עכשיו.
       *[other] השעון הוזז { $days } ימים קדימה. מה שהגיע מועדו מתוכנן ונשלח עכשיו.
    }
clock-only-forward = הוא נע רק קדימה: מה שנשלח אי אפשר להשיב.

## A record: what keeps it out of messages, where it speaks, and what was told about it.

# $campaign is a campaign's title, $version the number of its version. $field holds $value, which cannot be read from
# character $column on; $reason is an English sentence.
record-held = לא נכלל ב־{ $campaign }, גרסה { $version }: { $field } ”{ $value }“, תו { $column }: { $reason }
# Before the campaigns in whose groups a record speaks together with others.
record-groups = נכלל ב־
record-over = לא צפוי דבר נוסף
record-left-out = הושמט: הגיע אחרי ההודעה של הקבוצה שלו
# Before the references of messages that spoke of a record.
record-said = נמסר ב־
record-ends = מסתיים ב־{ $date }
record-kind-license = רישיון
record-kind-contract = חוזה
record-kind-subscription = מינוי
record-kind-vehicle = רכב
record-field-since = מאז
record-field-key-file = קובץ מפתח
record-field-key-text = מפתח
record-yes = כן
record-no = לא

## On hold: what people keep back, let go again, or end for good

hold-pill = מושהה
hold-place = השהיה
hold-end = חידוש
cancel-enrollment = סיום הרצף
cancel-delivery = ביטול ההודעה
hold-title-customer = השהיית המשלוח אל { $name }
hold-title-enrollment = השהיית „{ $campaign }”
hold-title-delivery = השהיית ההודעה הזאת
hold-explain-customer = דבר ממה שמתוכנן ללקוח הזה לא יישלח עד שההשהיה תסתיים. מה שמישהו מבקש, כמו לשלוח הודעה שוב, יישלח בכל זאת.
hold-explain-enrollment = עד שההשהיה תסתיים לא יוכן שום שלב נוסף ברצף הזה, ומה שעדיין ממתין יישאר כאן. על שלב שהמועד שלו חלף בינתיים מדלגים.
hold-explain-delivery = ההודעה הזאת תישאר כאן עד שההשהיה תסתיים.
cancel-title-enrollment = סיום „{ $campaign }” עבור { $name }
cancel-title-delivery = ביטול ההודעה הזאת
cancel-explain-enrollment = לא יבוא שלב נוסף, ומה שלא נשלח יבוטל. אי אפשר לחזור בזה. רשומה עם תאריך חדש מתחילה מחדש.
cancel-explain-delivery = ההודעה הזאת לא תישלח. אי אפשר לחזור בזה, אך אפשר לשלוח את ההודעה שוב.
hold-until = עד (לא חובה)
hold-until-hint = ההשהיה מסתיימת מעצמה בתחילת היום הזה במקום שבו הלקוח חי ({ $zone }). אם השדה ריק, היא נמשכת עד שמישהו יסיים אותה.
hold-told-customer = המשלוח ללקוח הושהה על ידי { $name }: { $moment }.
hold-told-enrollment = הרצף הושהה על ידי { $name }: { $moment }.
hold-told-delivery = ההודעה הושהתה על ידי { $name }: { $moment }.
hold-ends = עד { $moment }
hold-ends-never = עד שמישהו יסיים אותה
hold-passed = המועד של השלב { $step } חלף, והמערכת דילגה עליו.
hold-done-held = ההשהיה נרשמה.
hold-done-ended = ההשהיה הסתיימה. מה שהגיע מועדו ממשיך.
hold-done-enrollment-cancelled = הרצף הסתיים. מה שלא נשלח בוטל.
hold-done-delivery-cancelled = ההודעה בוטלה.
hold-refused-already = מישהו כבר השהה את זה: אפשר לראות מי ומדוע.
hold-refused-ended = ההשהיה הזאת כבר הסתיימה.
hold-refused-going = מאוחר מדי: המסירה התחילה, וייתכן שההודעה כבר נשלחה. נא לבדוק שוב בעוד דקה.
hold-refused-over = זה הסתיים: לא נשאר מה להשהות או לסיים.
holds-title = מושהה
holds-explain = כל מה שהושהה. השהיה מסתיימת ביום שנקבע לה, או כשמישהו מסיים אותה.
holds-none = דבר אינו מושהה.
holds-link =
    { $count ->
        [0] דבר אינו מושהה
        [one] מושהה אחד ({ $count })
        [two] { $count } מושהים
       *[other] { $count } מושהים
    }
enrollments-title = בתהליך
enrollment-next = הבא: { $step }, { $moment }
enrollment-next-none = אין שלב נוסף
