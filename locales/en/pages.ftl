### What customers read around their messages: the page of a message, preferences, errors, the front door.
### The words of a message itself belong to its campaign.

## The page of a message

message-skip = Skip to the message
message-languages = Read this message in another language
# $date is a date, such as "2 October 2026".
message-sent = Sent on { $date }
message-waiting = Not sent yet
message-reference = Reference { $reference }
# $language is the language's own name. Shown when a person of client care has corrected the words in another language.
message-standard-words = This message was corrected by a person, in { $language }. You are reading our standard words, which may differ.
message-contact = Contact
# Shown when a part of the message is not translated. $wanted and $language are languages' own names.
message-fallback = This message is not available in { $wanted }. You are reading it in { $language }.
# Shown when the customer's data has changed since. $date is a date.
message-as-of = What this message says is as of { $date }. Your data has changed since then.
message-documents = Documents
# $name is the name of a file, $type its kind such as "PDF", $size such as "52 kB".
document-download = { $name } ({ $type }, { $size })

## The language from now on

# $language is the language's own name.
language-keep = Always write to me in { $language }
language-kept = From now on we write to you in { $language }.

## Sending it again

resend-title = Send this message again
# $address is masked, such as "h•••a@e•••.co.jp".
resend-offer = We send it once more to { $address }, the address we have on file, in the language you are reading.
# $language is the language's own name.
resend-button = Send again ({ $language })
resend-done = It is on its way to { $address }.
resend-done-plain = It is on its way to the address we have on file.
resend-limited = This message was sent again often enough for today. Please try again tomorrow, or look into your spam folder.
resend-no-address = We have no email address for you that works, so it cannot be sent again from here. Please contact us.

## Preferences

preferences-title = Do you want these messages?
preferences-for = Messages to { $address }
preferences-explain = If you stop them, we no longer send you offers and news. What you need to know about something you own or pay for still reaches you.
preferences-stop = Stop these messages
preferences-stopped = You no longer receive offers and news from us.
preferences-stopped-now = Done. You no longer receive offers and news from us.
preferences-resume = Receive them again
preferences-resumed-now = Done. You receive our messages again.
preferences-message = Back to the message

## Errors: what happened (-title), what it means, what to do (-todo)

error-status = Error { $status }
error-home = To the start page

error-not-found-title = There is nothing here
error-not-found = We find no page under this address.
error-not-found-todo = Links from an email are long and are sometimes cut off: please copy the whole address.

error-gone-title = This page was withdrawn
error-gone = There was a page under this address, and it is no longer shown.
error-gone-todo = If you still need it, please contact whoever sent you the link.

error-forbidden-title = This is not allowed
error-forbidden = The request did not come from one of our own pages, or you may not do this.
error-forbidden-todo = Please go back, load the page again and repeat what you did.

error-invalid-title = We did not understand this
error-invalid = Something in the request is missing or not usable.
error-invalid-todo = Please go back, check what you entered and try again.

error-conflict-title = Somebody was faster
error-conflict = What you wanted to change has changed in the meantime, or cannot be done as things stand.
error-conflict-todo = Please go back, load the page again and look at it once more.

error-limited-title = That was often enough for now
error-limited = This has been asked for too many times.
error-limited-todo = Please try again later.
# $minutes is a number of minutes to wait.
error-limited-wait =
    { $minutes ->
        [one] Please try again in { $minutes } minute.
       *[other] Please try again in { $minutes } minutes.
    }
# $hours is a number of hours to wait.
error-limited-wait-hours =
    { $hours ->
        [one] Please try again in { $hours } hour.
       *[other] Please try again in { $hours } hours.
    }

error-unavailable-title = Not available just now
error-unavailable = Something we depend on does not answer at the moment. Nothing was lost.
error-unavailable-todo = Please try again in a few minutes.

error-internal-title = Something went wrong on our side
error-internal = The page could not be made. The fault was noted and we look into it.
error-internal-todo = Please try again later. If it stays like this, please contact us.

## The front door

front-title = Carillon
front-what = Carillon tells customers the right thing, at the right time, in their own language, and lets the people on both sides of a message see it, correct it and send it again.
front-care = Client care
front-care-what = Find a message, see what the customer holds, correct it, send it again.
front-holder = Have you received a message from us? Please open the link in it: it leads to your own page.
front-examples = Example messages
