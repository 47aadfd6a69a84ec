### What customers read around their messages: the page of a message, preferences, errors, the front door.
### The words of a message itself belong to its campaign.

## The page of a message

message-skip = Перейти до повідомлення
message-languages = Прочитати це повідомлення іншою мовою
# $date is a date, such as "2 October 2026".
message-sent = Надіслано { $date }
message-waiting = Ще не надіслано
message-reference = Номер звернення { $reference }
# $language is the language's own name. Shown when a person of client care has corrected the words in another language.
message-standard-words = Це повідомлення виправлено вручну, мова виправлення: { $language }. Ви читаєте наш стандартний текст, він може відрізнятися.
message-contact = Контакти
# Shown when a part of the message is not translated. $wanted and $language are languages' own names.
message-fallback = Вибраною мовою ({ $wanted }) цього повідомлення немає. Мова, якою ви його читаєте: { $language }.
# Shown when the customer's data has changed since. $date is a date.
message-as-of = У повідомленні наведено дані станом на { $date }, відтоді ваші дані змінилися.
message-documents = Документи
# $name is the name of a file, $type its kind such as "PDF", $size such as "52 kB".
document-download = { $name } ({ $type }, { $size })

## The language from now on

# $language is the language's own name.
language-keep = Завжди писати мені цією мовою: { $language }
language-kept = Відтепер ми писатимемо вам цією мовою: { $language }.

## Sending it again

resend-title = Надіслати це повідомлення ще раз
# $address is masked, such as "h•••a@e•••.co.jp".
resend-offer = Ми надішлемо його ще раз на адресу, яка в нас записана ({ $address }), тією мовою, якою ви зараз читаєте.
# $language is the language's own name.
resend-button = Надіслати ще раз ({ $language })
resend-done = Повідомлення вже прямує на { $address }.
resend-done-plain = Повідомлення вже прямує на адресу, яка в нас записана.
resend-limited = На сьогодні це повідомлення надіслано достатньо разів. Спробуйте завтра або перевірте папку «Спам».
resend-no-address = У нас немає вашої чинної електронної адреси, тому надіслати повідомлення звідси не можна. Будь ласка, зв’яжіться з нами.

## Preferences

preferences-title = Бажаєте отримувати ці повідомлення?
preferences-for = Повідомлення на { $address }
preferences-explain = Якщо ви відмовитеся, ми більше не надсилатимемо пропозицій і новин. Важливе про те, чим ви володієте або за що платите, надходитиме й надалі.
preferences-stop = Відмовитися від цих повідомлень
preferences-stopped = Ви більше не отримуєте від нас пропозицій і новин.
preferences-stopped-now = Готово. Ви більше не отримуватимете від нас пропозицій і новин.
preferences-resume = Отримувати знову
preferences-resumed-now = Готово. Ви знову отримуватимете наші повідомлення.
preferences-message = Назад до повідомлення

## Errors: what happened (-title), what it means, what to do (-todo)

error-status = Помилка { $status }
error-home = На головну сторінку

error-not-found-title = Тут нічого немає
error-not-found = За цією адресою ми не знайшли сторінки.
error-not-found-todo = Посилання в листах довгі й іноді обриваються: скопіюйте, будь ласка, адресу повністю.

error-gone-title = Цю сторінку вилучено
error-gone = За цією адресою була сторінка, але її більше не показують.
error-gone-todo = Якщо вона вам ще потрібна, зверніться до того, хто надіслав вам посилання.

error-forbidden-title = Це не дозволено
error-forbidden = Запит надійшов не з нашої сторінки, або ви не маєте на це права.
error-forbidden-todo = Поверніться назад, завантажте сторінку знову й повторіть дію.

error-invalid-title = Ми вас не зрозуміли
error-invalid = У запиті чогось бракує або щось зазначено неправильно.
error-invalid-todo = Поверніться назад, перевірте введене й спробуйте ще раз.

error-conflict-title = Хтось вас випередив
error-conflict = Те, що ви хотіли змінити, тим часом змінилося, або зараз це неможливо.
error-conflict-todo = Поверніться назад, завантажте сторінку знову й перевірте ще раз.

error-limited-title = Поки що досить
error-limited = Цей запит надходив надто часто.
error-limited-todo = Спробуйте пізніше.
# $minutes is a number of minutes to wait.
error-limited-wait =
    { $minutes ->
        [one] Спробуйте знову через { $minutes } хвилину.
        [few] Спробуйте знову через { $minutes } хвилини.
        [many] Спробуйте знову через { $minutes } хвилин.
       *[other] Спробуйте знову через { $minutes } хвилини.
    }
# $hours is a number of hours to wait.
error-limited-wait-hours =
    { $hours ->
        [one] Спробуйте знову через { $hours } годину.
        [few] Спробуйте знову через { $hours } години.
        [many] Спробуйте знову через { $hours } годин.
       *[other] Спробуйте знову через { $hours } години.
    }

error-unavailable-title = Зараз недоступно
error-unavailable = Служба, від якої ми залежимо, зараз не відповідає. Нічого не втрачено.
error-unavailable-todo = Спробуйте за кілька хвилин.

error-internal-title = У нас щось пішло не так
error-internal = Не вдалося створити сторінку. Помилку записано, ми її з’ясовуємо.
error-internal-todo = Спробуйте пізніше. Якщо нічого не зміниться, зв’яжіться з нами.

## The front door

front-title = Carillon
front-what = Carillon повідомляє клієнтам потрібне, вчасно та їхньою мовою, а людям по обидва боки повідомлення дає змогу побачити його, виправити й надіслати ще раз.
front-care = Служба підтримки
front-care-what = Знайти повідомлення, побачити, що отримав клієнт, виправити, надіслати ще раз.
front-holder = Ви отримали від нас повідомлення? Відкрийте посилання в ньому: воно веде на вашу власну сторінку.
front-examples = Приклади повідомлень
