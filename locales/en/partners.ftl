### Texts of partners, in the portal of client care

partners-title = Partners’ texts
partners-explain = What resellers write into our messages. Customers are shown approved texts only.
partners-new = Write a text
partners-none = There are no texts here.
partners-all = All
partners-states = By state
partners-no-place = No campaign has a place for partners’ texts. Add [partner] to a campaign.toml, and the place to its content.
# Where a text stands, and what was done to it.
partner-state-draft = Draft
partner-state-submitted = Submitted
partner-state-approved = Approved
partner-state-rejected = Rejected
partner-state-withdrawn = Withdrawn
partner-reseller = Reseller
partner-place = Campaign and step
# $campaign is the title of a campaign.
partner-every-step = { $campaign }: every step
# $campaign is the title of a campaign, $step the name of a step.
partner-one-step = { $campaign }: { $step }
partner-segment = Segment
partner-segment-hint = Leave it empty for all customers.
partner-segment-all = all segments
partner-step-all = every step
partner-language = Language
partner-words = Words
partner-words-hint = Markdown without pictures. Links lead to web pages only.
partner-save = Save
partner-preview = Preview
partner-submit = Submit
partner-approve = Approve
partner-reject = Reject
partner-withdraw = Withdraw
partner-reason = Reason
partner-reason-hint = Needed to reject. Colleagues read it.
partner-look = How it looks in a message
partner-limits = Rules
# $most is a number.
partner-limit-length = At most { $most } characters
# $words is a list of words.
partner-limit-words = Not to be said: { $words }
partner-changes = What was done
# $version is a number.
partner-version = Version { $version }
# $name is a person's name.
partner-written-by = written by { $name }
partner-who-approves = An administrator who did not write these words approves them.
partner-done-saved = It is saved.
partner-done-submitted = It is submitted. An administrator who did not write it can approve it now.
partner-done-approved = It is approved. Customers are shown it from now on.
partner-done-rejected = It is rejected. It can be written anew and submitted again.
partner-done-withdrawn = It is withdrawn. Customers are not shown it.
# $zone is the name of a time zone.
partner-zone = Times are the reseller’s: { $zone }
# $detail is two numbers: 612 / 600.
fault-partner-long = Too many characters: { $detail }
# $detail is a word and the number of its line: gratis (3).
fault-partner-word = This may not be said (line): { $detail }
fault-partner-reseller = Please choose a reseller.
fault-partner-campaign = This campaign has no place for partners’ texts.
fault-partner-step = Partners’ texts cannot stand in this step.
# $reseller is the name of a reseller.
event-partner-text-placed = With words by { $reseller }
