volume-title = حجم الإرسال
volume-explain = تحدد القواعد كم يُرسَل ومتى، ليكون هناك دائمًا من يجيب العملاء.
volume-read-only = يغيّر المسؤولون القواعد وجدول الفريق. يمكنكم تجربة كل شيء وتسجيل الغياب.
volume-save = حفظ
volume-show-effect = عرض الأثر
volume-rules = القواعد
volume-rules-none = لا توجد قواعد. يُرسَل كل شيء فور حلول موعده.
volume-rule-new = قاعدة جديدة
volume-everything = كل شيء
volume-part = { $label }: { $list }
volume-lets-pass = يُرسَل دائمًا: { $list }
volume-most-hour = { $count } في الساعة
volume-most-day = { $count } في اليوم
volume-most-week = { $count } في الأسبوع
volume-customer-hour = { $count } في الساعة لكل عميل
volume-customer-day = { $count } في اليوم لكل عميل
volume-customer-week = { $count } في الأسبوع لكل عميل
volume-staff-limit = { $count } لكل ساعة عمل من ساعات الفريق
volume-hours-limit = فقط { $hours } بتوقيت العميل
volume-hours-business = فقط { $hours } في أيام العمل بتوقيت العميل
volume-paused = متوقف: لا يُرسَل شيء
volume-used-hour = { $used } من { $most } في هذه الساعة
volume-used-day = { $used } من { $most } اليوم
volume-used-week = { $used } من { $most } هذا الأسبوع
volume-next = يبدأ من جديد: { $moment }
volume-waiting =
    { $count ->
        [zero] لا رسائل تنتظر
        [one] رسالة واحدة تنتظر
        [two] رسالتان تنتظران
        [few] { $count } رسائل تنتظر
        [many] { $count } رسالة تنتظر
       *[other] { $count } رسالة تنتظر
    }
volume-waiting-none = لا شيء ينتظر
volume-pill-paused = متوقف
volume-pill-full = استُنفد
volume-pill-waits = عملاء ينتظرون
volume-left = المتبقي { $count }
volume-now = الوضع الآن
volume-outlook = الأسبوعان القادمان
volume-outlook-explain = في هذه الأيام يُرسَل ما ينتظر وما يحلّ موعده حتى ذلك الحين، إذا لم يتغير شيء. الأيام بتوقيت { $zone }.
volume-outlook-none = لا شيء ينتظر، ولا شيء يحلّ موعده في الأيام القادمة.
volume-expected-legend = الأفتح: يحلّ موعده حتى ذلك الحين
volume-head-day = اليوم
volume-head-number = الرسائل
volume-head-going = حسب القناة واللغة
volume-other-languages = أخرى { $count }
volume-outlook-more = بعد ذلك حتى { $day }: { $count }
volume-outlook-rest = ما زال ينتظر بعد مرور عدد الأيام ({ $days }): { $count }
volume-mon = الاثنين
volume-tue = الثلاثاء
volume-wed = الأربعاء
volume-thu = الخميس
volume-fri = الجمعة
volume-sat = السبت
volume-sun = الأحد
volume-day = { $weekday }، { $date }
volume-week-from = الأسبوع الذي يبدأ { $day }
volume-roster = من يجيب
volume-roster-none = لا أحد في الجدول بعد. القواعد التي تحسب ساعات العمل لا تسمح بإرسال شيء حتى يُضاف أحد.
volume-staff-new = إضافة شخص
volume-staff-edit = شخص في الجدول
volume-staff-remove = إزالة من الجدول
volume-staff-remove-explain = لا تُحتسب ساعاته بعد ذلك، وتُحذف أوقات غيابه.
volume-hours-week = ساعات هذا الأسبوع: { $hours } من { $all }
volume-away = غياب الآن
volume-mark-absent = تسجيل غياب
volume-absent-explain = لا تُحتسب هذه الساعات بعد ذلك. وما لا تكفي له الساعات الباقية ينتظر.
volume-between = { $from } إلى { $to }
volume-take-back = إلغاء الغياب
volume-person = الاسم
volume-from = من
volume-to = حتى نهاية
volume-reason = السبب
volume-reason-hint = يقرؤه الزملاء. يمكن تركه فارغًا.
volume-hours = ساعات العمل
volume-hours-hint = مثل mon-fri 09:00-17:00, sat 10:00-14:00 (أيام الأسبوع بالاختصارات الإنجليزية)
volume-staff-languages-hint = من يجيب بعدة لغات تُقسَّم ساعاته بينها بالتساوي.
volume-effect = ما الذي سيتغير
volume-effect-none = لن تُرسَل أي رسالة قبل موعدها الحالي أو بعده.
volume-effect-later =
    { $count ->
        [zero] لن تتأخر أي رسالة.
        [one] ستتأخر رسالة واحدة.
        [two] ستتأخر رسالتان.
        [few] ستتأخر { $count } رسائل.
        [many] ستتأخر { $count } رسالة.
       *[other] ستتأخر { $count } رسالة.
    }
volume-effect-until = تُرسَل آخرها: { $day }
volume-effect-never = لن يُرسَل خلال عدد الأيام ({ $days }): { $count }
volume-effect-sooner =
    { $count ->
        [zero] لن تُرسَل أي رسالة قبل موعدها.
        [one] ستُرسَل رسالة واحدة قبل موعدها.
        [two] ستُرسَل رسالتان قبل موعدهما.
        [few] ستُرسَل { $count } رسائل قبل موعدها.
        [many] ستُرسَل { $count } رسالة قبل موعدها.
       *[other] ستُرسَل { $count } رسالة قبل موعدها.
    }
volume-no-limit = بلا حد
volume-instead = { $after } بدلًا من { $before }
volume-as-it-is = كما هو
volume-with-change = بعد التغيير
volume-name = الاسم
volume-name-hint = يقرؤه الزملاء حين يسألون لماذا لم تُرسَل رسالة بعد.
volume-counts = ما تحتسبه
volume-counts-hint = لا تختاروا شيئًا لاحتساب كل شيء.
volume-channels = القنوات
volume-languages = اللغات
volume-classes = أنواع الرسائل
volume-campaigns = الحملات
volume-brands = العلامات التجارية
volume-countries = البلدان
volume-countries-hint = حرفان لكل بلد، مثل JP, KR
volume-segments = الشرائح
volume-commas = بفواصل بينها
volume-segments-hint = بفواصل بينها؛ الموجود: { $list }
volume-chosen = المختار: { $count }
volume-how-much = كم يُسمح بإرساله
volume-kind-most = عدد في كل فترة
volume-kind-staff = عدد لكل ساعة عمل ممن يجيبون بهذه اللغات
volume-kind-customer = عدد في كل فترة للعميل الواحد، من كل ما تحتسبه هذه القاعدة
volume-kind-hours = أي عدد، ولكن في ساعات معيّنة فقط بتوقيت كل عميل
volume-kind-paused = لا شيء، حتى تُغيَّر هذه القاعدة
volume-number = العدد
volume-number-hint = لا يلزم عند الإيقاف.
volume-send-hours = الساعات
volume-send-hours-hint = مثل mon-fri 08:00-20:00. المنطقة الزمنية أدناه للعملاء الذين لا تُعرف منطقتهم.
volume-business-days = في أيام العمل في بلد العميل فقط
volume-period = الفترة
volume-period-hour = ساعة
volume-period-day = يوم
volume-period-week = أسبوع يبدأ يوم الاثنين
volume-pass = ما يُرسَل دائمًا
volume-pass-hint = لا يُحجَز ولا يُحتسب.
volume-remove = حذف هذه القاعدة
volume-remove-look = عرض ما سيتغير
volume-remove-title = حذف «{ $name }»؟
volume-remove-explain = ما تحجزه يُرسَل فورًا، ما لم تحجزه قاعدة أخرى.
volume-done-rule = حُفظت القاعدة وأصبحت سارية.
volume-done-rule-removed = حُذفت القاعدة.
volume-done-staff = حُفظ الجدول وأصبح ساريًا.
volume-done-staff-removed = أُزيل شخص من الجدول.
volume-done-absence = سُجِّل الغياب وعُدِّلت الحصص.
volume-done-absence-removed = أُلغي الغياب وعادت الساعات تُحتسب.
volume-held-used = استُخدم { $used } من { $most } حتى { $moment }
volume-held-none = لا يُرسَل شيء الآن
volume-held-quiet = وقت هدوء هناك حتى { $moment }
volume-ahead =
    { $count ->
        [zero] لا تسبقها رسالة من نوعها.
        [one] تسبقها رسالة واحدة من نوعها.
        [two] تسبقها رسالتان من نوعها.
        [few] تسبقها { $count } رسائل من نوعها.
        [many] تسبقها { $count } رسالة من نوعها.
       *[other] تسبقها { $count } رسالة من نوعها.
    }
volume-expected = الإرسال المتوقع: { $moment }
volume-expected-never = لا يُتوقع إرسالها خلال عدد الأيام التالي: { $days }
fault-number = يُرجى إدخال عدد صحيح، مثل 500.
fault-period = يُرجى اختيار ساعة أو يوم أو أسبوع.
fault-taken = هذا الاسم موجود بالفعل.
fault-hours = يُرجى كتابة الأيام والأوقات، مثل mon-fri 09:00-17:00, sat 10:00-14:00. لا يجوز أن تتداخل أجزاء اليوم الواحد، والعمل الذي يتجاوز منتصف الليل يُكتب جزأين.
fault-date = يُرجى إدخال يوم.
fault-backwards = النهاية قبل البداية.
