### What customers read around their messages: the page of a message, preferences, errors, the front door.
### The words of a message itself belong to its campaign.

## The page of a message

message-skip = Към съобщението
message-languages = Прочетете това съобщение на друг език
# $date is a date, such as "2 October 2026".
message-sent = Изпратено на { $date }
message-waiting = Още не е изпратено
message-reference = Референтен номер { $reference }
# $language is the language's own name. Shown when a person of client care has corrected the words in another language.
message-standard-words = Това съобщение е коригирано от наш служител (език: { $language }). Вие четете стандартния ни текст, който може да се различава.
message-contact = Контакт
# Shown when a part of the message is not translated. $wanted and $language are languages' own names.
message-fallback = Това съобщение не е налично на избрания език ({ $wanted }). Езикът, на който го четете, е { $language }.
# Shown when the customer's data has changed since. $date is a date.
message-as-of = Съобщението е с данни към { $date }, а оттогава данните Ви са се променили.
message-documents = Документи
# $name is the name of a file, $type its kind such as "PDF", $size such as "52 kB".
document-download = { $name } ({ $type }, { $size })

## The language from now on

# $language is the language's own name.
language-keep = Пишете ми винаги на този език: { $language }
language-kept = Отсега нататък ще Ви пишем на този език: { $language }.

## Sending it again

resend-title = Повторно изпращане на съобщението
# $address is masked, such as "h•••a@e•••.co.jp".
resend-offer = Ще изпратим съобщението още веднъж на адреса, с който разполагаме ({ $address }), на езика, на който го четете.
# $language is the language's own name.
resend-button = Изпращане отново ({ $language })
resend-done = Съобщението е на път към { $address }.
resend-done-plain = Съобщението е на път към адреса, с който разполагаме.
resend-limited = За днес това съобщение беше изпратено достатъчно пъти. Моля, опитайте отново утре или проверете папката за спам.
resend-no-address = Нямаме Ваш работещ имейл адрес, затова съобщението не може да бъде изпратено отново оттук. Моля, свържете се с нас.

## Preferences

preferences-title = Желаете ли да получавате тези съобщения?
preferences-for = Съобщения до { $address }
preferences-explain = Ако се откажете, няма повече да Ви изпращаме оферти и новини. Важното за онова, което притежавате или плащате, ще продължите да получавате.
preferences-stop = Отказване от тези съобщения
preferences-stopped = Вече не получавате оферти и новини от нас.
preferences-stopped-now = Готово. Повече няма да получавате оферти и новини от нас.
preferences-resume = Получаване отново
preferences-resumed-now = Готово. Отново ще получавате нашите съобщения.
preferences-message = Обратно към съобщението

## Errors: what happened (-title), what it means, what to do (-todo)

error-status = Грешка { $status }
error-home = Към началната страница

error-not-found-title = Тук няма нищо
error-not-found = На този адрес не намираме страница.
error-not-found-todo = Връзките в имейлите са дълги и понякога се прекъсват: моля, копирайте целия адрес.

error-gone-title = Тази страница е оттеглена
error-gone = На този адрес имаше страница, но тя вече не се показва.
error-gone-todo = Ако все още Ви е нужна, моля, обърнете се към човека, който Ви е изпратил връзката.

error-forbidden-title = Това не е разрешено
error-forbidden = Заявката не идва от някоя от нашите страници или нямате право на това действие.
error-forbidden-todo = Моля, върнете се назад, заредете страницата отново и повторете действието.

error-invalid-title = Не разбрахме заявката
error-invalid = Нещо в заявката липсва или не може да се използва.
error-invalid-todo = Моля, върнете се назад, проверете какво сте въвели и опитайте отново.

error-conflict-title = Някой Ви изпревари
error-conflict = Това, което искахте да промените, междувременно е променено или в момента не може да се направи.
error-conflict-todo = Моля, върнете се назад, заредете страницата отново и проверете още веднъж.

error-limited-title = Засега е достатъчно
error-limited = Тази заявка беше изпратена твърде много пъти.
error-limited-todo = Моля, опитайте отново по-късно.
# $minutes is a number of minutes to wait.
error-limited-wait =
    { $minutes ->
        [one] Моля, опитайте отново след { $minutes } минута.
       *[other] Моля, опитайте отново след { $minutes } минути.
    }
# $hours is a number of hours to wait.
error-limited-wait-hours =
    { $hours ->
        [one] Моля, опитайте отново след { $hours } час.
       *[other] Моля, опитайте отново след { $hours } часа.
    }

error-unavailable-title = В момента не е достъпно
error-unavailable = Услуга, от която зависим, в момента не отговаря. Нищо не е загубено.
error-unavailable-todo = Моля, опитайте отново след няколко минути.

error-internal-title = При нас възникна грешка
error-internal = Страницата не можа да бъде създадена. Грешката е записана и търсим причината.
error-internal-todo = Моля, опитайте отново по-късно. Ако проблемът остане, свържете се с нас.

## The front door

front-title = Carillon
front-what = Carillon казва на клиентите правилното нещо в правилния момент и на техния език, а хората от двете страни на съобщението могат да го видят, да го коригират и да го изпратят отново.
front-care = Обслужване на клиенти
front-care-what = Намерете съобщение, вижте какво е получил клиентът, коригирайте го и го изпратете отново.
front-holder = Получихте съобщение от нас? Моля, отворете връзката в него: тя води към Вашата лична страница.
front-examples = Примерни съобщения
