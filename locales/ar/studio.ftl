### The studio: campaigns and their words, in the portal of client care.

## The list

studio-title = الحملات
studio-what = ما يُقال للعملاء، وكيف يُقرأ قبل إرساله، ومن غيّره.
studio-none = لا توجد حملات بعد. استورد مجلدًا للبدء.
# $count is a number.
studio-languages = اللغات: { $count }
studio-steps = الخطوات: { $count }
# What the check found. Faults keep a version from going out, warnings do not.
studio-faults = أخطاء: { $count }
studio-warnings = تنبيهات: { $count }
studio-clean = لا ملاحظات
studio-read-only = يمكنك هنا قراءة كل شيء وتجربته. الحفظ للمشرفين.
studio-import = استيراد مجلد
studio-import-file = ملف zip
studio-import-what = مجلد حملة كما يُصدَّر من هنا. يصبح نسخة جديدة من الحملة المسماة فيه.
studio-import-button = استيراد
studio-export = تصدير

## Versions

studio-versions = النسخ
studio-active = نشطة
studio-draft = مسودة
# Beside a draft. $version is a number.
studio-active-is = تُرسَل النسخة { $version }
studio-made = رسائل صيغت منها وتحتفظ بكلماتها: { $count }
# $count is the number of recipients on their way through the campaign.
studio-keeps = ما قيل يحتفظ بالنسخة التي صيغ منها. في الطريق: { $count }. ورسالتهم التالية من النسخة النشطة.
studio-against = مقارنةً بـ
studio-compare = قارن
studio-no-difference = النسختان متطابقتان.
studio-first = هذه أول نسخة: كل ما فيها جديد.
studio-difference-cut = يظهر أول الاختلافات فقط.
# $line is a number.
studio-line = من السطر { $line }
studio-file-new = ملف جديد
studio-file-gone = ملف محذوف
studio-read = اقرأ ملفاتها
studio-restore = استعد هذه النسخة
studio-activate = فعّل هذه المسودة
studio-restore-what = تصبح ملفاتها نسخة جديدة تُرسَل من ذلك الحين. لا يضيع شيء.

## A campaign

studio-audience = لمن
studio-audience-customers = جميع العملاء.
# $kind is the name of a kind of records.
studio-audience-records = أصحاب السجلات من نوع «{ $kind }».
studio-group-customer = رسالة واحدة لكل سجلات العميل.
studio-group-record = رسالة لكل سجل.
studio-group-household = رسالة واحدة لكل سجلات الأسرة: اسم عائلة واحد في عنوان واحد.
studio-group-organisation = رسالة واحدة لكل سجلات المؤسسة.
studio-group-reseller = رسالة واحدة إلى كل موزّع عن كل السجلات التي يتولاها.
# Beside whose records speak together: which dates do. $days counts days.
studio-window-day = تُجمع السجلات ذات التاريخ نفسه.
studio-window = { $days ->
    [zero] تُجمع السجلات التي لا يتأخر تاريخها عن الأول بأكثر من { $days } يوم.
    [one] تُجمع السجلات التي لا يتأخر تاريخها عن الأول بأكثر من يوم واحد.
    [two] تُجمع السجلات التي لا يتأخر تاريخها عن الأول بأكثر من يومين.
    [few] تُجمع السجلات التي لا يتأخر تاريخها عن الأول بأكثر من { $days } أيام.
    [many] تُجمع السجلات التي لا يتأخر تاريخها عن الأول بأكثر من { $days } يومًا.
   *[other] تُجمع السجلات التي لا يتأخر تاريخها عن الأول بأكثر من { $days } يوم.
}
# What becomes of records that come in when their group has spoken.
studio-late-next = ما يأتي متأخرًا يُذكر في الخطوة التالية.
studio-late-own = ما يأتي متأخرًا تُرسل عنه رسالة مستقلة.
studio-late-ignore = ما يأتي متأخرًا يُترك.
studio-path = المسار
# $anchor is the name of a date of a record, such as expires; $time such as 09:00.
studio-anchor = يُحسب من «{ $anchor }»، ويُرسل الساعة { $time } بتوقيت العميل
studio-anchor-event = يُحسب من يوم الحدث «{ $anchor }»، ويُرسل الساعة { $time } بتوقيت العميل
studio-anchor-entry = يُحسب من أول يوم ضمن الجمهور، ويُرسل الساعة { $time } بتوقيت العميل
studio-anchor-switch = يُحسب من يوم الانتقال إلى هنا، ويُرسل الساعة { $time } بتوقيت العميل
studio-step-if = فقط إذا
studio-step-until = ينتظر حتى تحقق الشرط (أقصى مدة بالأيام: { $days })
studio-step-go = يقود إلى { $to }
studio-step-end = ينهي التسلسل
studio-step-waiting = في الطريق إلى هنا: { $number }
studio-step-told = أُبلغ: { $number }
# $days is a number.
studio-offset-before =
    { $days ->
        [zero] قبل { $days } يوم
        [one] قبل يوم
        [two] قبل يومين
        [few] قبل { $days } أيام
        [many] قبل { $days } يومًا
       *[other] قبل { $days } يوم
    }
studio-offset-on = في اليوم نفسه
studio-offset-after =
    { $days ->
        [zero] بعد { $days } يوم
        [one] بعد يوم
        [two] بعد يومين
        [few] بعد { $days } أيام
        [many] بعد { $days } يومًا
       *[other] بعد { $days } يوم
    }
studio-words = النصوص
studio-complete = مكتمل
studio-missing = ناقص
studio-findings = نتيجة الفحص
studio-findings-none = لم يجد الفحص شيئًا.
studio-with-samples = مع العيّنات: { $names }
studio-more = المزيد: { $count }
studio-files = الملفات
studio-folder-top = الحملة نفسها
studio-file-count = الملفات: { $count }
studio-new-file = ملف جديد

## A file on the desk

studio-text = النص
studio-reason = ما الذي يتغير ولماذا
studio-reason-hint = يقرؤه الزملاء بجانب النسخة.
studio-save = احفظ وفعّل
studio-save-draft = احفظ كمسودة
studio-check = افحص
studio-remove = احذف هذا الملف
studio-preview = معاينة
# $language is the language's own name.
studio-preview-in = معاينة: { $language }
studio-preview-wait = اضغط «اعرض» لرؤية النص كما هو في النموذج.
studio-show = اعرض
studio-sample = كالعيّنة
studio-customer = أو كعميل
studio-customer-hint = رقم أو بريد أو اسم
studio-medium = الوسيط
studio-beside = بجانبه
studio-beside-none = لا شيء
studio-open = افتح
studio-not-shown = لا معاينة لهذا الملف وحده؛ يقرؤه الفحص.
# $name is a customer or a sample.
studio-shown-as = معروض باسم { $name }
studio-shown-others = وُجد أيضًا: { $names }
studio-outside = بالوضع الحالي لن تكتب الحملة لهذا العميل.
studio-old-version = تقرأ النسخة { $version }. أحدث نسخة هي { $newest }.
studio-to-newest = إلى الأحدث

## What became of it

studio-done-applied = النسخة { $version } نشطة. ما يُقال من الآن يُصاغ منها.
studio-done-drafted = النسخة { $version } مسودة. لا يُرسَل منها شيء حتى تُفعَّل.
studio-refused = لم يُحفظ شيء: وجد الفحص أخطاء. صححها أو احفظ مسودة.
# $name is a colleague.
studio-moved = لم يُحفظ شيء: في هذه الأثناء حُفظت النسخة { $version } بواسطة { $name }. ما كتبته ما زال هنا. انظر إلى الفرق ثم احفظ مرة أخرى.
studio-moved-theirs = ما الذي تغير في الأثناء
studio-moved-yours = ما الذي سيغيره الحفظ الآن
studio-moved-restore = لم يُحفظ شيء: في هذه الأثناء حفظ أحدهم نسخة أحدث. اطلع عليها ثم قرر مجددًا.

## Faults of the forms. $detail is what was typed or is expected.

studio-fault-path = «{ $detail }» ليس مسارًا داخل حملة. استخدم أسماء مثل content/60-days/en.md.
studio-fault-large = يمكن أن يكون حجم الملف { $detail } بايت. اختصره أو قسّمه.
studio-fault-many = يمكن أن تحوي الحملة { $detail } ملف.
studio-fault-nul = في { $detail } رمز ليس نصًا. احذفه.
studio-fault-same = يقول ما تقوله النسخة { $detail } أصلًا.
# $detail is a sentence in English.
studio-fault-archive = لا يمكن الاستيراد: { $detail }
studio-no-customer = لم يُعثر على أحد لـ«{ $detail }». جرّب الرقم أو البريد أو كلمات أقل.
studio-no-records = ليس لدى { $detail } سجل تتحدث عنه هذه الحملة.
studio-no-sample = لا توجد عيّنة لعرضه بها. اختر عميلًا.
studio-bad-sample = تعذرت قراءة العيّنة: { $detail }
