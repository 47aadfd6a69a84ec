### The studio: campaigns and their words, in the portal of client care.

## The list

studio-title = Кампании
studio-what = Что мы говорим клиентам, как это читается до отправки и кто это менял.
studio-none = Кампаний ещё нет. Чтобы начать, импортируйте папку.
# $count is a number.
studio-languages = Языков: { $count }
studio-steps = Шагов: { $count }
# What the check found. Faults keep a version from going out, warnings do not.
studio-faults = Ошибок: { $count }
studio-warnings = Замечаний: { $count }
studio-clean = Без замечаний
studio-read-only = Здесь можно всё читать и пробовать. Сохранять могут администраторы.
studio-import = Импорт папки
studio-import-file = Файл zip
studio-import-what = Папка кампании в том виде, в каком она экспортируется здесь. Она станет новой версией названной в ней кампании.
studio-import-button = Импортировать
studio-export = Экспорт

## Versions

studio-versions = Версии
studio-active = Действует
studio-draft = Черновик
# Beside a draft. $version is a number.
studio-active-is = Отправляется версия { $version }
studio-made = Сообщений по ней, слова которых не изменятся: { $count }
# $count is the number of recipients on their way through the campaign.
studio-keeps = Сказанное сохраняет версию, по которой создано. В пути: { $count }. Следующее сообщение будет по действующей версии.
studio-against = В сравнении с
studio-compare = Сравнить
studio-no-difference = Обе версии совпадают.
studio-first = Это первая версия: в ней всё новое.
studio-difference-cut = Показано только начало различий.
# $line is a number.
studio-line = Со строки { $line }
studio-file-new = Новый файл
studio-file-gone = Удалённый файл
studio-read = Читать файлы
studio-restore = Вернуть эту версию
studio-activate = Ввести этот черновик в действие
studio-restore-what = Её файлы станут новой версией, которая с этого момента и отправляется. Ничего не теряется.

## A campaign

studio-audience = Для кого
studio-audience-customers = Все клиенты.
# $kind is the name of a kind of records.
studio-audience-records = Владельцы записей вида «{ $kind }».
studio-group-customer = Одно сообщение на все записи клиента.
studio-group-record = Одно сообщение на каждую запись.
studio-group-household = Одно сообщение на все записи семьи: одна фамилия по одному адресу.
studio-group-organisation = Одно сообщение на все записи организации.
studio-group-reseller = Одно сообщение каждому реселлеру обо всех записях, которые он ведёт.
# Beside whose records speak together: which dates do. $days counts days.
studio-window-day = Записи с одной датой объединяются.
studio-window = { $days ->
    [one] Объединяются записи, чья дата не более чем на { $days } день позже первой.
    [few] Объединяются записи, чья дата не более чем на { $days } дня позже первой.
    [many] Объединяются записи, чья дата не более чем на { $days } дней позже первой.
   *[other] Объединяются записи, чья дата не более чем на { $days } дня позже первой.
}
# What becomes of records that come in when their group has spoken.
studio-late-next = О добавленных позже сообщит следующий шаг.
studio-late-own = О добавленных позже будет отдельное сообщение.
studio-late-ignore = Добавленные позже не упоминаются.
studio-path = Путь
# $anchor is the name of a date of a record, such as expires; $time such as 09:00.
studio-anchor = отсчёт от «{ $anchor }», отправка в { $time } по времени клиента
studio-anchor-event = отсчёт со дня события «{ $anchor }», отправка в { $time } по времени клиента
studio-anchor-entry = отсчёт с первого дня в аудитории, отправка в { $time } по времени клиента
studio-anchor-switch = отсчёт со дня перехода сюда, отправка в { $time } по времени клиента
studio-step-if = только если
studio-step-until = ждёт условия (не дольше дней: { $days })
studio-step-go = ведёт к { $to }
studio-step-end = завершает последовательность
studio-step-waiting = На пути сюда: { $number }
studio-step-told = Сообщено: { $number }
# $days is a number.
studio-offset-before =
    { $days ->
        [one] за { $days } день
        [few] за { $days } дня
        [many] за { $days } дней
       *[other] за { $days } дня
    }
studio-offset-on = В тот же день
studio-offset-after =
    { $days ->
        [one] через { $days } день
        [few] через { $days } дня
        [many] через { $days } дней
       *[other] через { $days } дня
    }
studio-words = Тексты
studio-complete = Готово
studio-missing = Нет
studio-findings = Что показала проверка
studio-findings-none = Проверка замечаний не нашла.
studio-with-samples = На примерах: { $names }
studio-more = Ещё: { $count }
studio-files = Файлы
studio-folder-top = Сама кампания
studio-file-count = Файлов: { $count }
studio-new-file = Новый файл

## A file on the desk

studio-text = Текст
studio-reason = Что меняется и почему
studio-reason-hint = Коллеги прочитают это рядом с версией.
studio-save = Сохранить и ввести в действие
studio-save-draft = Сохранить как черновик
studio-check = Проверить
studio-remove = Удалить этот файл
studio-preview = Предпросмотр
# $language is the language's own name.
studio-preview-in = Предпросмотр: { $language }
studio-preview-wait = Нажмите «Показать», чтобы увидеть текст из формы.
studio-show = Показать
studio-sample = На примере
studio-customer = Или от лица клиента
studio-customer-hint = Номер, почта или имя
studio-medium = Способ
studio-beside = Рядом
studio-beside-none = Ничего
studio-open = Открыть
studio-not-shown = У этого файла нет собственного предпросмотра; его читает проверка.
# $name is a customer or a sample.
studio-shown-as = Показано от лица: { $name }
studio-shown-others = Также найдены: { $names }
studio-outside = Сейчас кампания этому клиенту не написала бы.
studio-old-version = Вы читаете версию { $version }. Последняя — версия { $newest }.
studio-to-newest = К последней

## What became of it

studio-done-applied = Версия { $version } действует. Всё дальнейшее создаётся по ней.
studio-done-drafted = Версия { $version } — черновик. По ней ничего не отправляется, пока её не введут в действие.
studio-refused = Ничего не сохранено: проверка нашла ошибки. Исправьте их или сохраните черновик.
# $name is a colleague.
studio-moved = Ничего не сохранено: тем временем версию { $version } сохранил другой человек: { $name }. Ваш текст на месте. Посмотрите различия и сохраните ещё раз.
studio-moved-theirs = Что изменилось за это время
studio-moved-yours = Что изменит сохранение сейчас
studio-moved-restore = Ничего не сохранено: тем временем кто-то сохранил более новую версию. Посмотрите её и решите ещё раз.

## Faults of the forms. $detail is what was typed or is expected.

studio-fault-path = «{ $detail }» — не путь внутри кампании. Используйте имена вида content/60-days/en.md.
studio-fault-large = Файл может занимать { $detail } байт. Сократите или разделите его.
studio-fault-many = В кампании может быть файлов: { $detail }.
studio-fault-nul = В { $detail } есть символ, который не является текстом. Удалите его.
studio-fault-same = То же самое уже говорит версия { $detail }.
# $detail is a sentence in English.
studio-fault-archive = Это нельзя импортировать: { $detail }
studio-no-customer = По запросу «{ $detail }» никого не нашлось. Попробуйте номер, почту или меньше слов.
studio-no-records = Нет записей, о которых говорит эта кампания: { $detail }.
studio-no-sample = Нет примера для показа. Выберите клиента.
studio-bad-sample = Пример не читается: { $detail }
