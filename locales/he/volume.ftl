volume-title = היקף שליחה
volume-explain = הכללים קובעים כמה נשלח ומתי, כדי שתמיד יהיה מי שיענה ללקוחות.
volume-read-only = מנהלי המערכת משנים את הכללים ואת הצוות. אפשר לנסות הכול ולסמן היעדרויות.
volume-save = שמירה
volume-show-effect = הצגת ההשפעה
volume-rules = כללים
volume-rules-none = אין כללים. הכול נשלח ברגע שהגיע מועדו.
volume-rule-new = כלל חדש
volume-everything = הכול
volume-part = { $label }: { $list }
volume-lets-pass = נשלח תמיד: { $list }
volume-most-hour = { $count } בשעה
volume-most-day = { $count } ביום
volume-most-week = { $count } בשבוע
volume-customer-hour = { $count } בשעה לכל לקוח
volume-customer-day = { $count } ביום לכל לקוח
volume-customer-week = { $count } בשבוע לכל לקוח
volume-staff-limit = { $count } לכל שעת עבודה של הצוות
volume-hours-limit = רק { $hours }, לפי שעון הלקוח
volume-hours-business = רק { $hours } בימי עסקים, לפי שעון הלקוח
volume-paused = מושהה: דבר אינו נשלח
volume-used-hour = { $used } מתוך { $most } בשעה זו
volume-used-day = { $used } מתוך { $most } היום
volume-used-week = { $used } מתוך { $most } השבוע
volume-next = מתחיל מחדש: { $moment }
volume-waiting =
    { $count ->
        [one] הודעה אחת ממתינה
        [two] שתי הודעות ממתינות
       *[other] { $count } הודעות ממתינות
    }
volume-waiting-none = דבר אינו ממתין
volume-pill-paused = מושהה
volume-pill-full = נוצל במלואו
volume-pill-waits = לקוחות ממתינים
volume-left = נותרו { $count }
volume-now = המצב כעת
volume-outlook = השבועיים הקרובים
volume-outlook-explain = בימים אלה יישלח מה שממתין ומה שמגיע מועדו עד אז, אם דבר לא ישתנה. הימים לפי { $zone }.
volume-outlook-none = דבר אינו ממתין, ודבר אינו מגיע למועדו בימים הקרובים.
volume-expected-legend = בהיר יותר: מגיע מועדו עד אז
volume-head-day = יום
volume-head-number = הודעות
volume-head-going = לפי ערוץ ושפה
volume-other-languages = אחרות { $count }
volume-outlook-more = לאחר מכן, עד { $day }: { $count }
volume-outlook-rest = עדיין ממתינות אחרי { $days } ימים: { $count }
volume-mon = יום ב׳
volume-tue = יום ג׳
volume-wed = יום ד׳
volume-thu = יום ה׳
volume-fri = יום ו׳
volume-sat = שבת
volume-sun = יום א׳
volume-day = { $weekday }, { $date }
volume-week-from = השבוע שמתחיל ב: { $day }
volume-roster = מי עונה
volume-roster-none = אין עדיין איש בצוות. כללים שסופרים שעות עבודה אינם מתירים לשלוח דבר עד שיתווסף מישהו.
volume-staff-new = הוספת איש צוות
volume-staff-edit = איש צוות
volume-staff-remove = הסרה מהצוות
volume-staff-remove-explain = השעות לא ייספרו עוד, וההיעדרויות יימחקו.
volume-hours-week = { $hours } מתוך { $all } שעות השבוע
volume-away = בהיעדרות כעת
volume-mark-absent = סימון היעדרות
volume-absent-explain = השעות לא ייספרו עוד. מה שלא ייענה בשעות הנותרות ימתין.
volume-between = { $from } עד { $to }
volume-take-back = ביטול ההיעדרות
volume-person = שם
volume-from = מתאריך
volume-to = עד סוף
volume-reason = סיבה
volume-reason-hint = עמיתים קוראים אותה. אפשר להשאיר ריק.
volume-hours = שעות עבודה
volume-hours-hint = למשל mon-fri 09:00-17:00, sat 10:00-14:00 (ימים בקיצורים באנגלית)
volume-staff-languages-hint = שעותיו של מי שעונה בכמה שפות מתחלקות ביניהן שווה בשווה.
volume-effect = מה ישתנה
volume-effect-none = שום הודעה לא תישלח מוקדם או מאוחר יותר מכפי שהיא נשלחת כעת.
volume-effect-later =
    { $count ->
        [one] הודעה אחת תישלח מאוחר יותר.
        [two] שתי הודעות יישלחו מאוחר יותר.
       *[other] { $count } הודעות יישלחו מאוחר יותר.
    }
volume-effect-until = האחרונה שבהן תישלח: { $day }
volume-effect-never = לא יישלחו בתוך { $days } ימים: { $count }
volume-effect-sooner =
    { $count ->
        [one] הודעה אחת תישלח מוקדם יותר.
        [two] שתי הודעות יישלחו מוקדם יותר.
       *[other] { $count } הודעות יישלחו מוקדם יותר.
    }
volume-no-limit = ללא הגבלה
volume-instead = { $after } במקום { $before }
volume-as-it-is = כמו שהוא
volume-with-change = עם השינוי
volume-name = שם
volume-name-hint = עמיתים קוראים אותו כשהם שואלים למה הודעה עדיין לא נשלחה.
volume-counts = מה נספר
volume-counts-hint = כדי לספור הכול אין צורך לבחור דבר.
volume-channels = ערוצים
volume-languages = שפות
volume-classes = סוגי הודעות
volume-campaigns = קמפיינים
volume-brands = מותגים
volume-countries = מדינות
volume-countries-hint = שתי אותיות לכל אחת, למשל JP, KR
volume-segments = פלחים
volume-commas = עם פסיקים ביניהם
volume-segments-hint = עם פסיקים ביניהם; קיימים { $list }
volume-chosen = נבחרו: { $count }
volume-how-much = כמה מותר לשלוח
volume-kind-most = מספר בכל תקופה
volume-kind-staff = מספר לכל שעת עבודה של מי שעונים בשפות אלה
volume-kind-customer = מספר בכל תקופה ללקוח אחד, מכל מה שהכלל סופר
volume-kind-hours = כל מספר, אבל רק בשעות מסוימות לפי השעון של כל לקוח
volume-kind-paused = לא לשלוח דבר, עד שהכלל ישונה
volume-number = מספר
volume-number-hint = להשהיה אין צורך בו.
volume-send-hours = שעות
volume-send-hours-hint = למשל mon-fri 08:00-20:00. אזור הזמן שלמטה הוא ללקוחות שאזור הזמן שלהם אינו ידוע.
volume-business-days = רק בימי עסקים במדינת הלקוח
volume-period = תקופה
volume-period-hour = שעה
volume-period-day = יום
volume-period-week = שבוע, מיום שני
volume-pass = מה נשלח תמיד
volume-pass-hint = אינו מעוכב ואינו נספר.
volume-remove = הסרת הכלל
volume-remove-look = הצגת מה שישתנה
volume-remove-title = להסיר את ”{ $name }“?
volume-remove-explain = מה שהכלל מעכב יישלח מיד, אלא אם כלל אחר מעכב אותו.
volume-done-rule = הכלל נשמר ונכנס לתוקף.
volume-done-rule-removed = הכלל הוסר.
volume-done-staff = הצוות נשמר ונכנס לתוקף.
volume-done-staff-removed = הצוות קטן באדם אחד.
volume-done-absence = ההיעדרות נרשמה והמכסות הותאמו.
volume-done-absence-removed = ההיעדרות בוטלה והשעות נספרות שוב.
volume-held-used = נוצלו { $used } מתוך { $most }, עד { $moment }
volume-held-none = דבר אינו נשלח כעת
volume-held-quiet = שעות שקט שם עד { $moment }
volume-ahead =
    { $count ->
        [one] הודעה אחת מסוגה תישלח לפניה.
        [two] שתי הודעות מסוגה יישלחו לפניה.
       *[other] { $count } הודעות מסוגה יישלחו לפניה.
    }
volume-expected = שליחה צפויה: { $moment }
volume-expected-never = היא אינה צפויה להישלח בתוך { $days } ימים.
fault-number = נא למלא מספר שלם, למשל 500.
fault-period = נא לבחור שעה, יום או שבוע.
fault-taken = השם הזה כבר קיים.
fault-hours = נא לכתוב ימים ושעות, למשל mon-fri 09:00-17:00, sat 10:00-14:00. חלקים של אותו יום אינם יכולים לחפוף, ועבודה שחוצה את חצות נכתבת כשני חלקים.
fault-date = נא למלא תאריך.
fault-backwards = הסוף קודם להתחלה.
