### See locales/en/care.ftl for what each phrase is for.

## The frame around every page

care-product = Carillon
care-skip = Перейти к содержанию
care-main-nav = Разделы
care-home = Главная
care-find = Поиск
care-outbox = Исходящие
care-clock = Часы
care-today = Сегодня
care-account = Ваша учётная запись
care-language = Язык
care-theme = Оформление
care-theme-system = Как на устройстве
care-theme-light = Светлое
care-theme-dark = Тёмное
care-apply = Применить
care-sign-out = Выйти
care-back = Назад
care-cancel = Отмена
care-copy = Копировать
care-copied = Скопировано

role-admin = Администратор
role-csr = Служба поддержки

## Signing in

sign-in-title = Вход для службы поддержки
sign-in-email = Электронная почта
sign-in-password = Пароль
sign-in-button = Войти
sign-in-refused = Неверный адрес или пароль.
sign-in-locked =
    { $minutes ->
        [one] Слишком много неверных паролей. Вход закрыт ещё на { $minutes } минуту.
        [few] Слишком много неверных паролей. Вход закрыт ещё на { $minutes } минуты.
        [many] Слишком много неверных паролей. Вход закрыт ещё на { $minutes } минут.
       *[other] Слишком много неверных паролей. Вход закрыт ещё на { $minutes } минуты.
    }
sign-in-forgot = Забыли пароль? Администратор может выдать новый.
sign-in-demo = Это демонстрация с вымышленными клиентами. Войти можно так:

## Finding

find-label = Найти сообщение
find-placeholder = Имя, почта, организация, номер, лицензия…
find-button = Найти
find-hint = Введите то, что говорит клиент: должно встретиться каждое слово, в любом порядке.
find-keys = Клавиша / ведёт сюда, ↓ — по строкам.
find-title = Найдено по запросу «{ $query }»
find-title-all = Последние сообщения
find-title-refused = Отклонены окончательно или задержаны
find-title-uncertain = Передача под сомнением
find-nothing = По запросу «{ $query }» ничего не найдено.
find-nothing-todo = Попробуйте меньше слов, другое написание или номер из сообщения, например C-7K2M9QXA.
find-more = Более ранние
find-count =
    { $count ->
        [one] { $count } сообщение
        [few] { $count } сообщения
        [many] { $count } сообщений
       *[other] { $count } сообщения
    }
find-count-more =
    { $count ->
        [one] Последнее { $count } сообщение
        [few] Последние { $count } сообщения
        [many] Последние { $count } сообщений
       *[other] Последние { $count } сообщения
    }

## Home

home-title = Что говорит клиент?
home-attention = Требует внимания
home-all-well = Ничто не требует внимания.
home-rejected =
    { $count ->
        [one] { $count } отправка окончательно отклонена или задержана.
        [few] { $count } отправки окончательно отклонены или задержаны.
        [many] { $count } отправок окончательно отклонено или задержано.
       *[other] { $count } отправки окончательно отклонены или задержаны.
    }
home-rejected-todo = Исправьте записанный адрес и отправьте сообщение ещё раз.
home-tasks =
    { $count ->
        [one] Не удаётся связаться с { $count } клиентом.
        [few] Не удаётся связаться с { $count } клиентами.
        [many] Не удаётся связаться с { $count } клиентами.
       *[other] Не удаётся связаться с { $count } клиента.
    }
home-tasks-todo = Найдите другой способ и закройте задачу.
home-uncertain =
    { $count ->
        [one] { $count } передача под сомнением.
        [few] { $count } передачи под сомнением.
        [many] { $count } передач под сомнением.
       *[other] { $count } передачи под сомнением.
    }
home-uncertain-todo = Письмо повторяется с тем же Message-ID; загляните через несколько минут.
home-quarantined =
    { $count ->
        [one] { $count } строка удержана при импорте.
        [few] { $count } строки удержаны при импорте.
        [many] { $count } строк удержано при импорте.
       *[other] { $count } строки удержаны при импорте.
    }
home-quarantined-todo = Исправьте строки в источнике и импортируйте файл ещё раз.
home-figures = В цифрах
home-customers = Клиенты
home-records = Записи
home-communications = Сообщения
home-accepted = Доставлено
home-waiting = Ожидает
home-newest = Последние сообщения
home-newest-all = Все
home-newest-none = Пока никому ничего не сообщали. Как только наступит срок шага, он появится здесь.

## A communication

class-transactional = По запросу
class-service = Служебное
class-promotional = Реклама
communication-version = Версия { $version }
communication-page = Страница клиента
communication-page-hint = Открывает то, что открывает клиент
communication-as = Как смотреть
communication-as-email = Письмо
communication-as-page = Веб-страница
communication-as-text = Текст
communication-as-source = Исходник
communication-frame = Письмо, язык: { $language }
communication-language = На каком языке
communication-shown = Вы видите: { $language }; отправлено: { $sent }.
communication-records = О чём оно
communication-records-none = Оно не относится ни к одной записи.
communication-deliveries = Отправки
communication-deliveries-none = Отправка не планировалась.
communication-versions = Версии
communication-version-by = { $name }
communication-timeline = Что произошло
communication-timeline-none = Пока ничего.
communication-zone = Время клиента: { $zone }

communication-edit = Исправить текст
communication-again = Отправить ещё раз
communication-again-language = Язык
communication-again-reason = Причина
communication-again-hint = Уйдёт на записанный адрес, с данными первой отправки.
communication-again-button = Отправить ещё раз
communication-done-resent = Сообщение в пути. Новая отправка показана ниже.
communication-done-corrected = Исправленная версия сохранена и в пути. Прежняя осталась как была.

delivery-due = Срок: { $moment }
delivery-settled = Завершено: { $moment }
delivery-attempts =
    { $count ->
        [0] попыток ещё не было
        [one] { $count } попытка
        [few] { $count } попытки
        [many] { $count } попыток
       *[other] { $count } попытки
    }
delivery-message-id = Message-ID
delivery-piece = Отправление
delivery-paper = В том виде, в каком напечатано
delivery-answer = Ответ
delivery-cause = Почему отправлено
cause-plan = по плану кампании
cause-failover = другой способ не сработал
cause-again = ещё раз тем же способом
cause-resend = клиент попросил ещё раз
cause-care-resend = служба поддержки отправила ещё раз
cause-correction = текст исправлен
delivery-why = Почему ещё нет?

state-planned = Запланировано
state-claimed = В работе
state-started = Передаётся
state-accepted = Доставлено
state-deferred = Будет повтор
state-rejected = Отклонено
state-uncertain = Под сомнением
state-held = Задержано
state-cancelled = Отменено

reason-no-address = Адрес электронной почты не записан.
reason-bad-address = Записанный адрес электронной почты не работает.
reason-stopped = Клиент просил не присылать сообщения такого рода.
reason-doubt = Отправка прервалась между передачей и записью; отправлено ещё раз с тем же Message-ID.
reason-no-postal = Полный почтовый адрес не записан.
reason-no-fax = Номер факса не записан.
reason-no-phone = Номер телефона не записан.
reason-silence = Никто не отреагировал.
reason-waiting = Ожидает отправки.
reason-no-step = В кампании больше нет этого шага.
reason-no-customer = Клиента больше нет.
reason-no-record = Ни одна запись больше не подходит.
reason-not-theirs = Получателю больше не принадлежит ни одна из этих записей.
reason-event-first = До отправки произошло событие, сообщение отозвано.

## Correcting the words

edit-title = Исправить текст { $reference }
edit-explain = Вы исправляете текст, язык: { $language }. Он станет новой версией и будет сразу отправлен; версия, которая есть у клиента, останется как есть.
edit-subject = Тема
edit-words = Текст
edit-words-hint = Markdown: # заголовок, **жирный**, - список, [текст](https://…) ссылка. Пустая строка начинает новый абзац.
edit-reason = Почему исправляется?
edit-reason-hint = Коллеги увидят это в истории, клиент — нет.
edit-preview = Предпросмотр
edit-preview-button = Показать предпросмотр
edit-preview-failed = Предпросмотр не удался. Ваш текст на месте.
edit-send = Отправить исправленную версию

## A customer

customer-eyebrow = Клиент
customer-number = № { $number }
customer-edit = Исправить данные
customer-data = Записано
customer-records = Записи
customer-records-none = Записей нет.
customer-communications = Сообщения
customer-communications-none = Этому клиенту пока ничего не сообщали.
customer-timeline = Что произошло
customer-former = Прежние данные
customer-reseller = Партнёр
customer-address = Адрес
customer-done-saved = Данные исправлены. Прежнее состояние сохранено.
customer-edit-title = Исправить: { $name }
customer-edit-who = Имя
customer-edit-reach = Как связаться
customer-edit-where = Адрес
customer-edit-why = Причина
customer-edit-save = Сохранить
customer-edit-reason-hint = Например: клиент сообщил по телефону.
customer-conflict = Пока вы вводили данные, этого клиента исправил кто-то другой. Ниже то, что ввели вы; рядом с каждым отличающимся полем — то, что записано сейчас. Сохраните ещё раз, чтобы записать ваши значения.
customer-on-file = Сейчас записано: { $value }

field-title = Обращение
field-given = Имя
field-family = Фамилия
field-organisation = Организация
field-language = Язык
field-country = Страна
field-country-hint = Две буквы, например JP
field-time-zone = Часовой пояс
field-time-zone-hint = Например Asia/Tokyo
field-email = Электронная почта
field-phone = Телефон
field-fax = Факс
field-street = Улица
field-locality = Город
field-region = Область или регион
field-postal-code = Почтовый индекс
field-reason = Причина

## Faults in forms

fault-summary =
    { $count ->
        [one] { $count } поле заполнено неверно.
        [few] { $count } поля заполнены неверно.
        [many] { $count } полей заполнено неверно.
       *[other] { $count } поля заполнены неверно.
    }
fault-empty = Заполните это поле.
fault-country = Такой страны мы не знаем. Укажите две буквы, например JP, DE или US.
fault-language = На этом языке мы не пишем.
fault-time-zone = Это не часовой пояс. Укажите название, например Europe/Berlin.
fault-name = Укажите имя или организацию.
fault-email = Это не адрес электронной почты.
fault-phone = Это не номер телефона. Если сомневаетесь, начните с + и кода страны.
fault-words = Такой текст отправить нельзя: { $detail }
fault-password = Минимальная длина пароля, в знаках: { $detail }.
fault-long = Не более 500 знаков. Сейчас { $detail }.
fault-past = Укажите будущий день.
fault-other = Это не подходит.

## Offers in a communication

offer-title = Предложения в этом сообщении
offer-in-slot = { $offer } на месте { $slot }
offer-because-only = Только это предложение могло здесь стоять.
offer-because-priority = У него наивысший приоритет: { $priority }.
offer-because-lot = Наивысший приоритет, { $priority }, у нескольких предложений; жребий этого клиента пал на это.
offer-others = Почему не другие?
offer-not-meant = не предназначено этому клиенту
offer-not-yet = начинается { $day }
offer-over = закончилось { $day }
offer-beside = стоит на другом месте этого сообщения
offer-excluded = никогда вместе с { $other }
offer-shown-on = показано { $day }
offer-excluded-here = оно стоит в этом сообщении
offer-shown-enough = показано этому клиенту достаточно раз (предел: { $most })
offer-out-of-stock = больше не осталось (было: { $stock })
offer-lower-priority = у другого приоритет выше { $priority }
offer-other-lot = жребий пал на другое с тем же приоритетом

## What happens: the lines of a timeline

actor-system = Carillon
actor-customer = Клиент

event-communication-planned = Запланировано, язык: { $language } (шаг { $step })
event-delivery-accepted = Передано почтовому серверу, язык: { $language }
event-delivery-deferred = Почтовый сервер просил прийти позже
event-delivery-rejected = Почтовый сервер отказал
event-delivery-uncertain = Передача прервалась
event-delivery-held = Задержано
event-delivery-cancelled = Отправка отменена
event-delivery-accepted-letter = Передано в печать, язык: { $language }
event-delivery-accepted-fax = Передано факс-серверу, язык: { $language }
event-delivery-accepted-sms = SMS передано на отправку, язык: { $language }
event-delivery-deferred-letter = Принтер не смог принять письмо, будет повтор
event-delivery-deferred-fax = Факс-сервер не смог принять факс, будет повтор
event-delivery-deferred-sms = Не удалось передать SMS на отправку, будет повтор
event-delivery-rejected-letter = Бумажное письмо не напечатано
event-delivery-rejected-fax = Факс не дошёл
event-delivery-rejected-sms = SMS не дошло
event-delivery-arrived = Дошло до получателя
event-delivery-arrived-letter = Бумажное письмо напечатано
event-delivery-arrived-fax = Факс дошёл
event-delivery-arrived-sms = SMS дошло до телефона
event-delivery-delayed = Почтовый сервер ещё пытается доставить
event-letter-returned = Почта вернула бумажное письмо
event-return-undone = Сканирование вернувшегося письма отменено
event-ladder-moved = Продолжается другим способом: { $channel }
event-ladder-again = Повторная попытка тем же способом
event-ladder-ended = Способов связаться с клиентом не осталось: нужно участие человека
event-ladder-left = Больше ничего не отправляется: последовательность завершена
event-address-suppressed-email = На этот адрес электронной почты больше ничего не отправляется
event-address-suppressed-letter = На этот почтовый адрес больше ничего не отправляется
event-address-suppressed-fax = На этот номер факса больше ничего не отправляется
event-address-suppressed-sms = На этот номер телефона больше ничего не отправляется
event-replied = Получен ответ
event-answered-by-machine = Получен автоматический ответ
event-complained = Жалоба на спам
event-unsubscribed-by-mail = Просьба прекратить, по электронной почте
event-resend-requested = Просьба отправить ещё раз, язык: { $language }
event-care-resend-requested = Отправлено ещё раз, язык: { $language }
event-words-corrected = Текст исправлен, язык: { $language }
event-customer-corrected = Данные исправлены: { $fields }
event-customer-imported = Данные получены при импорте
event-enrollment-ended = Последовательность завершена
event-happened = Событие: { $name }
event-enrollment-switched = Событие { $event } завершило последовательность { $from } кампании { $campaign }
event-enrollment-started = Событие { $event } начало последовательность { $to } кампании { $campaign }
event-step-passed = Шаг { $step } пропущен: { $reason }
event-enrolled-by-hand = Добавлен в последовательность { $to } кампании { $campaign }
event-held-customer = Отправка клиенту приостановлена
event-held-enrollment = Последовательность приостановлена
event-held-delivery = Сообщение приостановлено
event-hold-ended-customer = Приостановка отправки клиенту снята
event-hold-ended-enrollment = Приостановка последовательности снята
event-hold-ended-delivery = Приостановка сообщения снята
event-enrollment-cancelled = Последовательность { $from } кампании { $campaign } завершена
event-offer-placed = Предложение { $offer } размещено на месте { $slot }
event-asked-to-stop = Отказ от предложений и новостей
event-asked-to-resume = Предложения и новости снова разрешены
event-language-chosen = Выбран язык дальнейших сообщений: { $language }
event-other = { $kind }

## The outbox of the demonstration

outbox-title = Исходящие
outbox-what = Письма этой демонстрации не отправляются: они лежат здесь в том виде, в каком их показала бы почтовая программа.
outbox-none = Пока ничего не отправлено. Переведите часы вперёд и немного подождите.
outbox-not-here = Здесь почта уходит на настоящий сервер, поэтому смотреть исходящие негде.
outbox-shown = Последние { $shown } из { $total }
outbox-to = Кому: { $address }
outbox-headers = Заголовки
outbox-parts = Части письма
outbox-no-subject = (без темы)

## The clock of the demonstration

clock-title = Часы
clock-what = У демонстрации свои часы. Переведите их вперёд, и всё, чему до тех пор наступит срок, будет запланировано и отправлено.
clock-now = Время по этим часам (всемирное)
clock-forward =
    { $days ->
        [one] { $days } день вперёд
        [few] { $days } дня вперёд
        [many] { $days } дней вперёд
       *[other] { $days } дня вперёд
    }
clock-moved =
    { $days ->
        [one] Часы переведены на { $days } день вперёд. То, чему наступил срок, планируется и отправляется.
        [few] Часы переведены на { $days } дня вперёд. То, чему наступил срок, планируется и отправляется.
        [many] Часы переведены на { $days } дней вперёд. То, чему наступил срок, планируется и отправляется.
       *[other] Часы переведены на { $days } дня вперёд. То, чему наступил срок, планируется и отправляется.
    }
clock-only-forward = Они идут только вперёд: отправленное не вернуть.

## A record: what keeps it out of messages, where it speaks, and what was told about it.

# $campaign is a campaign's title, $version the number of its version. $field holds $value, which cannot be read from
# character $column on; $reason is an English sentence.
record-held = Не входит в { $campaign }, версия { $version }: { $field } «{ $value }», символ { $column }: { $reason }
# Before the campaigns in whose groups a record speaks together with others.
record-groups = Входит в
record-over = Больше ничего не будет
record-left-out = Пропущено: поступило после сообщения своей группе
# Before the references of messages that spoke of a record.
record-said = Сообщено в
record-ends = заканчивается { $date }
record-kind-license = Лицензия
record-kind-contract = Договор
record-kind-subscription = Подписка
record-kind-vehicle = Транспортное средство
record-field-since = С
record-field-key-file = Файл ключа
record-field-key-text = Ключ
record-yes = да
record-no = нет

## On hold: what people keep back, let go again, or end for good

hold-pill = Приостановлено
hold-place = Приостановить
hold-end = Возобновить
cancel-enrollment = Завершить последовательность
cancel-delivery = Отменить сообщение
hold-title-customer = Приостановить отправку: { $name }
hold-title-enrollment = Приостановить «{ $campaign }»
hold-title-delivery = Приостановить это сообщение
hold-explain-customer = Пока действует приостановка, ничего из запланированного этому клиенту не отправляется. То, о чём кто-то просит, например отправить сообщение ещё раз, отправляется всё равно.
hold-explain-enrollment = Пока действует приостановка, следующие шаги этой последовательности не готовятся, а то, что ещё ждёт, остаётся здесь. Шаг, для которого за это время стало слишком поздно, пропускается.
hold-explain-delivery = Это сообщение остаётся здесь до конца приостановки.
cancel-title-enrollment = Завершить «{ $campaign }» для клиента { $name }
cancel-title-delivery = Отменить это сообщение
cancel-explain-enrollment = Больше шагов не будет, а неотправленное отзывается. Это нельзя отменить. Запись с новой датой начнётся заново.
cancel-explain-delivery = Это сообщение не будет отправлено. Это нельзя отменить, но сообщение можно отправить ещё раз.
hold-until = До (необязательно)
hold-until-hint = Приостановка закончится сама с началом этого дня там, где живёт клиент ({ $zone }). Если оставить поле пустым, она действует, пока её кто-нибудь не снимет.
hold-told-customer = { $name }: отправка клиенту приостановлена { $moment }.
hold-told-enrollment = { $name }: последовательность приостановлена { $moment }.
hold-told-delivery = { $name }: сообщение приостановлено { $moment }.
hold-ends = До { $moment }
hold-ends-never = Пока кто-нибудь не возобновит
hold-passed = Для шага { $step } стало слишком поздно, он пропущен.
hold-done-held = Приостановлено.
hold-done-ended = Приостановка снята. То, чему пришёл срок, идёт дальше.
hold-done-enrollment-cancelled = Последовательность завершена. Неотправленное отозвано.
hold-done-delivery-cancelled = Сообщение отменено.
hold-refused-already = Это уже приостановлено: посмотрите, кем и почему.
hold-refused-ended = Эта приостановка уже снята.
hold-refused-going = Слишком поздно: передача началась, и сообщение, возможно, уже ушло. Посмотрите ещё раз через минуту.
hold-refused-over = Это уже завершено: приостанавливать или завершать больше нечего.
holds-title = Приостановлено
holds-explain = Всё, что приостановлено. Приостановка кончается в назначенный день или когда её кто-нибудь снимает.
holds-none = Ничего не приостановлено.
holds-link =
    { $count ->
        [0] Ничего не приостановлено
        [one] Приостановлено: { $count }
        [few] Приостановлено: { $count }
        [many] Приостановлено: { $count }
       *[other] Приостановлено: { $count }
    }
enrollments-title = В работе
enrollment-next = Далее: { $step }, { $moment }
enrollment-next-none = Больше шагов нет
