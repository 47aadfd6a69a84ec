### How much goes out: rules, the roster and the days to come, in the portal of client care

volume-title = Volume
volume-explain = Rules decide how much goes out and when, so that there is always somebody to answer what comes back.
volume-read-only = Administrators change rules and the roster. You can try everything out, and say who is absent.
volume-save = Save
volume-show-effect = Show the effect

## Rules

volume-rules = Rules
volume-rules-none = There are no rules. Everything goes out as soon as it is due.
volume-rule-new = New rule
volume-everything = Everything
# $label is the name of a field, $list what is chosen in it.
volume-part = { $label }: { $list }
# $list is a list of what a rule neither counts nor holds back.
volume-lets-pass = Always goes: { $list }
# $count is a number of messages.
volume-most-hour = { $count } an hour
volume-most-day = { $count } a day
volume-most-week = { $count } a week
volume-customer-hour = { $count } an hour for each customer
volume-customer-day = { $count } a day for each customer
volume-customer-week = { $count } a week for each customer
volume-staff-limit = { $count } for each hour of staff
# $hours is a list of days and times.
volume-hours-limit = Only { $hours }, on the customer's clock
volume-hours-business = Only { $hours } on business days, on the customer's clock
volume-paused = Paused: nothing goes
# $used of $most have gone; both are numbers.
volume-used-hour = { $used } of { $most } this hour
volume-used-day = { $used } of { $most } today
volume-used-week = { $used } of { $most } this week
# $moment is a day or a time.
volume-next = Starts anew: { $moment }
# $count is a number of messages.
volume-waiting =
    { $count ->
        [one] { $count } message waits
       *[other] { $count } messages wait
    }
volume-waiting-none = Nothing waits
volume-pill-paused = Paused
volume-pill-full = Used up
volume-pill-waits = Customers wait
# $count is a number: how many more may go.
volume-left = { $count } left
volume-now = As it stands

## The days to come

volume-outlook = The next two weeks
# $zone is the name of a time zone.
volume-outlook-explain = What waits and what falls due by then goes on these days if nothing changes. Days are those of { $zone }.
volume-outlook-none = Nothing waits, and nobody on a path is due in the coming days.
volume-expected-legend = Paler: falls due by then
volume-head-day = Day
volume-head-number = Messages
volume-head-going = By channel and language
# $count is a number of messages in languages that are not named.
volume-other-languages = others { $count }
# $count is a number of messages; $day is the last day on which some of them go.
volume-outlook-more = After that, until { $day }: { $count }
# $count is a number of messages, $days a number of days.
volume-outlook-rest = Still waiting after { $days } days: { $count }
volume-mon = Mon
volume-tue = Tue
volume-wed = Wed
volume-thu = Thu
volume-fri = Fri
volume-sat = Sat
volume-sun = Sun
# $weekday is one of the above, $date a date.
volume-day = { $weekday }, { $date }
# $day is a Monday.
volume-week-from = Week of { $day }

## The roster

volume-roster = Who answers
volume-roster-none = Nobody is on the roster yet. Rules that count hours of staff let nothing go until somebody is.
volume-staff-new = Add somebody
volume-staff-edit = Somebody on the roster
volume-staff-remove = Take off the roster
volume-staff-remove-explain = The hours no longer count, and absences are forgotten.
# $hours of $all are there; both are numbers.
volume-hours-week = { $hours } of { $all } hours this week
volume-away = Absent now
volume-mark-absent = Mark absent
volume-absent-explain = The hours no longer count. What the remaining hours cannot answer waits.
# $from and $to are days or times.
volume-between = { $from } to { $to }
volume-take-back = Take back
volume-person = Name
volume-from = From
volume-to = To the end of
volume-reason = Reason
volume-reason-hint = Colleagues read it. It may stay empty.
volume-hours = Working hours
volume-hours-hint = Such as mon-fri 09:00-17:00, sat 10:00-14:00
volume-staff-languages-hint = Somebody with several languages has an equal part of their hours for each.

## What a change would do

volume-effect = What would change
volume-effect-none = No message goes sooner or later than it would now.
# $count is a number of messages.
volume-effect-later =
    { $count ->
        [one] { $count } message goes later.
       *[other] { $count } messages go later.
    }
# $day is a day.
volume-effect-until = The last of them goes on { $day }.
# $count is a number of messages, $days a number of days.
volume-effect-never = Not within { $days } days: { $count }
# $count is a number of messages.
volume-effect-sooner =
    { $count ->
        [one] { $count } message goes sooner.
       *[other] { $count } messages go sooner.
    }
volume-no-limit = no limit
# $before and $after are numbers, or the words for no limit.
volume-instead = { $after } instead of { $before }
volume-as-it-is = As it is
volume-with-change = With the change

## A rule in its form

volume-name = Name
volume-name-hint = Colleagues read it where they ask why a message has not gone yet.
volume-counts = What it counts
volume-counts-hint = Choose nothing to count everything.
volume-channels = Channels
volume-languages = Languages
volume-classes = Kinds of messages
volume-campaigns = Campaigns
volume-brands = Brands
volume-countries = Countries
volume-countries-hint = Two letters each, such as JP, KR
volume-segments = Segments
volume-commas = With commas between them
# $list is a list of segments that occur.
volume-segments-hint = With commas between them; there are { $list }
# $count is a number.
volume-chosen = Chosen: { $count }
volume-how-much = How much may go
volume-kind-most = A number in each period
volume-kind-staff = A number for each hour of those who answer in these languages
volume-kind-customer = A number in each period for one customer, over everything this rule counts
volume-kind-hours = Any number, but only at certain hours of each customer's own clock
volume-kind-paused = Nothing, until this rule is changed
volume-number = Number
volume-number-hint = A pause needs none.
volume-send-hours = Hours
volume-send-hours-hint = Such as mon-fri 08:00-20:00. The time zone below is for customers whose own is not known.
volume-business-days = On business days of the customer's country only
volume-period = Period
volume-period-hour = Hour
volume-period-day = Day
volume-period-week = Week, from Monday
volume-pass = What always goes
volume-pass-hint = It is neither held back nor counted.
volume-remove = Remove this rule
volume-remove-look = Show what would change
# $name is the name of a rule.
volume-remove-title = Remove “{ $name }”?
volume-remove-explain = What it holds back goes at once, unless another rule holds it back.

## What was done

volume-done-rule = The rule is saved and in force.
volume-done-rule-removed = The rule is removed.
volume-done-staff = The roster is saved and in force.
volume-done-staff-removed = The roster is one person shorter.
volume-done-absence = The absence is noted, and the quotas have been adjusted.
volume-done-absence-removed = The absence is taken back, and the hours count again.

## Why a delivery has not gone yet

# Behind the name of a rule. $used and $most are numbers, $moment is a time.
volume-held-used = { $used } of { $most } used, until { $moment }
volume-held-none = nothing goes now
# $moment is a time.
volume-held-quiet = quiet there until { $moment }
# $count is a number of messages, never 0. Those of other kinds that share the quota are not among them.
volume-ahead =
    { $count ->
        [one] { $count } message of its kind goes before it.
       *[other] { $count } messages of its kind go before it.
    }
# $moment is a time.
volume-expected = Expected to go: { $moment }
# $days is a number of days.
volume-expected-never = It is not expected to go within { $days } days.

## Faults in these forms

fault-number = Please give a whole number, such as 500.
fault-period = Please choose hour, day or week.
# $detail is a name.
fault-taken = There is already one with this name.
fault-hours = Please write days and times, such as mon-fri 09:00-17:00, sat 10:00-14:00. Parts of a day may not overlap, and work over midnight is two parts.
fault-date = Please give a day.
fault-backwards = The end is before the beginning.
