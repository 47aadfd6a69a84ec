### The ways a customer wants to be reached

customer-edit-ways = Пожелания
field-prefers = Сначала связываться через
ways-no-order = Как указано в кампании
way-neither = Не указано
way-agreed = Согласие
way-refused = Отказ
field-agrees-to = Согласие
field-refuses = Отказ
fault-channel = Это не способ связи. Выберите из списка.
ways-hint = Для рекламы по факсу и SMS нужно «Согласие». «Отказ» действует для всего, что мы сообщаем.
reason-refused = Клиент не хочет, чтобы с ним связывались таким способом
reason-not-agreed = Клиент не давал согласия на рекламу таким способом
event-answered-by-text = На SMS отправлен ответ
