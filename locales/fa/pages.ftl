### What customers read around their messages: the page of a message, preferences, errors, the front door.
### The words of a message itself belong to its campaign.

## The page of a message

message-skip = رفتن به متن پیام
message-languages = خواندن این پیام به زبان دیگر
# $date is a date, such as "2 October 2026".
message-sent = تاریخ ارسال: { $date }
message-waiting = هنوز ارسال نشده است
message-reference = شمارهٔ پیگیری { $reference }
# $language is the language's own name. Shown when a person of client care has corrected the words in another language.
message-standard-words = یکی از همکاران ما این پیام را به زبان { $language } اصلاح کرده است. آنچه می‌خوانید متن معمول ماست و ممکن است با آن تفاوت داشته باشد.
message-contact = راه‌های تماس
# Shown when a part of the message is not translated. $wanted and $language are languages' own names.
message-fallback = این پیام به زبان { $wanted } موجود نیست و به زبان { $language } نمایش داده می‌شود.
# Shown when the customer's data has changed since. $date is a date.
message-as-of = محتوای این پیام مربوط به { $date } است. اطلاعات شما پس از آن تغییر کرده است.
message-documents = اسناد
# $name is the name of a file, $type its kind such as "PDF", $size such as "52 kB".
document-download = { $name } ({ $type }، { $size })

## The language from now on

# $language is the language's own name.
language-keep = همیشه به زبان { $language } برایم بنویسید
language-kept = از این پس به زبان { $language } برایتان می‌نویسیم.

## Sending it again

resend-title = ارسال دوبارهٔ این پیام
# $address is masked, such as "h•••a@e•••.co.jp".
resend-offer = این پیام را به همان زبانی که اکنون می‌خوانید، یک بار دیگر به نشانی ثبت‌شدهٔ شما، { $address }، می‌فرستیم.
# $language is the language's own name.
resend-button = ارسال دوباره ({ $language })
resend-done = پیام به نشانی { $address } فرستاده می‌شود.
resend-done-plain = پیام به نشانی ثبت‌شدهٔ شما فرستاده می‌شود.
resend-limited = این پیام امروز به حداکثر دفعات ممکن ارسال شده است. لطفاً فردا دوباره تلاش کنید یا پوشهٔ هرزنامه را ببینید.
resend-no-address = نشانی ایمیل معتبری از شما نداریم و به همین دلیل ارسال دوباره از اینجا ممکن نیست. لطفاً با ما تماس بگیرید.

## Preferences

preferences-title = مایل به دریافت این پیام‌ها هستید؟
preferences-for = پیام‌های ارسالی به { $address }
preferences-explain = اگر دریافت آن‌ها را متوقف کنید، دیگر پیشنهادها و خبرها را برایتان نمی‌فرستیم. آنچه باید دربارهٔ محصولات و خدمات خود بدانید همچنان به دستتان می‌رسد.
preferences-stop = توقف دریافت این پیام‌ها
preferences-stopped = دیگر پیشنهاد و خبری از ما دریافت نمی‌کنید.
preferences-stopped-now = انجام شد. از این پس پیشنهاد و خبری از ما دریافت نمی‌کنید.
preferences-resume = دریافت دوباره
preferences-resumed-now = انجام شد. پیام‌های ما دوباره برایتان ارسال می‌شود.
preferences-message = بازگشت به پیام

## Errors: what happened (-title), what it means, what to do (-todo)

error-status = خطای { $status }
error-home = رفتن به صفحهٔ نخست

error-not-found-title = صفحه پیدا نشد
error-not-found = در این نشانی صفحه‌ای پیدا نکردیم.
error-not-found-todo = لینک‌های درون ایمیل طولانی‌اند و گاهی ناقص می‌شوند؛ لطفاً نشانی را کامل کپی کنید.

error-gone-title = این صفحه برداشته شده است
error-gone = در این نشانی صفحه‌ای بود که دیگر نمایش داده نمی‌شود.
error-gone-todo = اگر هنوز به آن نیاز دارید، لطفاً با فرستندهٔ لینک تماس بگیرید.

error-forbidden-title = این کار مجاز نیست
error-forbidden = درخواست از صفحه‌های ما ارسال نشده است یا اجازهٔ این کار را ندارید.
error-forbidden-todo = لطفاً به عقب برگردید، صفحه را دوباره بارگذاری و کار خود را تکرار کنید.

error-invalid-title = درخواست شما را متوجه نشدیم
error-invalid = بخشی از درخواست ناقص است یا قابل استفاده نیست.
error-invalid-todo = لطفاً به عقب برگردید، آنچه را وارد کرده‌اید بررسی و دوباره تلاش کنید.

error-conflict-title = شخص دیگری زودتر اقدام کرد
error-conflict = آنچه می‌خواستید تغییر دهید در این فاصله تغییر کرده است یا در وضعیت کنونی ممکن نیست.
error-conflict-todo = لطفاً به عقب برگردید، صفحه را دوباره بارگذاری کنید و یک بار دیگر ببینید.

error-limited-title = فعلاً کافی است
error-limited = این درخواست بیش از حد تکرار شده است.
error-limited-todo = لطفاً بعداً دوباره تلاش کنید.
# $minutes is a number of minutes to wait.
error-limited-wait =
    { $minutes ->
        [one] لطفاً { $minutes } دقیقهٔ دیگر دوباره تلاش کنید.
       *[other] لطفاً { $minutes } دقیقهٔ دیگر دوباره تلاش کنید.
    }
# $hours is a number of hours to wait.
error-limited-wait-hours =
    { $hours ->
        [one] لطفاً { $hours } ساعت دیگر دوباره تلاش کنید.
       *[other] لطفاً { $hours } ساعت دیگر دوباره تلاش کنید.
    }

error-unavailable-title = در حال حاضر در دسترس نیست
error-unavailable = سامانه‌ای که به آن نیاز داریم در این لحظه پاسخ نمی‌دهد. چیزی از دست نرفته است.
error-unavailable-todo = لطفاً چند دقیقهٔ دیگر دوباره تلاش کنید.

error-internal-title = مشکلی از سوی ما پیش آمد
error-internal = صفحه آماده نشد. خطا ثبت شده است و آن را بررسی می‌کنیم.
error-internal-todo = لطفاً بعداً دوباره تلاش کنید. اگر مشکل برطرف نشد، با ما تماس بگیرید.

## The front door

front-title = Carillon
front-what = Carillon آنچه را مشتری باید بداند، به‌موقع و به زبان خودش به او می‌گوید؛ و هر دو طرفِ پیام می‌توانند آن را ببینند، اصلاح کنند و دوباره بفرستند.
front-care = خدمات مشتریان
front-care-what = پیام را پیدا کنید، ببینید مشتری چه در دست دارد، آن را اصلاح کنید و دوباره بفرستید.
front-holder = پیامی از ما دریافت کرده‌اید؟ لطفاً لینک درون آن را باز کنید تا به صفحهٔ خودتان بروید.
front-examples = پیام‌های نمونه
