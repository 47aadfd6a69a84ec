### See locales/en/pages.ftl for what each phrase is for.

## The page of a message

message-skip = דילוג אל ההודעה
message-languages = קריאת ההודעה בשפה אחרת
message-sent = נשלחה בתאריך { $date }
message-waiting = עדיין לא נשלחה
message-reference = אסמכתה { $reference }
message-standard-words = ההודעה הזאת תוקנה ביד, בשפה { $language }. מוצג כאן הנוסח הרגיל שלנו, וייתכן שהוא שונה.
message-contact = יצירת קשר
message-fallback = אין להודעה הזאת נוסח בשפה שנבחרה ({ $wanted }). היא מוצגת בשפה אחרת ({ $language }).
message-as-of = תוכן ההודעה נכון לתאריך { $date }. מאז השתנו הנתונים שלכם.
message-documents = מסמכים
document-download = { $name } ({ $type }, { $size })

## The language from now on

language-keep = לכתוב לי תמיד בשפה הזאת: { $language }
language-kept = מעכשיו נכתוב לכם בשפה שבחרתם: { $language }.

## Sending it again

resend-title = שליחת ההודעה שוב
resend-offer = נשלח אותה שוב אל { $address }, הכתובת הרשומה אצלנו, בשפה שבה היא מוצגת עכשיו.
resend-button = לשלוח שוב ({ $language })
resend-done = ההודעה בדרך אל { $address }.
resend-done-plain = ההודעה בדרך אל הכתובת הרשומה אצלנו.
resend-limited = ההודעה הזאת כבר נשלחה די פעמים להיום. אפשר לנסות שוב מחר, או לחפש בתיקיית דואר הזבל.
resend-no-address = אין אצלנו כתובת דוא״ל תקינה שלכם, ולכן אי אפשר לשלוח את ההודעה מכאן. נשמח אם תיצרו איתנו קשר.

## Preferences

preferences-title = לקבל את ההודעות האלה?
preferences-for = הודעות אל { $address }
preferences-explain = אם תפסיקו אותן, לא נשלח עוד הצעות וחדשות. מה שצריך לדעת על דברים שבבעלותכם או שאתם משלמים עליהם ימשיך להגיע.
preferences-stop = להפסיק את ההודעות האלה
preferences-stopped = הצעות וחדשות מאיתנו אינן נשלחות אליכם עוד.
preferences-stopped-now = בוצע. הצעות וחדשות מאיתנו לא יישלחו אליכם עוד.
preferences-resume = לקבל אותן שוב
preferences-resumed-now = בוצע. ההודעות שלנו יישלחו אליכם שוב.
preferences-message = חזרה אל ההודעה

## Errors

error-status = שגיאה { $status }
error-home = לדף הפתיחה

error-not-found-title = אין כאן דבר
error-not-found = לא נמצא דף בכתובת הזאת.
error-not-found-todo = קישורים מדוא״ל ארוכים ולפעמים נקטעים: נא להעתיק את הכתובת במלואה.

error-gone-title = הדף הזה הוסר
error-gone = בכתובת הזאת היה דף, והוא אינו מוצג עוד.
error-gone-todo = אם הוא עדיין נחוץ, נא לפנות אל מי ששלח את הקישור.

error-forbidden-title = הפעולה אינה מותרת
error-forbidden = הבקשה לא הגיעה מאחד הדפים שלנו, או שאין הרשאה לפעולה.
error-forbidden-todo = נא לחזור אחורה, לטעון את הדף מחדש ולחזור על הפעולה.

error-invalid-title = לא הבנו את הבקשה
error-invalid = משהו בבקשה חסר או אינו תקין.
error-invalid-todo = נא לחזור אחורה, לבדוק את מה שהוקלד ולנסות שוב.

error-conflict-title = מישהו הקדים
error-conflict = מה שרציתם לשנות השתנה בינתיים, או שאי אפשר לעשות זאת במצב הנוכחי.
error-conflict-todo = נא לחזור אחורה, לטעון את הדף מחדש ולבדוק שוב.

error-limited-title = זה מספיק לעת עתה
error-limited = הבקשה הזאת נשלחה יותר מדי פעמים.
error-limited-todo = נא לנסות שוב מאוחר יותר.
error-limited-wait =
    { $minutes ->
        [one] נא לנסות שוב בעוד דקה.
        [two] נא לנסות שוב בעוד שתי דקות.
       *[other] נא לנסות שוב בעוד { $minutes } דקות.
    }
error-limited-wait-hours =
    { $hours ->
        [one] נא לנסות שוב בעוד שעה.
        [two] נא לנסות שוב בעוד שעתיים.
       *[other] נא לנסות שוב בעוד { $hours } שעות.
    }

error-unavailable-title = לא זמין כרגע
error-unavailable = משהו שאנחנו תלויים בו אינו עונה כרגע. דבר לא אבד.
error-unavailable-todo = נא לנסות שוב בעוד כמה דקות.

error-internal-title = משהו השתבש אצלנו
error-internal = לא הצלחנו להכין את הדף. התקלה נרשמה ואנחנו בודקים אותה.
error-internal-todo = נא לנסות שוב מאוחר יותר. אם זה נמשך, נשמח אם תיצרו איתנו קשר.

## The front door

front-title = Carillon
front-what = Carillon אומר ללקוחות את הדבר הנכון, בזמן הנכון ובשפתם, ומאפשר לאנשים משני צדי ההודעה לראות אותה, לתקן אותה ולשלוח אותה שוב.
front-care = שירות לקוחות
front-care-what = למצוא הודעה, לראות מה מחזיק הלקוח, לתקן ולשלוח שוב.
front-holder = קיבלתם מאיתנו הודעה? הקישור שבה מוביל אל הדף האישי שלכם.
front-examples = הודעות לדוגמה
