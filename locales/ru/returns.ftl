### The returns desk and the tasks of client care

## The returns desk, where letters the post brought back are scanned

returns-title = Вернувшиеся письма
returns-intro = Отсканируйте код у левого края письма или введите знаки рядом с ним.
returns-code = Код
returns-reason = Причина возврата
returns-reason-moved = Адресат переехал
returns-reason-unknown = Адресат не значится
returns-reason-address = Адрес неверный или неполный
returns-reason-refused = Отказ от получения
returns-reason-unclaimed = Не востребовано
returns-reason-deceased = Адресат умер
returns-take = Принять
returns-taken = Письмо клиенту { $customer } вернулось.
returns-next = Следующий способ: { $channel }
returns-next-none = Само ничего не продолжится: нужно участие человека.
returns-known = Это письмо уже сканировали; повторно ничего не сделано.
returns-unknown = У нас нет письма с кодом { $code }. Код сохранён в списке ниже.
returns-empty = Ничего не отсканировано.
returns-early = Это письмо ещё не передано в печать.
returns-late = Слишком поздно: следующая отправка уже началась.
returns-undo = Отменить
returns-undone = Сканирование отменено.
returns-is-undone = Отменено
returns-correct = Исправить адрес
returns-latest = Последние сканирования
returns-none = Пока ничего не отсканировано.
returns-unknown-code = Неизвестный код

## Tasks: what no rule can do

tasks-title = Задачи
tasks-intro = Все способы связаться с этими клиентами испробованы. Найдите другой и закройте задачу.
tasks-none = Открытых задач нет.
tasks-done = Готово
tasks-closed = Задача закрыта.
tasks-since = с { $moment }
