### Simulation: copies of customers live through a campaign, in the portal of client care

simulate-title = Симуляция
simulate-explain = Копии клиентов за секунды проживают месяцы кампании по собственным часам. Ничего не отправляется, и у клиентов ничего не меняется.
simulate-limits = Участвует только эта кампания, как если бы раньше никому не писали. Дни — по UTC.
simulate-version = Версия
simulate-against = В сравнении с
simulate-from = Первый день
simulate-to = Последний день
simulate-customers = Клиенты
# $all is how many there are, $most how many may be copied; both are numbers.
simulate-customers-hint = Первые по номеру. Всего: { $all }; копируется не больше { $most }.
simulate-run = Запустить
simulate-again = Запустить ещё раз
simulate-busy = Ничего не запущено: две симуляции уже идут. Попробуйте через минуту.
simulate-kept = Прежние симуляции
simulate-kept-explain = Хранятся только последние; старые исчезают сами.
# $version is a number.
simulate-beside = в сравнении с версией { $version }

## Before there is anything to see

# $share is a number of hundredths.
simulate-living = Выполняется: { $share } %
simulate-living-explain = Эта страница обновляется сама.
simulate-look-again = Посмотреть ещё раз
simulate-failed = Эта симуляция не дошла до конца. Попробуйте ещё раз; если не выйдет снова, причина — в журнале программы.
simulate-vanished = Эта симуляция больше не хранится. Если запустить её снова, она покажет то же самое, пока ничего не изменилось.
# $day is a day.
simulate-stopped = Заняло слишком много времени и остановлено: { $day }. Показано то, что было до этого дня. Возьмите меньше клиентов или дней, чтобы увидеть всё.

## In numbers

simulate-summary = Коротко
simulate-figure-customers = Клиенты
simulate-figure-reached = Клиенты, которым написали
simulate-figure-sent = Отправлено сообщений
simulate-figure-waiting = Ожидают в конце
simulate-figure-held = Задержано
simulate-figure-passed = Пропущено шагов
simulate-figure-switched = Переведены на другой путь
simulate-figure-ended = Завершены раньше
simulate-figure-way = В пути в конце
simulate-steps = По шагам
simulate-head-step = Шаг
simulate-no-step = Не на шаге
simulate-days = По дням
simulate-days-none = В эти дни ничего не ушло.
# $count is a number of messages, $day the day on which they go.
simulate-days-most = Больше всего за день: { $count }, { $day }
# $days counts days on which something goes out.
simulate-days-all = Дни, когда что-то уходит: { $days }

## Quotas

simulate-quotas = Правила объёма
simulate-quotas-none = Ни одно правило объёма ничего не сосчитало и не задержало.
# $used and $most are numbers of messages.
simulate-quota-peak = На пике { $used } из { $most }
simulate-quota-any = Не больше { $used }, без предела
# $days counts days.
simulate-quota-full = Дни, когда исчерпано: { $days }
# $count is a number of messages.
simulate-quota-waiting = Ожидало в конце дня, самое большее: { $count }

## What changes with another version

simulate-shifts = Что меняется
simulate-shifts-none = Для этих клиентов и дней обе версии делают одно и то же.
# $version is a number.
simulate-shift-new = Только с версией { $version }
simulate-shift-gone = Только с версией { $version }
simulate-shift-moved = В другой день
simulate-shift-differs = В тот же день, но иначе
simulate-other-words = Другие слова
# $version is a number.
simulate-open-version = Открыть в версии { $version }

## What happened

simulate-happened = Что произошло
simulate-customer = Клиент: номер или имя
simulate-what = Что
simulate-everything = Всё
simulate-what-planned = Запланировано
simulate-what-sent = Отправлено
simulate-what-failed = Не удалось отправить
simulate-what-held = Задержано
simulate-what-withdrawn = Отозвано
simulate-what-passed = Шаг пропущен
simulate-what-switched = Переведён на другой путь
simulate-what-ended = Завершено раньше
simulate-what-placed = Предложения и тексты партнёров
simulate-what-other = Прочее
# $count is a number of lines.
simulate-lines = Строк: { $count }
simulate-lines-none = Ничего подобного не произошло.
simulate-open = Открыть сообщение
simulate-pages = Страницы
# Both are numbers.
simulate-page = Страница { $page } из { $pages }
simulate-before = Предыдущая страница
simulate-next = Следующая страница

## A message

simulate-message = Сообщение без слов
simulate-message-note = Симуляция: этого сообщения никто не получал.

## Faults of the form. $detail is what was expected.

simulate-fault-version = Выберите версию.
simulate-fault-long = Симуляция охватывает не больше года. Выберите более ранний последний день.
simulate-fault-customers = Укажите целое число от 1 до { $detail }.
simulate-fault-nobody = Пока нет клиентов для копирования. Сначала импортируйте их.
# $detail is the number of a version.
simulate-fault-faulty = Проверка нашла ошибки в версии { $detail }. Сначала исправьте их или выберите другую версию.
