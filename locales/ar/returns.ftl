### The returns desk and the tasks of client care

## The returns desk, where letters the post brought back are scanned

returns-title = الرسائل المرتجعة
returns-intro = امسح ضوئيًا الرمز الموجود على الحافة اليسرى للرسالة، أو اكتب الأحرف المجاورة له.
returns-code = الرمز
returns-reason = سبب الإرجاع
returns-reason-moved = انتقل إلى عنوان آخر
returns-reason-unknown = غير معروف هناك
returns-reason-address = العنوان خاطئ أو ناقص
returns-reason-refused = رُفض الاستلام
returns-reason-unclaimed = لم يستلمها أحد
returns-reason-deceased = متوفى
returns-take = تسجيل
returns-taken = أُعيدت الرسالة الموجهة إلى { $customer }.
returns-next = الطريقة التالية: { $channel }
returns-next-none = لا يتبع ذلك شيء تلقائيًا: يجب أن يتولى الأمر شخص.
returns-known = سبق مسح هذه الرسالة ضوئيًا؛ لم يُكرَّر أي إجراء.
returns-unknown = لا توجد رسالة لنا تحمل الرمز { $code }. وقد حُفظ في القائمة أدناه.
returns-empty = لم يُمسح أي رمز ضوئيًا.
returns-early = لم تُسلَّم هذه الرسالة للطباعة بعد.
returns-late = فات الأوان: بدأ إرسال ما يليها.
returns-undo = تراجع
returns-undone = تم التراجع عن المسح الضوئي.
returns-is-undone = تم التراجع
returns-correct = تصحيح العنوان
returns-latest = أحدث عمليات المسح الضوئي
returns-none = لم يُمسح أي رمز ضوئيًا بعد.
returns-unknown-code = رمز غير معروف

## Tasks: what no rule can do

tasks-title = المهام
tasks-intro = جُرّبت كل الطرق للوصول إلى هؤلاء العملاء. ابحث عن طريقة أخرى ثم أغلق المهمة.
tasks-none = لا توجد مهام بالانتظار.
tasks-done = تم
tasks-closed = أُغلقت المهمة.
tasks-since = منذ { $moment }
