### The ways a customer wants to be reached

customer-edit-ways = الرغبات
field-prefers = الوسيلة المفضلة أولًا
ways-no-order = كما تنص الحملة
way-neither = لا موافقة ولا رفض
way-agreed = موافق
way-refused = رافض
field-agrees-to = وافق على
field-refuses = رفض
fault-channel = هذه ليست وسيلة اتصال. اختر واحدة من القائمة.
ways-hint = الإعلان بالفاكس أو بالرسائل النصية يحتاج إلى «موافق». أما «رافض» فيسري على كل ما نرسله.
reason-refused = لا يرغب العميل في التواصل معه بهذه الوسيلة
reason-not-agreed = لم يوافق العميل على الإعلان بهذه الوسيلة
event-answered-by-text = تم الرد على رسالته النصية
