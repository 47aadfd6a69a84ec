### Simulation: copies of customers live through a campaign, in the portal of client care

simulate-title = Simulate
simulate-explain = Copies of customers live through months of the campaign in seconds, on a clock of their own. Nothing is sent, and nothing of theirs changes.
simulate-limits = Only this campaign takes part, as if nobody had been written to before. Days are those of UTC.
simulate-version = Version
simulate-against = Compared with
simulate-from = First day
simulate-to = Last day
simulate-customers = Customers
# $all is how many there are, $most how many may be copied; both are numbers.
simulate-customers-hint = The first by their number. There are { $all }; at most { $most } are copied.
simulate-run = Simulate
simulate-again = Simulate again
simulate-busy = Nothing was begun: two simulations are under way already. Please try again in a minute.
simulate-kept = Earlier simulations
simulate-kept-explain = Only the newest are kept; older ones vanish by themselves.
# $version is a number.
simulate-beside = compared with version { $version }

## Before there is anything to see

# $share is a number of hundredths.
simulate-living = On the way: { $share } %
simulate-living-explain = This page looks again by itself.
simulate-look-again = Look again
simulate-failed = This simulation came to no end. Please try it again; if that fails too, the log of the program says why.
simulate-vanished = This simulation is not kept any more. The same one, run again, shows the same as long as nothing was changed.
# $day is a day.
simulate-stopped = It took too long and was stopped on { $day }. You see what happened before that day. Take fewer customers or days to see everything.

## In numbers

simulate-summary = At a glance
simulate-figure-customers = Customers
simulate-figure-reached = Customers written to
simulate-figure-sent = Messages sent
simulate-figure-waiting = Waiting at the end
simulate-figure-held = Held back
simulate-figure-passed = Steps passed over
simulate-figure-switched = Led elsewhere
simulate-figure-ended = Ended early
simulate-figure-way = On the way at the end
simulate-steps = Step by step
simulate-head-step = Step
simulate-no-step = At no step
simulate-days = Day by day
simulate-days-none = Nothing went out on these days.
# $count is a number of messages, $day the day on which they go.
simulate-days-most = Most on one day: { $count }, on { $day }
# $days counts days on which something goes out.
simulate-days-all = Days on which something goes out: { $days }

## Quotas

simulate-quotas = Volume rules
simulate-quotas-none = No volume rule counted or held back anything.
# $used and $most are numbers of messages.
simulate-quota-peak = At the fullest { $used } of { $most }
simulate-quota-any = At the most { $used }, without a limit
# $days counts days.
simulate-quota-full = Days on which it was used up: { $days }
# $count is a number of messages.
simulate-quota-waiting = Waiting for it at the end of a day, at most: { $count }

## What changes with another version

simulate-shifts = What changes
simulate-shifts-none = For these customers and days both versions do the same.
# $version is a number.
simulate-shift-new = Only with version { $version }
simulate-shift-gone = Only with version { $version }
simulate-shift-moved = On another day
simulate-shift-differs = On the same day, but different
simulate-other-words = Other words
# $version is a number.
simulate-open-version = Open it in version { $version }

## What happened

simulate-happened = What happened
simulate-customer = Customer: number or name
simulate-what = What
simulate-everything = Everything
simulate-what-planned = Planned
simulate-what-sent = Sent
simulate-what-failed = Could not be sent
simulate-what-held = Held back
simulate-what-withdrawn = Withdrawn
simulate-what-passed = Step passed over
simulate-what-switched = Led elsewhere
simulate-what-ended = Ended early
simulate-what-placed = Offers and partner texts
simulate-what-other = Anything else
# $count is a number of lines.
simulate-lines = Lines: { $count }
simulate-lines-none = Nothing of this kind happened.
simulate-open = Open the message
simulate-pages = Pages
# Both are numbers.
simulate-page = Page { $page } of { $pages }
simulate-before = Previous page
simulate-next = Next page

## A message

simulate-message = A message without words
simulate-message-note = Simulated: nobody got this message.

## Faults of the form. $detail is what was expected.

simulate-fault-version = Please choose a version.
simulate-fault-long = A simulation covers at most a year. Please choose an earlier last day.
simulate-fault-customers = Please give a whole number from 1 to { $detail }.
simulate-fault-nobody = There are no customers to copy yet. Import some first.
# $detail is the number of a version.
simulate-fault-faulty = The check finds faults in version { $detail }. Mend them first, or choose another version.
