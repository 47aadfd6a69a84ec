### Simulation: copies of customers live through a campaign, in the portal of client care

simulate-title = محاكاة
simulate-explain = تعيش نسخ من العملاء أشهرًا من الحملة في ثوانٍ وفق ساعة خاصة بها. لا يُرسَل شيء، ولا يتغيّر شيء لدى العملاء.
simulate-limits = تشارك هذه الحملة وحدها، كأن أحدًا لم يُراسَل من قبل. الأيام بتوقيت UTC.
simulate-version = النسخة
simulate-against = مقارنةً بـ
simulate-from = اليوم الأول
simulate-to = اليوم الأخير
simulate-customers = العملاء
# $all is how many there are, $most how many may be copied; both are numbers.
simulate-customers-hint = الأوائل بحسب أرقامهم. عددهم { $all }، ويُنسَخ منهم { $most } على الأكثر.
simulate-run = تشغيل المحاكاة
simulate-again = محاكاة من جديد
simulate-busy = لم يبدأ شيء: هناك محاكاتان قيد التشغيل. يُرجى المحاولة بعد دقيقة.
simulate-kept = عمليات محاكاة سابقة
simulate-kept-explain = لا يُحتفَظ إلا بالأحدث، والأقدم يختفي من تلقاء نفسه.
# $version is a number.
simulate-beside = مقارنةً بالنسخة { $version }

## Before there is anything to see

# $share is a number of hundredths.
simulate-living = قيد التشغيل: { $share }٪
simulate-living-explain = تتحدّث هذه الصفحة من تلقاء نفسها.
simulate-look-again = إعادة النظر
simulate-failed = لم تكتمل هذه المحاكاة. يُرجى المحاولة مرة أخرى؛ فإن أخفقت أيضًا فالسبب في سجل البرنامج.
simulate-vanished = لم تعد هذه المحاكاة محفوظة. إن أُعيدت أظهرت الشيء نفسه ما لم يتغيّر شيء.
# $day is a day.
simulate-stopped = استغرقت وقتًا طويلًا فأُوقفت في { $day }. ترى ما حدث قبل ذلك اليوم. اختر عملاء أو أيامًا أقل لترى كل شيء.

## In numbers

simulate-summary = نظرة سريعة
simulate-figure-customers = العملاء
simulate-figure-reached = عملاء تمت مراسلتهم
simulate-figure-sent = رسائل مُرسَلة
simulate-figure-waiting = تنتظر في النهاية
simulate-figure-held = محتجَزة
simulate-figure-passed = خطوات متجاوَزة
simulate-figure-switched = نُقلوا إلى مسار آخر
simulate-figure-ended = انتهت مبكرًا
simulate-figure-way = في الطريق عند النهاية
simulate-steps = خطوة بخطوة
simulate-head-step = الخطوة
simulate-no-step = ليس في خطوة
simulate-days = يومًا بيوم
simulate-days-none = لم يُرسَل شيء في هذه الأيام.
# $count is a number of messages, $day the day on which they go.
simulate-days-most = الأكثر في يوم واحد: { $count }، في { $day }
# $days counts days on which something goes out.
simulate-days-all = الأيام التي يُرسَل فيها شيء: { $days }

## Quotas

simulate-quotas = قواعد الحجم
simulate-quotas-none = لم تَعُدّ أي قاعدة حجم شيئًا ولم تحتجز شيئًا.
# $used and $most are numbers of messages.
simulate-quota-peak = في الذروة { $used } من { $most }
simulate-quota-any = على الأكثر { $used }، بلا حد
# $days counts days.
simulate-quota-full = الأيام التي استُنفِدت فيها: { $days }
# $count is a number of messages.
simulate-quota-waiting = أقصى ما انتظرها في نهاية يوم: { $count }

## What changes with another version

simulate-shifts = ما يتغيّر
simulate-shifts-none = لهؤلاء العملاء وفي هذه الأيام تفعل النسختان الشيء نفسه.
# $version is a number.
simulate-shift-new = مع النسخة { $version } فقط
simulate-shift-gone = مع النسخة { $version } فقط
simulate-shift-moved = في يوم آخر
simulate-shift-differs = في اليوم نفسه لكن مختلف
simulate-other-words = كلمات أخرى
# $version is a number.
simulate-open-version = فتح في النسخة { $version }

## What happened

simulate-happened = ما حدث
simulate-customer = العميل: الرقم أو الاسم
simulate-what = ماذا
simulate-everything = الكل
simulate-what-planned = مُخطَّط
simulate-what-sent = مُرسَل
simulate-what-failed = تعذّر الإرسال
simulate-what-held = محتجَز
simulate-what-withdrawn = مسحوب
simulate-what-passed = خطوة متجاوَزة
simulate-what-switched = نُقل إلى مسار آخر
simulate-what-ended = انتهى مبكرًا
simulate-what-placed = العروض ونصوص الشركاء
simulate-what-other = غير ذلك
# $count is a number of lines.
simulate-lines = الأسطر: { $count }
simulate-lines-none = لم يحدث شيء من هذا النوع.
simulate-open = فتح الرسالة
simulate-pages = الصفحات
# Both are numbers.
simulate-page = الصفحة { $page } من { $pages }
simulate-before = الصفحة السابقة
simulate-next = الصفحة التالية

## A message

simulate-message = رسالة بلا كلمات
simulate-message-note = محاكاة: لم يتلقَّ أحد هذه الرسالة.

## Faults of the form. $detail is what was expected.

simulate-fault-version = يُرجى اختيار نسخة.
simulate-fault-long = تغطي المحاكاة سنة على الأكثر. يُرجى اختيار يوم أخير أقرب.
simulate-fault-customers = يُرجى إدخال عدد صحيح من 1 إلى { $detail }.
simulate-fault-nobody = لا يوجد عملاء لنسخهم بعد. استورد بعضهم أولًا.
# $detail is the number of a version.
simulate-fault-faulty = يجد الفحص أخطاء في النسخة { $detail }. أصلحها أولًا أو اختر نسخة أخرى.
