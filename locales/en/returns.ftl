### The returns desk and the tasks of client care

## The returns desk, where letters the post brought back are scanned

returns-title = Returned letters
returns-intro = Scan the code at the left edge of the letter, or type the characters beside it.
returns-code = Code
returns-reason = Why it came back
returns-reason-moved = Moved
returns-reason-unknown = Not known there
returns-reason-address = Address wrong or incomplete
returns-reason-refused = Refused
returns-reason-unclaimed = Not collected
returns-reason-deceased = Deceased
returns-take = Take in
# $customer is a name.
returns-taken = The letter to { $customer } came back.
# $channel is the name of a channel, such as Fax.
returns-next = It goes on as: { $channel }
returns-next-none = Nothing follows by itself: a person has to look.
returns-known = This letter was scanned before; nothing was done again.
# $code is what was scanned.
returns-unknown = No letter of ours bears the code { $code }. It is kept on the list below.
returns-empty = Nothing was scanned.
returns-early = This letter has not been handed over for printing yet.
returns-late = It is too late: what follows has begun to go out.
returns-undo = Take back
returns-undone = The scan was taken back.
returns-is-undone = Taken back
returns-correct = Correct the address
returns-latest = Latest scans
returns-none = Nothing has been scanned yet.
returns-unknown-code = Nobody knows this code

## Tasks: what no rule can do

tasks-title = Tasks
tasks-intro = Every way to these customers was tried. Find another one, then close the task.
tasks-none = Nothing waits for a person.
tasks-done = Done
tasks-closed = The task is closed.
# $moment is a date and a time.
tasks-since = since { $moment }
