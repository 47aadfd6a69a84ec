### See locales/en/care.ftl for what each phrase is for.

## The frame around every page

care-product = Carillon
care-skip = انتقل إلى المحتوى
care-main-nav = الأقسام
care-home = الرئيسية
care-find = بحث
care-outbox = البريد الصادر
care-clock = الساعة
care-today = اليوم
care-account = حسابك
care-language = اللغة
care-theme = المظهر
care-theme-system = كما في هذا الجهاز
care-theme-light = فاتح
care-theme-dark = داكن
care-apply = تطبيق
care-sign-out = تسجيل الخروج
care-back = رجوع
care-cancel = إلغاء
care-copy = نسخ
care-copied = تم النسخ

role-admin = الإدارة
role-csr = خدمة العملاء

## Signing in

sign-in-title = تسجيل الدخول إلى خدمة العملاء
sign-in-email = البريد الإلكتروني
sign-in-password = كلمة المرور
sign-in-button = دخول
sign-in-refused = البريد الإلكتروني أو كلمة المرور غير صحيحة.
sign-in-locked =
    { $minutes ->
        [zero] كلمات مرور خاطئة كثيرة. يُفتح الدخول الآن.
        [one] كلمات مرور خاطئة كثيرة. الدخول مقفل لدقيقة أخرى.
        [two] كلمات مرور خاطئة كثيرة. الدخول مقفل لدقيقتين أخريين.
        [few] كلمات مرور خاطئة كثيرة. الدخول مقفل لمدة { $minutes } دقائق أخرى.
        [many] كلمات مرور خاطئة كثيرة. الدخول مقفل لمدة { $minutes } دقيقة أخرى.
       *[other] كلمات مرور خاطئة كثيرة. الدخول مقفل لمدة { $minutes } دقيقة أخرى.
    }
sign-in-forgot = هل نسيت كلمة المرور؟ يمكن للإدارة أن تمنحك كلمة جديدة.
sign-in-demo = هذا عرض بعملاء من نسج الخيال. يمكنك الدخول باسم:

## Finding

find-label = البحث عن رسالة
find-placeholder = الاسم، البريد، المؤسسة، المرجع، رقم الرخصة…
find-button = بحث
find-hint = اكتب ما يقوله المتصل: يجب أن ترد كل كلمة، بأي ترتيب.
find-keys = اضغط / للمجيء إلى هنا، و↓ للتنقل بين الصفوف.
find-title = نتائج البحث عن «{ $query }»
find-title-all = أحدث الرسائل
find-title-refused = مرفوضة نهائيًا أو محتجزة
find-title-uncertain = تسليم غير مؤكد
find-nothing = لم يُعثر على شيء عن «{ $query }».
find-nothing-todo = جرّب كلمات أقل أو إملاءً آخر أو المرجع الوارد في الرسالة، مثل C-7K2M9QXA.
find-more = الأقدم
find-count =
    { $count ->
        [zero] لا رسائل
        [one] رسالة واحدة
        [two] رسالتان
        [few] { $count } رسائل
        [many] { $count } رسالة
       *[other] { $count } رسالة
    }
find-count-more =
    { $count ->
        [zero] لا رسائل
        [one] أحدث رسالة
        [two] أحدث رسالتين
        [few] أحدث { $count } رسائل
        [many] أحدث { $count } رسالة
       *[other] أحدث { $count } رسالة
    }

## Home

home-title = ماذا يقول العميل؟
home-attention = يحتاج إلى انتباه
home-all-well = لا شيء يحتاج إلى انتباه.
home-rejected =
    { $count ->
        [zero] لم تُرفض أي عملية إرسال.
        [one] رُفضت عملية إرسال واحدة نهائيًا أو أُوقفت.
        [two] رُفضت عمليتا إرسال نهائيًا أو أُوقفتا.
        [few] رُفضت { $count } عمليات إرسال نهائيًا أو أُوقفت.
        [many] رُفضت { $count } عملية إرسال نهائيًا أو أُوقفت.
       *[other] رُفضت { $count } عملية إرسال نهائيًا أو أُوقفت.
    }
home-rejected-todo = صحّح العنوان المسجل ثم أرسل الرسالة مجددًا.
home-tasks =
    { $count ->
        [zero] لا يوجد عملاء يتعذّر الوصول إليهم.
        [one] يتعذّر الوصول إلى عميل واحد.
        [two] يتعذّر الوصول إلى عميلين.
        [few] يتعذّر الوصول إلى { $count } عملاء.
        [many] يتعذّر الوصول إلى { $count } عميلًا.
       *[other] يتعذّر الوصول إلى { $count } عميل.
    }
home-tasks-todo = ابحث عن طريقة أخرى ثم أغلق المهمة.
home-uncertain =
    { $count ->
        [zero] لا عمليات تسليم مشكوك فيها.
        [one] عملية تسليم واحدة مشكوك فيها.
        [two] عمليتا تسليم مشكوك فيهما.
        [few] { $count } عمليات تسليم مشكوك فيها.
        [many] { $count } عملية تسليم مشكوك فيها.
       *[other] { $count } عملية تسليم مشكوك فيها.
    }
home-uncertain-todo = يُعاد إرسال البريد بالمعرّف Message-ID نفسه؛ انظر مرة أخرى بعد بضع دقائق.
home-quarantined =
    { $count ->
        [zero] لم يُحجز أي صف عند الاستيراد.
        [one] حُجز صف واحد عند الاستيراد.
        [two] حُجز صفان عند الاستيراد.
        [few] حُجزت { $count } صفوف عند الاستيراد.
        [many] حُجز { $count } صفًا عند الاستيراد.
       *[other] حُجز { $count } صف عند الاستيراد.
    }
home-quarantined-todo = أصلح الصفوف في المصدر ثم استورد الملف مرة أخرى.
home-figures = بالأرقام
home-customers = العملاء
home-records = السجلات
home-communications = الرسائل
home-accepted = سُلّمت
home-waiting = بالانتظار
home-newest = أحدث الرسائل
home-newest-all = الكل
home-newest-none = لم يُقل شيء لأحد بعد. حالما يحين موعد خطوة ستظهر هنا.

## A communication

class-transactional = بناءً على طلب
class-service = خدمة
class-promotional = ترويج
communication-version = النسخة { $version }
communication-page = صفحة العميل
communication-page-hint = تفتح ما يفتحه العميل
communication-as = طريقة العرض
communication-as-email = بريد إلكتروني
communication-as-page = صفحة ويب
communication-as-text = نص
communication-as-source = المصدر
communication-frame = البريد الإلكتروني بلغة { $language }
communication-language = بأي لغة
communication-shown = تشاهد الآن { $language }؛ وقد أُرسلت بلغة { $sent }.
communication-records = عمّ تتحدث
communication-records-none = لا تتحدث عن أي سجل.
communication-deliveries = عمليات الإرسال
communication-deliveries-none = لم يُخطط لإرسالها.
communication-versions = النسخ
communication-version-by = بواسطة { $name }
communication-timeline = ما الذي حدث
communication-timeline-none = لا شيء بعد.
communication-zone = الأوقات بتوقيت العميل: { $zone }

communication-edit = تصحيح النص
communication-again = إرسال مجددًا
communication-again-language = اللغة
communication-again-reason = السبب
communication-again-hint = تُرسل إلى العنوان المسجل بالبيانات التي أُرسلت بها أول مرة.
communication-again-button = إرسال مجددًا
communication-done-resent = إنها في الطريق. عملية الإرسال الجديدة مدرجة أدناه.
communication-done-corrected = حُفظت النسخة المصححة وهي في الطريق. وبقيت السابقة كما كانت.

delivery-due = الموعد { $moment }
delivery-settled = انتهت في { $moment }
delivery-attempts =
    { $count ->
        [zero] لم تُجرَّب بعد
        [one] محاولة واحدة
        [two] محاولتان
        [few] { $count } محاولات
        [many] { $count } محاولة
       *[other] { $count } محاولة
    }
delivery-message-id = Message-ID
delivery-piece = الرسالة الورقية
delivery-paper = كما طُبعت
delivery-answer = الرد
delivery-cause = سبب الإرسال
cause-plan = خططت لها الحملة
cause-failover = بديل عن طريقة أخرى فشلت
cause-again = محاولة أخرى بالطريقة نفسها
cause-resend = طلبها العميل مجددًا
cause-care-resend = أعادت خدمة العملاء إرسالها
cause-correction = صُحّح النص
delivery-why = لماذا ليس بعد؟

state-planned = مخططة
state-claimed = قيد العمل
state-started = قيد التسليم
state-accepted = سُلّمت
state-deferred = ستُعاد المحاولة
state-rejected = مرفوضة
state-uncertain = مشكوك فيها
state-held = موقوفة
state-cancelled = ملغاة

reason-no-address = لا يوجد عنوان بريد إلكتروني مسجل.
reason-bad-address = عنوان البريد الإلكتروني المسجل لا يعمل.
reason-stopped = طلب العميل ألا تصله رسائل من هذا النوع.
reason-doubt = توقف الإرسال بين التسليم والتسجيل؛ أُرسلت مجددًا بالمعرّف Message-ID نفسه.
reason-no-postal = لا يوجد عنوان بريدي كامل مسجل.
reason-no-fax = لا يوجد رقم فاكس مسجل.
reason-no-phone = لا يوجد رقم هاتف مسجل.
reason-silence = لم يستجب أحد.
reason-waiting = ينتظر دوره في الإرسال.
reason-no-step = لم تعد هذه الخطوة في الحملة.
reason-no-customer = لم يعد العميل موجودًا.
reason-no-record = لم يعد هناك سجل مطابق.
reason-not-theirs = لم يعد المستلم يملك أيًّا من هذه السجلات.
reason-event-first = وقع حدث قبل الإرسال، فسُحبت الرسالة.

## Correcting the words

edit-title = تصحيح نص { $reference }
edit-explain = تصحح النص بلغة { $language }. سيصبح نسخة جديدة تُرسل فورًا، وتبقى النسخة التي بيد العميل كما هي.
edit-subject = الموضوع
edit-words = النص
edit-words-hint = ‏Markdown: ‏# عنوان، **غامق**، - قائمة، ‎[نص](https://…)‎ رابط. السطر الفارغ يبدأ فقرة جديدة.
edit-reason = لماذا يُصحح؟
edit-reason-hint = يقرؤه الزملاء في سجل الأحداث، ولا يقرؤه العميل.
edit-preview = معاينة
edit-preview-button = عرض المعاينة
edit-preview-failed = تعذّر إعداد المعاينة. نصك ما زال هنا.
edit-send = إرسال النسخة المصححة

## A customer

customer-eyebrow = عميل
customer-number = رقم { $number }
customer-edit = تصحيح البيانات
customer-data = البيانات المسجلة
customer-records = السجلات
customer-records-none = لا سجلات.
customer-communications = الرسائل
customer-communications-none = لم يُقل شيء لهذا العميل بعد.
customer-timeline = ما الذي حدث
customer-former = البيانات السابقة
customer-reseller = الموزع
customer-address = العنوان
customer-done-saved = صُحّحت البيانات، وحُفظت الحالة السابقة.
customer-edit-title = تصحيح بيانات { $name }
customer-edit-who = الاسم
customer-edit-reach = وسائل الاتصال
customer-edit-where = العنوان
customer-edit-why = السبب
customer-edit-save = حفظ
customer-edit-reason-hint = مثلًا: أخبرنا العميل بذلك هاتفيًا.
customer-conflict = صحّح شخص آخر بيانات هذا العميل أثناء كتابتك. أدناه ما كتبته أنت، وبجانب كل حقل مختلف ما هو مسجل الآن. احفظ مرة أخرى لاعتماد قيمك.
customer-on-file = المسجل الآن: { $value }

field-title = اللقب
field-given = الاسم الأول
field-family = اسم العائلة
field-organisation = المؤسسة
field-language = اللغة
field-country = البلد
field-country-hint = حرفان، مثل JP
field-time-zone = المنطقة الزمنية
field-time-zone-hint = مثل Asia/Tokyo
field-email = البريد الإلكتروني
field-phone = الهاتف
field-fax = الفاكس
field-street = الشارع
field-locality = المدينة
field-region = الولاية أو المقاطعة
field-postal-code = الرمز البريدي
field-reason = السبب

## Faults in forms

fault-summary =
    { $count ->
        [zero] كل الحقول صالحة.
        [one] حقل واحد غير صالح بعد.
        [two] حقلان غير صالحين بعد.
        [few] { $count } حقول غير صالحة بعد.
        [many] { $count } حقلًا غير صالح بعد.
       *[other] { $count } حقل غير صالح بعد.
    }
fault-empty = يُرجى ملء هذا الحقل.
fault-country = لا نعرف هذا البلد. استخدم حرفين مثل JP أو DE أو US.
fault-language = لا نكتب بهذه اللغة.
fault-time-zone = هذه ليست منطقة زمنية. استخدم اسمًا مثل Europe/Berlin.
fault-name = يُرجى ذكر اسم أو مؤسسة.
fault-email = هذا ليس عنوان بريد إلكتروني.
fault-phone = هذا ليس رقم هاتف. عند الشك ابدأ بعلامة + ورمز البلد.
fault-words = لا يمكن إرسال هذا النص كما هو: { $detail }
fault-password = أقل طول لكلمة المرور بالأحرف: { $detail }.
fault-long = 500 حرف على الأكثر. عددها الآن { $detail }.
fault-past = يُرجى إدخال يوم قادم.
fault-other = هذه القيمة غير صالحة.

## Offers in a communication

offer-title = العروض في هذه الرسالة
offer-in-slot = { $offer } في الموضع { $slot }
offer-because-only = كان العرض الوحيد الممكن هنا.
offer-because-priority = له الأولوية الأعلى: { $priority }.
offer-because-lot = تشترك عدة عروض في الأولوية الأعلى، { $priority }؛ ووقعت قرعة هذا العميل عليه.
offer-others = لماذا ليس العروض الأخرى؟
offer-not-meant = غير مخصص لهذا العميل
offer-not-yet = يبدأ في { $day }
offer-over = انتهى في { $day }
offer-beside = موجود في موضع آخر من هذه الرسالة
offer-excluded = لا يجتمع أبدًا مع { $other }
offer-shown-on = عُرض في { $day }
offer-excluded-here = وهو في هذه الرسالة
offer-shown-enough = عُرض على هذا العميل بما يكفي (الحد: { $most })
offer-out-of-stock = نفد (كان العدد { $stock })
offer-lower-priority = لعرض آخر أولوية أعلى من { $priority }
offer-other-lot = وقعت القرعة على عرض آخر بالأولوية نفسها

## What happens: the lines of a timeline

actor-system = Carillon
actor-customer = العميل

event-communication-planned = خُطط لها بلغة { $language } (الخطوة { $step })
event-delivery-accepted = سُلّمت إلى خادم البريد بلغة { $language }
event-delivery-deferred = طلب خادم البريد العودة لاحقًا
event-delivery-rejected = رفضها خادم البريد
event-delivery-uncertain = انقطعت عملية تسليم
event-delivery-held = أُوقفت
event-delivery-cancelled = أُلغي الإرسال
event-delivery-accepted-letter = سُلّمت للطباعة بلغة { $language }
event-delivery-accepted-fax = سُلّمت إلى خادم الفاكس بلغة { $language }
event-delivery-accepted-sms = سُلّمت الرسالة النصية للإرسال بلغة { $language }
event-delivery-deferred-letter = تعذّر على الطابعة استلامها؛ ستُعاد المحاولة
event-delivery-deferred-fax = تعذّر على خادم الفاكس استلامها؛ ستُعاد المحاولة
event-delivery-deferred-sms = تعذّر تسليم الرسالة النصية للإرسال؛ ستُعاد المحاولة
event-delivery-rejected-letter = لم تُطبع الرسالة البريدية
event-delivery-rejected-fax = لم يصل الفاكس
event-delivery-rejected-sms = لم تصل الرسالة النصية
event-delivery-arrived = وصلت
event-delivery-arrived-letter = طُبعت الرسالة البريدية
event-delivery-arrived-fax = وصل الفاكس
event-delivery-arrived-sms = وصلت الرسالة النصية إلى الهاتف
event-delivery-delayed = ما زال خادم البريد يحاول
event-letter-returned = أعادت خدمة البريد الرسالة البريدية
event-return-undone = تراجع عن المسح الضوئي للرسالة المرتجعة
event-ladder-moved = تُتابَع بطريقة أخرى: { $channel }
event-ladder-again = تُعاد المحاولة بالطريقة نفسها
event-ladder-ended = لم تبقَ طريقة للوصول إلى العميل: يجب أن يتولى الأمر شخص
event-ladder-left = لن يُرسل شيء بعد الآن: انتهى التسلسل
event-address-suppressed-email = لن يُرسل شيء بعد الآن إلى عنوان البريد الإلكتروني هذا
event-address-suppressed-letter = لن يُرسل شيء بعد الآن إلى هذا العنوان البريدي
event-address-suppressed-fax = لن يُرسل شيء بعد الآن إلى رقم الفاكس هذا
event-address-suppressed-sms = لن يُرسل شيء بعد الآن إلى رقم الهاتف هذا
event-replied = ردّ على الرسالة
event-answered-by-machine = وصل رد آلي
event-complained = أبلغ عنها كبريد مزعج
event-unsubscribed-by-mail = طلب الإيقاف عبر البريد الإلكتروني
event-resend-requested = طلب إرسالها مجددًا بلغة { $language }
event-care-resend-requested = أُعيد إرسالها بلغة { $language }
event-words-corrected = صُحّح النص بلغة { $language }
event-customer-corrected = صُحّحت البيانات: { $fields }
event-customer-imported = جاءت البيانات عبر استيراد
event-enrollment-ended = انتهى التسلسل
event-happened = حدث: { $name }
event-enrollment-switched = أنهى { $event } التسلسل { $from } من { $campaign }
event-enrollment-started = بدأ { $event } التسلسل { $to } من { $campaign }
event-step-passed = تم تجاوز الخطوة { $step }: { $reason }
event-enrolled-by-hand = أُدرج في التسلسل { $to } من { $campaign }
event-held-customer = علّق الإرسال إلى العميل
event-held-enrollment = علّق تسلسلًا
event-held-delivery = علّق الرسالة
event-hold-ended-customer = انتهى تعليق الإرسال إلى العميل
event-hold-ended-enrollment = انتهى تعليق تسلسل
event-hold-ended-delivery = انتهى تعليق الرسالة
event-enrollment-cancelled = أنهى التسلسل { $from } من { $campaign }
event-offer-placed = وُضع العرض { $offer } في الموضع { $slot }
event-asked-to-stop = طلب إيقاف العروض والأخبار
event-asked-to-resume = طلب تلقي العروض والأخبار من جديد
event-language-chosen = لغة الرسائل من الآن فصاعدًا: { $language }
event-other = { $kind }

## The outbox of the demonstration

outbox-title = البريد الصادر
outbox-what = لا يُرسل بريد هذا العرض: بل يبقى هنا كما يعرضه برنامج البريد.
outbox-none = لم يُرسل شيء بعد. قدّم الساعة وانتظر لحظة.
outbox-not-here = يذهب البريد هنا إلى خادم بريد حقيقي، لذا لا يوجد بريد صادر لعرضه.
outbox-shown = أحدث { $shown } من أصل { $total }
outbox-to = إلى { $address }
outbox-headers = الترويسات
outbox-parts = أجزاء هذه الرسالة
outbox-no-subject = (بلا موضوع)

## The clock of the demonstration

clock-title = الساعة
clock-what = للعرض ساعته الخاصة. قدّمها، فيُخطط لكل ما يحين موعده حتى ذلك الوقت ويُرسل.
clock-now = الوقت بهذه الساعة (التوقيت العالمي)
clock-forward =
    { $days ->
        [zero] لا أيام
        [one] يوم واحد إلى الأمام
        [two] يومان إلى الأمام
        [few] { $days } أيام إلى الأمام
        [many] { $days } يومًا إلى الأمام
       *[other] { $days } يوم إلى الأمام
    }
clock-moved =
    { $days ->
        [zero] لم تُحرّك الساعة.
        [one] قُدّمت الساعة يومًا واحدًا. ما حان موعده يُخطط له ويُرسل الآن.
        [two] قُدّمت الساعة يومين. ما حان موعده يُخطط له ويُرسل الآن.
        [few] قُدّمت الساعة { $days } أيام. ما حان موعده يُخطط له ويُرسل الآن.
        [many] قُدّمت الساعة { $days } يومًا. ما حان موعده يُخطط له ويُرسل الآن.
       *[other] قُدّمت الساعة { $days } يوم. ما حان موعده يُخطط له ويُرسل الآن.
    }
clock-only-forward = إنها تتقدم فقط: ما أُرسل لا يُسترد.

## A record: what keeps it out of messages, where it speaks, and what was told about it.

# $campaign is a campaign's title, $version the number of its version. $field holds $value, which cannot be read from
# character $column on; $reason is an English sentence.
record-held = مستبعد من { $campaign }، الإصدار { $version }: { $field } «{ $value }»، الحرف { $column }: { $reason }
# Before the campaigns in whose groups a record speaks together with others.
record-groups = ضمن
record-over = لا شيء بعد ذلك
record-left-out = تُرك جانبًا: وصل بعد رسالة مجموعته
# Before the references of messages that spoke of a record.
record-said = أُبلغ به في
record-ends = ينتهي في { $date }
record-kind-license = رخصة
record-kind-contract = عقد
record-kind-subscription = اشتراك
record-kind-vehicle = مركبة
record-field-since = منذ
record-field-key-file = ملف المفتاح
record-field-key-text = المفتاح
record-yes = نعم
record-no = لا

## On hold: what people keep back, let go again, or end for good

hold-pill = معلَّق
hold-place = تعليق
hold-end = استئناف
cancel-enrollment = إنهاء التسلسل
cancel-delivery = إلغاء الرسالة
hold-title-customer = تعليق الإرسال إلى { $name }
hold-title-enrollment = تعليق «{ $campaign }»
hold-title-delivery = تعليق هذه الرسالة
hold-explain-customer = لا يُرسَل شيء مما هو مخطط لهذا العميل حتى ينتهي التعليق. أما ما يطلبه شخص ما، كإعادة إرسال رسالة، فيُرسَل على أي حال.
hold-explain-enrollment = لا تُجهَّز أي خطوة أخرى من هذا التسلسل حتى ينتهي التعليق، وما لا يزال ينتظر يبقى هنا. والخطوة التي يفوت أوانها في هذه الأثناء تُتجاوَز.
hold-explain-delivery = تبقى هذه الرسالة هنا حتى ينتهي التعليق.
cancel-title-enrollment = إنهاء «{ $campaign }» لدى { $name }
cancel-title-delivery = إلغاء هذه الرسالة
cancel-explain-enrollment = لا تأتي أي خطوة أخرى، ويُسحَب ما لم يُرسَل. لا يمكن التراجع عن ذلك. والسجل الذي يحصل على تاريخ جديد يبدأ من جديد.
cancel-explain-delivery = لا تُرسَل هذه الرسالة. لا يمكن التراجع عن ذلك، لكن يمكن إرسال الرسالة مرة أخرى.
hold-until = حتى (اختياري)
hold-until-hint = ينتهي التعليق من تلقاء نفسه مع بداية هذا اليوم حيث يقيم العميل ({ $zone }). وإذا تُرك فارغًا فإنه يستمر حتى ينهيه أحد.
hold-told-customer = علّق { $name } الإرسال إلى هذا العميل: { $moment }.
hold-told-enrollment = علّق { $name } التسلسل: { $moment }.
hold-told-delivery = علّق { $name } الرسالة: { $moment }.
hold-ends = حتى { $moment }
hold-ends-never = حتى ينهيه أحد
hold-passed = فات أوان الخطوة { $step } فجرى تجاوزها.
hold-done-held = تم التعليق.
hold-done-ended = انتهى التعليق. وما حان موعده يتابع.
hold-done-enrollment-cancelled = انتهى التسلسل. وسُحب ما لم يُرسَل.
hold-done-delivery-cancelled = أُلغيت الرسالة.
hold-refused-already = سبق أن علّقه شخص آخر: انظر من هو ولماذا.
hold-refused-ended = كان هذا التعليق قد انتهى.
hold-refused-going = فات الأوان: بدأ التسليم وربما أُرسلت الرسالة. انظر مرة أخرى بعد دقيقة.
hold-refused-over = انتهى الأمر: لم يبقَ ما يمكن تعليقه أو إنهاؤه.
holds-title = معلَّق
holds-explain = كل ما جرى تعليقه. ينتهي التعليق في يومه أو عندما ينهيه أحد.
holds-none = لا شيء معلَّق.
holds-link =
    { $count ->
        [zero] لا شيء معلَّق
        [one] معلَّق واحد ({ $count })
        [two] معلَّقان ({ $count })
        [few] { $count } معلَّقات
        [many] { $count } معلَّقًا
       *[other] { $count } معلَّق
    }
enrollments-title = قيد التنفيذ
enrollment-next = التالي: { $step }، { $moment }
enrollment-next-none = لا توجد خطوة أخرى
