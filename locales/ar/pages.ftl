### See locales/en/pages.ftl for what each phrase is for.

## The page of a message

message-skip = الانتقال إلى الرسالة
message-languages = قراءة هذه الرسالة بلغة أخرى
message-sent = أُرسلت في { $date }
message-waiting = لم تُرسل بعد
message-reference = المرجع { $reference }
message-standard-words = صحّح أحد موظفينا هذه الرسالة بلغة { $language }. ما تقرؤونه الآن هو نصنا المعتاد، وقد يختلف عنها.
message-contact = للتواصل
message-fallback = هذه الرسالة غير متاحة باللغة { $wanted }، وتُعرض عليكم باللغة { $language }.
message-as-of = تعكس هذه الرسالة البيانات كما كانت في { $date }، وقد تغيّرت بياناتكم منذ ذلك الحين.
message-documents = المستندات
document-download = { $name } ({ $type }، { $size })

## The language from now on

language-keep = راسلوني دائمًا باللغة { $language }
language-kept = من الآن فصاعدًا نراسلكم باللغة { $language }.

## Sending it again

resend-title = إرسال هذه الرسالة مجددًا
resend-offer = نرسلها مرة أخرى إلى { $address }، وهو العنوان المسجل لدينا، باللغة التي تقرؤون بها.
resend-button = إرسال مجددًا ({ $language })
resend-done = إنها في الطريق إلى { $address }.
resend-done-plain = إنها في الطريق إلى العنوان المسجل لدينا.
resend-limited = أُعيد إرسال هذه الرسالة بما يكفي لهذا اليوم. يُرجى المحاولة غدًا أو البحث في مجلد الرسائل غير المرغوبة.
resend-no-address = ليس لدينا عنوان بريد إلكتروني صالح لكم، لذا لا يمكن إعادة إرسالها من هنا. يُرجى الاتصال بنا.

## Preferences

preferences-title = هل تريدون تلقي هذه الرسائل؟
preferences-for = الرسائل إلى { $address }
preferences-explain = إذا أوقفتموها فلن نرسل إليكم عروضًا ولا أخبارًا. أما ما تحتاجون إلى معرفته عن شيء تملكونه أو تدفعون مقابله فسيصلكم كما كان.
preferences-stop = إيقاف هذه الرسائل
preferences-stopped = لم تعودوا تتلقون منا عروضًا ولا أخبارًا.
preferences-stopped-now = تم. لن تتلقوا منا عروضًا ولا أخبارًا بعد الآن.
preferences-resume = تلقيها من جديد
preferences-resumed-now = تم. ستتلقون رسائلنا من جديد.
preferences-message = العودة إلى الرسالة

## Errors

error-status = خطأ { $status }
error-home = إلى صفحة البداية

error-not-found-title = لا شيء هنا
error-not-found = لم نجد صفحة على هذا العنوان.
error-not-found-todo = روابط البريد الإلكتروني طويلة وقد تُقطع أحيانًا: يُرجى نسخ العنوان كاملًا.

error-gone-title = سُحبت هذه الصفحة
error-gone = كانت على هذا العنوان صفحة لم تعد معروضة.
error-gone-todo = إذا كنتم لا تزالون بحاجة إليها فيُرجى الاتصال بمن أرسل إليكم الرابط.

error-forbidden-title = هذا غير مسموح
error-forbidden = لم يأتِ الطلب من إحدى صفحاتنا، أو ليست لديكم صلاحية لذلك.
error-forbidden-todo = يُرجى الرجوع وتحميل الصفحة من جديد ثم إعادة المحاولة.

error-invalid-title = لم نفهم الطلب
error-invalid = شيء ما في الطلب ناقص أو غير صالح.
error-invalid-todo = يُرجى الرجوع ومراجعة ما أدخلتموه ثم المحاولة مرة أخرى.

error-conflict-title = سبقكم أحدهم
error-conflict = ما أردتم تغييره تغيّر في هذه الأثناء، أو لا يمكن فعله في الوضع الحالي.
error-conflict-todo = يُرجى الرجوع وتحميل الصفحة من جديد والنظر فيها مرة أخرى.

error-limited-title = هذا يكفي الآن
error-limited = تكرر هذا الطلب أكثر مما ينبغي.
error-limited-todo = يُرجى المحاولة لاحقًا.
error-limited-wait =
    { $minutes ->
        [zero] يُرجى المحاولة الآن.
        [one] يُرجى المحاولة بعد دقيقة واحدة.
        [two] يُرجى المحاولة بعد دقيقتين.
        [few] يُرجى المحاولة بعد { $minutes } دقائق.
        [many] يُرجى المحاولة بعد { $minutes } دقيقة.
       *[other] يُرجى المحاولة بعد { $minutes } دقيقة.
    }
error-limited-wait-hours =
    { $hours ->
        [zero] يُرجى المحاولة الآن.
        [one] يُرجى المحاولة بعد ساعة واحدة.
        [two] يُرجى المحاولة بعد ساعتين.
        [few] يُرجى المحاولة بعد { $hours } ساعات.
        [many] يُرجى المحاولة بعد { $hours } ساعة.
       *[other] يُرجى المحاولة بعد { $hours } ساعة.
    }

error-unavailable-title = غير متاح حاليًا
error-unavailable = شيء نعتمد عليه لا يستجيب في هذه اللحظة. لم يُفقد شيء.
error-unavailable-todo = يُرجى المحاولة بعد بضع دقائق.

error-internal-title = حدث خلل لدينا
error-internal = تعذّر إعداد الصفحة. سُجّل الخلل ونحن ننظر فيه.
error-internal-todo = يُرجى المحاولة لاحقًا. وإذا استمر الأمر فيُرجى الاتصال بنا.

## The front door

front-title = Carillon
front-what = يخبر Carillon العملاء بما ينبغي، في الوقت المناسب وبلغتهم، ويتيح لمن هم على طرفي الرسالة رؤيتها وتصحيحها وإرسالها مجددًا.
front-care = خدمة العملاء
front-care-what = العثور على رسالة، ورؤية ما بيد العميل، وتصحيحها، وإرسالها مجددًا.
front-holder = هل وصلتكم رسالة منا؟ افتحوا الرابط الذي فيها: إنه يقود إلى صفحتكم الخاصة.
front-examples = رسائل نموذجية
