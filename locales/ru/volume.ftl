volume-title = Объёмы
volume-explain = Правила решают, сколько и когда отправляется, чтобы всегда было кому ответить клиентам.
volume-read-only = Правила и состав изменяют администраторы. Вы можете всё опробовать и отмечать отсутствие.
volume-save = Сохранить
volume-show-effect = Показать последствия
volume-rules = Правила
volume-rules-none = Правил нет. Всё отправляется сразу в срок.
volume-rule-new = Новое правило
volume-everything = Всё
volume-part = { $label }: { $list }
volume-lets-pass = Отправляется всегда: { $list }
volume-most-hour = { $count } в час
volume-most-day = { $count } в день
volume-most-week = { $count } в неделю
volume-customer-hour = { $count } в час на клиента
volume-customer-day = { $count } в день на клиента
volume-customer-week = { $count } в неделю на клиента
volume-staff-limit = { $count } на каждый час работы сотрудников
volume-hours-limit = Только { $hours } по времени клиента
volume-hours-business = Только { $hours } в рабочие дни по времени клиента
volume-paused = Приостановлено: ничего не отправляется
volume-used-hour = { $used } из { $most } за этот час
volume-used-day = { $used } из { $most } за сегодня
volume-used-week = { $used } из { $most } за эту неделю
volume-next = Новый отсчёт: { $moment }
volume-waiting =
    { $count ->
        [one] { $count } сообщение ожидает
        [few] { $count } сообщения ожидают
        [many] { $count } сообщений ожидают
       *[other] { $count } сообщения ожидают
    }
volume-waiting-none = Ничего не ожидает
volume-pill-paused = Приостановлено
volume-pill-full = Исчерпано
volume-pill-waits = Клиенты ожидают
volume-left = осталось { $count }
volume-now = Состояние сейчас
volume-outlook = Ближайшие две недели
volume-outlook-explain = В эти дни уйдёт то, что ожидает, и то, чему к тому времени подойдёт срок, если ничего не изменится. Дни по времени { $zone }.
volume-outlook-none = Ничего не ожидает, и в ближайшие дни ничему не подходит срок.
volume-expected-legend = Светлее: срок подойдёт к тому дню
volume-head-day = День
volume-head-number = Сообщения
volume-head-going = По каналам и языкам
volume-other-languages = другие { $count }
volume-outlook-more = Затем, до { $day }: { $count }
volume-outlook-rest = Останется в ожидании через { $days } дн.: { $count }
volume-mon = пн
volume-tue = вт
volume-wed = ср
volume-thu = чт
volume-fri = пт
volume-sat = сб
volume-sun = вс
volume-day = { $weekday }, { $date }
volume-week-from = Неделя с { $day }
volume-roster = Кто отвечает
volume-roster-none = Состав пока пуст. До тех пор правила, считающие часы работы, ничего не пропускают.
volume-staff-new = Добавить сотрудника
volume-staff-edit = Сотрудник
volume-staff-remove = Убрать из состава
volume-staff-remove-explain = Часы больше не учитываются, отметки об отсутствии удаляются.
volume-hours-week = Часы на этой неделе: { $hours } из { $all }
volume-away = Сейчас отсутствует
volume-mark-absent = Отметить отсутствие
volume-absent-explain = Эти часы больше не учитываются. То, на что не хватит оставшихся часов, подождёт.
volume-between = { $from } – { $to }
volume-take-back = Отменить
volume-person = Имя
volume-from = С
volume-to = По (включительно)
volume-reason = Причина
volume-reason-hint = Её читают коллеги. Можно не заполнять.
volume-hours = Часы работы
volume-hours-hint = Например mon-fri 09:00-17:00, sat 10:00-14:00 (дни — английские сокращения)
volume-staff-languages-hint = Часы того, кто отвечает на нескольких языках, делятся между ними поровну.
volume-effect = Что изменится
volume-effect-none = Ни одно сообщение не уйдёт раньше или позже, чем сейчас.
volume-effect-later =
    { $count ->
        [one] { $count } сообщение уйдёт позже.
        [few] { $count } сообщения уйдут позже.
        [many] { $count } сообщений уйдут позже.
       *[other] { $count } сообщения уйдут позже.
    }
volume-effect-until = Последнее из них уйдёт: { $day }
volume-effect-never = Не уйдут в течение { $days } дн.: { $count }
volume-effect-sooner =
    { $count ->
        [one] { $count } сообщение уйдёт раньше.
        [few] { $count } сообщения уйдут раньше.
        [many] { $count } сообщений уйдут раньше.
       *[other] { $count } сообщения уйдут раньше.
    }
volume-no-limit = без ограничения
volume-instead = { $after } вместо { $before }
volume-as-it-is = Сейчас
volume-with-change = После изменения
volume-name = Название
volume-name-hint = Его читают коллеги, когда узнают, почему сообщение ещё не ушло.
volume-counts = Что учитывается
volume-counts-hint = Ничего не выбирайте, чтобы учитывать всё.
volume-channels = Каналы
volume-languages = Языки
volume-classes = Виды сообщений
volume-campaigns = Кампании
volume-brands = Марки
volume-countries = Страны
volume-countries-hint = По две буквы, например JP, KR
volume-segments = Сегменты
volume-commas = Через запятую
volume-segments-hint = Через запятую; есть { $list }
volume-chosen = Выбрано: { $count }
volume-how-much = Сколько может уйти
volume-kind-most = Число за каждый период
volume-kind-staff = Число на каждый час работы тех, кто отвечает на этих языках
volume-kind-customer = Число за каждый период на одного клиента, по всему, что учитывает это правило
volume-kind-hours = Сколько угодно, но только в определённые часы по времени клиента
volume-kind-paused = Ничего, пока правило не изменят
volume-number = Число
volume-number-hint = Для приостановки не нужно.
volume-send-hours = Часы
volume-send-hours-hint = Например, mon-fri 08:00-20:00. Часовой пояс ниже — для клиентов, чей пояс неизвестен.
volume-business-days = Только в рабочие дни страны клиента
volume-period = Период
volume-period-hour = Час
volume-period-day = День
volume-period-week = Неделя, с понедельника
volume-pass = Что отправляется всегда
volume-pass-hint = Это не задерживается и не учитывается.
volume-remove = Удалить это правило
volume-remove-look = Показать, что изменится
volume-remove-title = Удалить «{ $name }»?
volume-remove-explain = То, что оно задерживает, уйдёт сразу, если не задержит другое правило.
volume-done-rule = Правило сохранено и действует.
volume-done-rule-removed = Правило удалено.
volume-done-staff = Состав сохранён и действует.
volume-done-staff-removed = Сотрудник убран из состава.
volume-done-absence = Отсутствие отмечено, квоты пересчитаны.
volume-done-absence-removed = Отметка об отсутствии отменена, часы снова учитываются.
volume-held-used = использовано { $used } из { $most }, до { $moment }
volume-held-none = сейчас ничего не отправляется
volume-held-quiet = там тихие часы до { $moment }
volume-ahead =
    { $count ->
        [one] До него уйдёт { $count } такое же сообщение.
        [few] До него уйдут { $count } таких же сообщения.
        [many] До него уйдут { $count } таких же сообщений.
       *[other] До него уйдут { $count } таких же сообщения.
    }
volume-expected = Ожидаемая отправка: { $moment }
volume-expected-never = В течение { $days } дн. отправка не ожидается.
fault-number = Укажите целое число, например 500.
fault-period = Выберите час, день или неделю.
fault-taken = Такое название уже есть.
fault-hours = Укажите дни и время, например mon-fri 09:00-17:00, sat 10:00-14:00. Части одного дня не должны пересекаться; работа через полночь — это две части.
fault-date = Укажите день.
fault-backwards = Конец раньше начала.
