### The portal of client care.

## The frame around every page

care-product = Carillon
care-skip = Skip to the content
care-main-nav = Places
care-home = Home
care-find = Find
care-outbox = Outbox
care-clock = Clock
care-today = Today is
care-account = Your account
care-language = Language
care-theme = Appearance
care-theme-system = As on this device
care-theme-light = Light
care-theme-dark = Dark
care-apply = Apply
care-sign-out = Sign out
care-back = Back
care-cancel = Cancel
care-copy = Copy
care-copied = Copied

role-admin = Administrator
role-csr = Client care

## Signing in

sign-in-title = Sign in to client care
sign-in-email = Email
sign-in-password = Password
sign-in-button = Sign in
sign-in-refused = Email or password are not right.
# $minutes is a number.
sign-in-locked =
    { $minutes ->
        [one] Too many wrong passwords. Signing in is locked for { $minutes } more minute.
       *[other] Too many wrong passwords. Signing in is locked for { $minutes } more minutes.
    }
sign-in-forgot = Forgot your password? An administrator can give you a new one.
sign-in-demo = This is a demonstration with invented customers. You can sign in as:

## Finding

find-label = Find a communication
find-placeholder = Name, email, organisation, reference, license number…
find-button = Find
find-hint = Type what the caller says: every word must be there, in any order.
find-keys = Press / to come here, ↓ to walk through the rows.
# $query is what was typed.
find-title = Found for “{ $query }”
find-title-all = The newest communications
# The titles of two lists of communications, to which the first page leads.
find-title-refused = Refused for good or held
find-title-uncertain = Hand-over in doubt
find-nothing = Nothing found for “{ $query }”.
find-nothing-todo = Try fewer words, another spelling, or the reference from the message, such as C-7K2M9QXA.
find-more = Older ones
# $count is a number.
find-count =
    { $count ->
        [one] { $count } communication
       *[other] { $count } communications
    }
find-count-more =
    { $count ->
        [one] The newest { $count } communication
       *[other] The newest { $count } communications
    }

## Home

home-title = What does the customer say?
home-attention = Needs attention
home-all-well = Nothing needs attention.
# $count is a number.
home-rejected =
    { $count ->
        [one] { $count } delivery was refused for good or is held.
       *[other] { $count } deliveries were refused for good or are held.
    }
home-rejected-todo = Correct the address on file, then send the message again.
home-tasks =
    { $count ->
        [one] { $count } customer cannot be reached.
       *[other] { $count } customers cannot be reached.
    }
home-tasks-todo = Find another way, then close the task.
home-uncertain =
    { $count ->
        [one] { $count } hand-over is in doubt.
       *[other] { $count } hand-overs are in doubt.
    }
home-uncertain-todo = The mail is repeated under the same Message-ID; look again in a few minutes.
home-quarantined =
    { $count ->
        [one] { $count } row was kept back by an import.
       *[other] { $count } rows were kept back by imports.
    }
home-quarantined-todo = Mend the rows in the source and import the file again.
home-figures = In figures
home-customers = Customers
home-records = Records
home-communications = Communications
home-accepted = Delivered
home-waiting = Waiting
home-newest = Newest communications
home-newest-all = All
home-newest-none = Nothing has been said to anybody yet. As soon as a step is due, it appears here.

## A communication

class-transactional = Asked for
class-service = Service
class-promotional = Promotion
# $version is a number.
communication-version = Version { $version }
communication-page = The customer’s page
communication-page-hint = Opens what the customer opens
communication-as = How to look at it
communication-as-email = Email
communication-as-page = Web page
communication-as-text = Text
communication-as-source = Source
# $language is the language's own name.
communication-frame = The email in { $language }
communication-language = In which language
communication-shown = You are looking at { $language }; it was sent in { $sent }.
communication-records = What it speaks of
communication-records-none = It speaks of no record.
communication-deliveries = Deliveries
communication-deliveries-none = It was not planned for delivery.
communication-versions = Versions
# $name is a person's name.
communication-version-by = by { $name }
communication-timeline = What happened
communication-timeline-none = Nothing yet.
# $zone is the name of a time zone.
communication-zone = Times are the customer’s: { $zone }

communication-edit = Correct the words
communication-again = Send again
communication-again-language = Language
communication-again-reason = Reason
communication-again-hint = It goes to the address on file, with the data it was first sent with.
communication-again-button = Send again
communication-done-resent = It is on its way. The new delivery is listed below.
communication-done-corrected = The corrected version is stored and on its way. The former one stays as it was.

delivery-due = Due { $moment }
delivery-settled = Settled { $moment }
# $count is a number.
delivery-attempts =
    { $count ->
        [0] not tried yet
        [one] tried { $count } time
       *[other] tried { $count } times
    }
delivery-message-id = Message-ID
delivery-piece = Piece
delivery-paper = As it was printed
delivery-answer = Answer
delivery-cause = Why sent
cause-plan = the campaign planned it
cause-failover = another way failed
cause-again = it is tried again the same way
cause-resend = the customer asked for it again
cause-care-resend = client care sent it again
cause-correction = the words were corrected
delivery-why = Why not yet?

state-planned = Planned
state-claimed = In hand
state-started = Being handed over
state-accepted = Delivered
state-deferred = Tried again later
state-rejected = Refused
state-uncertain = In doubt
state-held = Held
state-cancelled = Cancelled

reason-no-address = There is no email address on file.
reason-bad-address = The email address on file does not work.
reason-stopped = The customer asked not to get messages of this kind.
reason-doubt = The worker stopped between hand-over and record; sent again with the same Message-ID.
reason-no-postal = There is no complete postal address on file.
reason-no-fax = There is no fax number on file.
reason-no-phone = There is no phone number on file.
reason-silence = Nobody has reacted.
reason-waiting = It waits for the worker.
reason-no-step = The campaign no longer has this step.
reason-no-customer = The customer is gone.
reason-no-record = No record matches any more.
reason-not-theirs = Its recipient holds none of its records any more.
reason-event-first = An event came first: it was withdrawn before it went.

## Correcting the words

# $reference is the reference of the communication.
edit-title = Correct the words of { $reference }
# $language is the language's own name.
edit-explain = You are correcting the words in { $language }. They become a new version, which is sent at once; the version the customer holds stays as it is.
edit-subject = Subject
edit-words = Words
edit-words-hint = Markdown: # heading, **bold**, - list, [words](https://…) link. An empty line begins a new paragraph.
edit-reason = Why is it corrected?
edit-reason-hint = Colleagues read it on the timeline; the customer does not.
edit-preview = Preview
edit-preview-button = Show preview
edit-preview-failed = The preview could not be made. Your words are still here.
edit-send = Send the corrected version

## A customer

customer-eyebrow = Customer
# $number is the customer's number in other systems.
customer-number = No. { $number }
customer-edit = Correct the data
customer-data = On file
customer-records = Records
customer-records-none = No records.
customer-communications = Communications
customer-communications-none = Nothing was said to this customer yet.
customer-timeline = What happened
customer-former = Former data
customer-reseller = Reseller
customer-address = Address
customer-done-saved = The data is corrected. The former state is kept.
customer-edit-title = Correct { $name }
customer-edit-who = Name
customer-edit-reach = How to reach them
customer-edit-where = Address
customer-edit-why = Why
customer-edit-save = Save
customer-edit-reason-hint = For example: the customer told us on the phone.
customer-conflict = Somebody else has corrected this customer while you were typing. Below is what you typed; what is on file now stands beside each field that differs. Save again to put your values in place.
# $value is what is on file.
customer-on-file = On file now: { $value }

field-title = Title
field-given = Given name
field-family = Family name
field-organisation = Organisation
field-language = Language
field-country = Country
field-country-hint = Two letters, such as JP
field-time-zone = Time zone
field-time-zone-hint = Such as Asia/Tokyo
field-email = Email
field-phone = Phone
field-fax = Fax
field-street = Street
field-locality = Town
field-region = State or province
field-postal-code = Postal code
field-reason = Reason

## Faults in forms

# $count is a number.
fault-summary =
    { $count ->
        [one] { $count } field is not usable yet.
       *[other] { $count } fields are not usable yet.
    }
fault-empty = Please fill this in.
fault-country = We do not know this country. Use two letters, such as JP, DE or US.
fault-language = We do not write in this language.
fault-time-zone = This is no time zone. Use a name such as Europe/Berlin.
fault-name = Please give a name or an organisation.
fault-email = This is no email address.
fault-phone = This is no phone number. Begin with + and the country code if in doubt.
# $detail says what could not be read.
fault-words = These words cannot be sent as they are: { $detail }
# $detail is the least number of characters.
fault-password = A password needs at least { $detail } characters.
# $detail is the number of characters.
fault-long = At most 500 characters, please. These are { $detail }.
fault-past = Please give a day to come.
fault-other = This is not usable.

## Offers in a communication

offer-title = Offers in this message
# $offer is the name of an offer, $slot the name of the place in the message where it stands.
offer-in-slot = { $offer } in the slot { $slot }
offer-because-only = It was the only offer that could stand here.
# $priority is a number from 0 to 255.
offer-because-priority = It has the highest priority: { $priority }.
offer-because-lot = It shares the highest priority, { $priority }; the lot of this customer fell on it.
offer-others = Why not the others?
offer-not-meant = not meant for this customer
# $day is a day.
offer-not-yet = begins on { $day }
offer-over = ended on { $day }
offer-beside = stands in another slot of this message
# $other is the name of an offer.
offer-excluded = never together with { $other }
# Said behind an offer that is excluded or was shown often enough, as a link to that message. $day is a day.
offer-shown-on = shown on { $day }
offer-excluded-here = it stands in this message
# $most is a number: how often one customer may be shown it.
offer-shown-enough = shown to this customer often enough (limit: { $most })
# $stock is a number: how many there were.
offer-out-of-stock = none left (there were { $stock })
offer-lower-priority = another one has a higher priority than { $priority }
offer-other-lot = the lot fell on another one of the same priority

## What happens: the lines of a timeline

actor-system = Carillon
actor-customer = The customer

# $language is a language's own name; $step the name of a step.
event-communication-planned = Planned in { $language } (step { $step })
event-delivery-accepted = Handed over to the mail server in { $language }
event-delivery-deferred = The mail server asked to come again later
event-delivery-rejected = The mail server refused it
event-delivery-uncertain = A hand-over was interrupted
event-delivery-held = Held back
event-delivery-cancelled = Delivery cancelled
# On the other channels: a letter, a fax, a text message.
event-delivery-accepted-letter = Handed over for printing in { $language }
event-delivery-accepted-fax = Handed over to the fax server in { $language }
event-delivery-accepted-sms = Text message handed over in { $language }
event-delivery-deferred-letter = The printer could not take it; it is tried again
event-delivery-deferred-fax = The fax server could not take it; it is tried again
event-delivery-deferred-sms = The text message could not be handed over; it is tried again
event-delivery-rejected-letter = The letter was not printed
event-delivery-rejected-fax = The fax did not arrive
event-delivery-rejected-sms = The text message did not arrive
event-delivery-arrived = It arrived
event-delivery-arrived-letter = The letter was printed
event-delivery-arrived-fax = The fax arrived
event-delivery-arrived-sms = The text message arrived on the phone
event-delivery-delayed = The mail server is still trying
event-letter-returned = The post brought the letter back
event-return-undone = Took back the scan of the returned letter
# $channel is the name of a channel, such as Letter.
event-ladder-moved = It goes on by another way: { $channel }
event-ladder-again = It is tried again the same way
event-ladder-ended = No way to the customer is left: a person has to look
event-ladder-left = Nothing more is sent: its sequence has ended
event-address-suppressed-email = Nothing more is sent to this email address
event-address-suppressed-letter = Nothing more is sent to this postal address
event-address-suppressed-fax = Nothing more is sent to this fax number
event-address-suppressed-sms = Nothing more is sent to this phone number
event-replied = Replied
event-answered-by-machine = A machine answered
event-complained = Reported it as spam
event-unsubscribed-by-mail = Asked by mail to stop
event-resend-requested = Asked to have it sent again in { $language }
event-care-resend-requested = Sent it again in { $language }
event-words-corrected = Corrected the words in { $language }
# $fields are names of fields.
event-customer-corrected = Corrected the data: { $fields }
event-customer-imported = The data came with an import
event-enrollment-ended = The sequence ended
# $name is the name of an event from outside, such as renewal-paid.
event-happened = It happened: { $name }
# $event is the name of an event from outside; $from and $to are names of sequences, $campaign is the title of a campaign.
event-enrollment-switched = { $event } ended the sequence { $from } of { $campaign }
event-enrollment-started = { $event } began the sequence { $to } of { $campaign }
event-step-passed = Step { $step } was passed over: { $reason }
event-enrolled-by-hand = Put on the sequence { $to } of { $campaign }
# Said by the name of the colleague who did it, beside the reason they gave.
event-held-customer = Put the customer on hold
event-held-enrollment = Put a sequence on hold
event-held-delivery = Put the message on hold
event-hold-ended-customer = The hold on the customer ended
event-hold-ended-enrollment = The hold on a sequence ended
event-hold-ended-delivery = The hold on the message ended
event-enrollment-cancelled = Ended the sequence { $from } of { $campaign }
# $offer is the name of an offer, $slot the name of the place where it stands.
event-offer-placed = Offer { $offer } placed in the slot { $slot }
event-asked-to-stop = Asked to stop offers and news
event-asked-to-resume = Asked to receive offers and news again
event-language-chosen = Chose { $language } for messages from now on
# $kind is the name of the event.
event-other = { $kind }

## The outbox of the demonstration

outbox-title = Outbox
outbox-what = Mail of this demonstration is not sent: it lies here, as a mail program would show it.
outbox-none = Nothing was sent yet. Move the clock forward, and wait a moment.
outbox-not-here = Mail goes to a real mail server here, so there is no outbox to look at.
# $shown and $total are numbers.
outbox-shown = The newest { $shown } of { $total }
outbox-to = To { $address }
outbox-headers = Headers
outbox-parts = Parts of this mail
outbox-no-subject = (no subject)

## The clock of the demonstration

clock-title = Clock
clock-what = The demonstration has a clock of its own. Move it forward, and everything that falls due until then is planned and sent.
clock-now = The time by this clock (universal time)
# $days is a number.
clock-forward =
    { $days ->
        [one] { $days } day on
       *[other] { $days } days on
    }
clock-moved =
    { $days ->
        [one] The clock was moved { $days } day forward. What fell due is being planned and sent now.
       *[other] The clock was moved { $days } days forward. What fell due is being planned and sent now.
    }
clock-only-forward = It only goes forward: what was sent cannot be unsent.

## A record: what keeps it out of messages, where it speaks, and what was told about it.

# $campaign is a campaign's title, $version the number of its version. $field holds $value, which cannot be read from
# character $column on; $reason is an English sentence.
record-held = Kept out of { $campaign }, version { $version }: { $field } “{ $value }”, character { $column }: { $reason }
# Before the campaigns in whose groups a record speaks together with others.
record-groups = Speaks in
record-over = Nothing more to come
record-left-out = Left out: it came in after its group had spoken
# Before the references of messages that spoke of a record.
record-said = Told in
# Beside the number and the product of a record. $date is a day.
record-ends = ends on { $date }
# Kinds of records, as a business names them; any other kind is shown as it is named.
record-kind-license = License
record-kind-contract = Contract
record-kind-subscription = Subscription
record-kind-vehicle = Vehicle
# Names of fields of records that documents have no column for.
record-field-since = Since
record-field-key-file = Key file
record-field-key-text = Key
record-yes = yes
record-no = no

## On hold: what people keep back, let go again, or end for good

hold-pill = On hold
hold-place = Put on hold
hold-end = Resume
cancel-enrollment = End the sequence
cancel-delivery = Cancel the message
# $name is the customer’s name, $campaign the title of a campaign.
hold-title-customer = Put { $name } on hold
hold-title-enrollment = Put “{ $campaign }” on hold
hold-title-delivery = Put this message on hold
hold-explain-customer = Nothing that is planned for this customer goes out until the hold ends. What somebody asks for, such as sending a message again, goes all the same.
hold-explain-enrollment = No further step of this sequence is prepared until the hold ends, and what is still waiting stays here. A step that becomes too late meanwhile is passed over.
hold-explain-delivery = This message stays here until the hold ends.
cancel-title-enrollment = End “{ $campaign }” for { $name }
cancel-title-delivery = Cancel this message
cancel-explain-enrollment = No further step comes, and what has not gone is withdrawn. This cannot be undone. A record with a new date begins anew.
cancel-explain-delivery = This message does not go out. This cannot be undone, but the message can be sent again.
hold-until = Until (optional)
# $zone is the name of a time zone.
hold-until-hint = The hold ends by itself as this day begins where the customer lives ({ $zone }). Left empty, it lasts until somebody ends it.
# $name is a colleague’s name; what they wrote as a reason stands below.
hold-told-customer = { $name } put the customer on hold on { $moment }.
hold-told-enrollment = { $name } put the sequence on hold on { $moment }.
hold-told-delivery = { $name } put the message on hold on { $moment }.
hold-ends = Until { $moment }
hold-ends-never = Until somebody ends it
# $step is the name of a step.
hold-passed = The step { $step } became too late and was passed over.
hold-done-held = It is on hold.
hold-done-ended = The hold has ended. What is due goes on.
hold-done-enrollment-cancelled = The sequence has ended. What had not gone is withdrawn.
hold-done-delivery-cancelled = The message is cancelled.
hold-refused-already = Somebody has put it on hold already: see who, and why.
hold-refused-ended = This hold had ended already.
hold-refused-going = It is too late: a hand-over has begun, and the message may have gone. Look again in a minute.
hold-refused-over = It is over: there is nothing left to keep back or to end.
holds-title = On hold
holds-explain = Everything that people keep back. A hold ends on its day, or when somebody ends it.
holds-none = Nothing is on hold.
# A link to the list. $count is a number of things people keep back.
holds-link =
    { $count ->
        [0] Nothing is on hold
        [one] On hold by hand: { $count }
       *[other] On hold by hand: { $count }
    }
# The sequences a customer is on.
enrollments-title = Under way
enrollment-next = Next: { $step }, { $moment }
enrollment-next-none = No further step
