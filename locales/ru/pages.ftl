### See locales/en/pages.ftl for what each phrase is for.

## The page of a message

message-skip = Перейти к сообщению
message-languages = Прочитать это сообщение на другом языке
message-sent = Отправлено { $date }
message-waiting = Ещё не отправлено
message-reference = Номер { $reference }
message-standard-words = Это сообщение исправил сотрудник, язык исправления: { $language }. Вы читаете наш стандартный текст, он может отличаться.
message-contact = Контакты
message-fallback = На выбранном языке ({ $wanted }) этого сообщения нет. Язык, на котором вы его читаете: { $language }.
message-as-of = В сообщении приведены данные на { $date }, с тех пор ваши данные изменились.
message-documents = Документы
document-download = { $name } ({ $type }, { $size })

## The language from now on

language-keep = Всегда писать мне на этом языке: { $language }
language-kept = Теперь мы будем писать вам на этом языке: { $language }.

## Sending it again

resend-title = Отправить это сообщение ещё раз
resend-offer = Мы отправим его ещё раз на { $address }, адрес, который у нас записан, на языке, на котором вы читаете.
resend-button = Отправить ещё раз ({ $language })
resend-done = Оно уже в пути на { $address }.
resend-done-plain = Оно уже в пути на адрес, который у нас записан.
resend-limited = На сегодня это сообщение отправлено достаточно раз. Попробуйте завтра или загляните в папку «Спам».
resend-no-address = У нас нет вашего действующего адреса электронной почты, поэтому отправить сообщение отсюда нельзя. Пожалуйста, свяжитесь с нами.

## Preferences

preferences-title = Хотите ли вы получать эти сообщения?
preferences-for = Сообщения на { $address }
preferences-explain = Если вы откажетесь, мы больше не будем присылать предложения и новости. Важное о том, чем вы владеете или за что платите, будет приходить по-прежнему.
preferences-stop = Отказаться от этих сообщений
preferences-stopped = Вы больше не получаете наши предложения и новости.
preferences-stopped-now = Готово. Вы больше не получаете наши предложения и новости.
preferences-resume = Получать снова
preferences-resumed-now = Готово. Вы снова получаете наши сообщения.
preferences-message = Назад к сообщению

## Errors

error-status = Ошибка { $status }
error-home = На главную страницу

error-not-found-title = Здесь ничего нет
error-not-found = По этому адресу мы не нашли страницы.
error-not-found-todo = Ссылки из писем длинные и иногда обрезаются: скопируйте адрес целиком.

error-gone-title = Эта страница отозвана
error-gone = По этому адресу была страница, но она больше не показывается.
error-gone-todo = Если она вам ещё нужна, свяжитесь с тем, кто прислал ссылку.

error-forbidden-title = Это не разрешено
error-forbidden = Запрос пришёл не с нашей страницы, или у вас нет на это права.
error-forbidden-todo = Вернитесь назад, загрузите страницу заново и повторите действие.

error-invalid-title = Мы вас не поняли
error-invalid = Чего-то в запросе не хватает, или что-то указано неверно.
error-invalid-todo = Вернитесь назад, проверьте введённое и попробуйте ещё раз.

error-conflict-title = Кто-то успел раньше
error-conflict = То, что вы хотели изменить, тем временем изменилось, или сейчас это невозможно.
error-conflict-todo = Вернитесь назад, загрузите страницу заново и посмотрите ещё раз.

error-limited-title = Пока достаточно
error-limited = Этот запрос поступал слишком часто.
error-limited-todo = Попробуйте позже.
error-limited-wait =
    { $minutes ->
        [one] Попробуйте снова через { $minutes } минуту.
        [few] Попробуйте снова через { $minutes } минуты.
        [many] Попробуйте снова через { $minutes } минут.
       *[other] Попробуйте снова через { $minutes } минуты.
    }
error-limited-wait-hours =
    { $hours ->
        [one] Попробуйте снова через { $hours } час.
        [few] Попробуйте снова через { $hours } часа.
        [many] Попробуйте снова через { $hours } часов.
       *[other] Попробуйте снова через { $hours } часа.
    }

error-unavailable-title = Сейчас недоступно
error-unavailable = То, от чего мы зависим, сейчас не отвечает. Ничего не потеряно.
error-unavailable-todo = Попробуйте через несколько минут.

error-internal-title = У нас что-то пошло не так
error-internal = Не удалось создать страницу. Ошибка записана, мы с ней разбираемся.
error-internal-todo = Попробуйте позже. Если ничего не изменится, свяжитесь с нами.

## The front door

front-title = Carillon
front-what = Carillon сообщает клиентам нужное, вовремя и на их языке, и позволяет людям по обе стороны сообщения увидеть его, исправить и отправить ещё раз.
front-care = Служба поддержки
front-care-what = Найти сообщение, увидеть то, что получил клиент, исправить, отправить ещё раз.
front-holder = Вы получили от нас сообщение? Откройте ссылку в нём: она ведёт на вашу собственную страницу.
front-examples = Примеры сообщений
