### The returns desk and the tasks of client care

## The returns desk, where letters the post brought back are scanned

returns-title = מכתבים שהוחזרו
returns-intro = יש לסרוק את הקוד שבקצה השמאלי של המכתב או להקליד את התווים שלצדו.
returns-code = קוד
returns-reason = סיבת ההחזרה
returns-reason-moved = עבר לכתובת אחרת
returns-reason-unknown = לא מוכר בכתובת
returns-reason-address = כתובת שגויה או חסרה
returns-reason-refused = סירוב לקבל
returns-reason-unclaimed = לא נאסף
returns-reason-deceased = נפטר
returns-take = קליטה
returns-taken = המכתב אל { $customer } הוחזר.
returns-next = ההמשך: { $channel }
returns-next-none = שום דבר אינו ממשיך מעצמו: נדרש טיפול אנושי.
returns-known = המכתב הזה כבר נסרק; שום דבר לא נעשה שוב.
returns-unknown = אין לנו מכתב עם הקוד { $code }. הסריקה נשמרה ברשימה שלמטה.
returns-empty = לא נסרק דבר.
returns-early = המכתב הזה טרם נמסר להדפסה.
returns-late = מאוחר מדי: המשלוח הבא כבר התחיל לצאת.
returns-undo = ביטול הסריקה
returns-undone = הסריקה בוטלה.
returns-is-undone = בוטלה
returns-correct = תיקון הכתובת
returns-latest = הסריקות האחרונות
returns-none = עדיין לא נסרק דבר.
returns-unknown-code = קוד לא מוכר

## Tasks: what no rule can do

tasks-title = משימות
tasks-intro = כל הדרכים אל הלקוחות האלה נוסו. יש למצוא דרך אחרת ואז לסגור את המשימה.
tasks-none = אין משימות ממתינות.
tasks-done = בוצע
tasks-closed = המשימה נסגרה.
tasks-since = מאז { $moment }
