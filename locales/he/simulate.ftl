### Simulation: copies of customers live through a campaign, in the portal of client care

simulate-title = סימולציה
simulate-explain = עותקים של לקוחות עוברים חודשים של הקמפיין בתוך שניות, לפי שעון משלהם. דבר אינו נשלח, ודבר אינו משתנה אצל הלקוחות.
simulate-limits = רק הקמפיין הזה משתתף, כאילו לא נשלח דבר לאיש קודם לכן. הימים לפי UTC.
simulate-version = גרסה
simulate-against = בהשוואה אל
simulate-from = היום הראשון
simulate-to = היום האחרון
simulate-customers = לקוחות
# $all is how many there are, $most how many may be copied; both are numbers.
simulate-customers-hint = הראשונים לפי מספרם. יש { $all }; מועתקים לכל היותר { $most }.
simulate-run = הרצת הסימולציה
simulate-again = סימולציה נוספת
simulate-busy = דבר לא התחיל: שתי סימולציות כבר פועלות. נסו שוב בעוד דקה.
simulate-kept = סימולציות קודמות
simulate-kept-explain = רק החדשות נשמרות; הישנות נעלמות מעצמן.
# $version is a number.
simulate-beside = בהשוואה לגרסה { $version }

## Before there is anything to see

# $share is a number of hundredths.
simulate-living = בדרך: { $share }%
simulate-living-explain = הדף הזה מתעדכן מעצמו.
simulate-look-again = בדיקה נוספת
simulate-failed = הסימולציה הזאת לא הסתיימה. נסו שוב; אם גם זה ייכשל, הסיבה נמצאת ביומן של התוכנה.
simulate-vanished = הסימולציה הזאת כבר אינה שמורה. הרצה חוזרת תראה אותו דבר, כל עוד דבר לא השתנה.
# $day is a day.
simulate-stopped = זה ארך זמן רב מדי ונעצר ב־{ $day }. מוצג מה שקרה לפני היום הזה. בחרו פחות לקוחות או ימים כדי לראות הכול.

## In numbers

simulate-summary = במבט אחד
simulate-figure-customers = לקוחות
simulate-figure-reached = לקוחות שנכתב אליהם
simulate-figure-sent = הודעות שנשלחו
simulate-figure-waiting = ממתינות בסוף
simulate-figure-held = מעוכבות
simulate-figure-passed = שלבים שדולגו
simulate-figure-switched = הובלו למקום אחר
simulate-figure-ended = הסתיימו מוקדם
simulate-figure-way = בדרך בסוף
simulate-steps = שלב אחר שלב
simulate-head-step = שלב
simulate-no-step = לא בשלב כלשהו
simulate-days = יום אחר יום
simulate-days-none = דבר לא נשלח בימים האלה.
# $count is a number of messages, $day the day on which they go.
simulate-days-most = הכי הרבה ביום אחד: { $count }, ב־{ $day }
# $days counts days on which something goes out.
simulate-days-all = ימים שבהם משהו נשלח: { $days }

## Quotas

simulate-quotas = כללי נפח
simulate-quotas-none = שום כלל נפח לא ספר ולא עיכב דבר.
# $used and $most are numbers of messages.
simulate-quota-peak = בשיא { $used } מתוך { $most }
simulate-quota-any = לכל היותר { $used }, ללא הגבלה
# $days counts days.
simulate-quota-full = ימים שבהם נוצל במלואו: { $days }
# $count is a number of messages.
simulate-quota-waiting = המתינו לו בסוף יום, לכל היותר: { $count }

## What changes with another version

simulate-shifts = מה משתנה
simulate-shifts-none = ללקוחות ולימים אלה שתי הגרסאות עושות אותו דבר.
# $version is a number.
simulate-shift-new = רק עם גרסה { $version }
simulate-shift-gone = רק עם גרסה { $version }
simulate-shift-moved = ביום אחר
simulate-shift-differs = באותו יום, אך שונה
simulate-other-words = מילים אחרות
# $version is a number.
simulate-open-version = פתיחה בגרסה { $version }

## What happened

simulate-happened = מה קרה
simulate-customer = לקוח: מספר או שם
simulate-what = מה
simulate-everything = הכול
simulate-what-planned = תוכנן
simulate-what-sent = נשלח
simulate-what-failed = לא ניתן היה לשלוח
simulate-what-held = מעוכב
simulate-what-withdrawn = נמשך
simulate-what-passed = שלב שדולג
simulate-what-switched = הובל למקום אחר
simulate-what-ended = הסתיים מוקדם
simulate-what-placed = הצעות וטקסטים של שותפים
simulate-what-other = כל דבר אחר
# $count is a number of lines.
simulate-lines = שורות: { $count }
simulate-lines-none = דבר מסוג זה לא קרה.
simulate-open = פתיחת ההודעה
simulate-pages = דפים
# Both are numbers.
simulate-page = דף { $page } מתוך { $pages }
simulate-before = הדף הקודם
simulate-next = הדף הבא

## A message

simulate-message = הודעה ללא מילים
simulate-message-note = סימולציה: איש לא קיבל את ההודעה הזאת.

## Faults of the form. $detail is what was expected.

simulate-fault-version = בחרו גרסה.
simulate-fault-long = סימולציה מכסה שנה לכל היותר. בחרו יום אחרון מוקדם יותר.
simulate-fault-customers = הזינו מספר שלם מ־1 עד { $detail }.
simulate-fault-nobody = אין עדיין לקוחות להעתקה. ייבאו תחילה.
# $detail is the number of a version.
simulate-fault-faulty = הבדיקה מצאה שגיאות בגרסה { $detail }. תקנו אותן תחילה או בחרו גרסה אחרת.
