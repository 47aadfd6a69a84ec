### The studio: campaigns and their words, in the portal of client care.

## The list

studio-title = Campaigns
studio-what = What customers are told, how it reads before it goes out, and who changed it.
studio-none = There is no campaign yet. Import a folder to begin.
# $count is a number.
studio-languages = Languages: { $count }
studio-steps = Steps: { $count }
# What the check found. Faults keep a version from going out, warnings do not.
studio-faults = Faults: { $count }
studio-warnings = Warnings: { $count }
studio-clean = No findings
studio-read-only = You can read and try out everything here. Saving is for administrators.
studio-import = Import a folder
studio-import-file = Zip file
studio-import-what = A campaign’s folder, as it is exported here. It becomes a new version of the campaign it names.
studio-import-button = Import
studio-export = Export

## Versions

studio-versions = Versions
studio-active = Active
studio-draft = Draft
# Beside a draft. $version is a number.
studio-active-is = Version { $version } goes out
studio-made = Communications made from it, which keep its words: { $count }
# $count is the number of recipients on their way through the campaign.
studio-keeps = What was said keeps the version it was made from. On their way: { $count }. Their next message comes from the active version.
studio-against = Compared with
studio-compare = Compare
studio-no-difference = The two say the same.
studio-first = This is the first version: everything in it is new.
studio-difference-cut = Only the beginning of the difference is shown.
# $line is a number.
studio-line = From line { $line }
studio-file-new = New file
studio-file-gone = Removed file
studio-read = Read its files
studio-restore = Restore this version
studio-activate = Make this draft active
studio-restore-what = Its files become a new version, which goes out from then on. Nothing is lost.

## A campaign

studio-audience = For whom
studio-audience-customers = All customers.
# $kind is the name of a kind of records.
studio-audience-records = Holders of records of the kind “{ $kind }”.
studio-group-customer = One message for all records of a customer.
studio-group-record = One message for each record.
studio-group-household = One message for all records of a household: one family name at one address.
studio-group-organisation = One message for all records of an organisation.
studio-group-reseller = One message to each reseller, for all records it looks after.
# Beside whose records speak together: which dates do. $days counts days.
studio-window-day = Records with the same date speak together.
studio-window = { $days ->
    [one] Records speak together whose dates are at most { $days } day after the first.
   *[other] Records speak together whose dates are at most { $days } days after the first.
}
# What becomes of records that come in when their group has spoken.
studio-late-next = Who comes late is told at the next step.
studio-late-own = Who comes late gets a message of their own.
studio-late-ignore = Who comes late is left out.
studio-path = The path
# $anchor is the name of a date of a record, such as expires; $time such as 09:00.
studio-anchor = counted from “{ $anchor }”, sent at { $time } in the customer’s time
studio-anchor-event = counted from the day of the event “{ $anchor }”, sent at { $time } in the customer’s time
studio-anchor-entry = counted from the day somebody is first among those it is for, sent at { $time } in the customer’s time
studio-anchor-switch = counted from the day something leads here, sent at { $time } in the customer’s time
studio-step-if = only if
studio-step-until = waits up to { $days } days until
studio-step-go = leads to { $to }
studio-step-end = ends the sequence
studio-step-waiting = On the way here: { $number }
studio-step-told = Told: { $number }
# $days is a number.
studio-offset-before =
    { $days ->
        [one] { $days } day before
       *[other] { $days } days before
    }
studio-offset-on = On the day
studio-offset-after =
    { $days ->
        [one] { $days } day after
       *[other] { $days } days after
    }
studio-words = Words
studio-complete = Complete
studio-missing = Missing
studio-findings = What the check says
studio-findings-none = The check is content.
# Below a finding: the samples it was found with.
studio-with-samples = With the samples: { $names }
studio-more = More: { $count }
studio-files = Files
# The name of a group of files: those that are in no folder.
studio-folder-top = The campaign itself
# $count is a number.
studio-file-count = Files: { $count }
studio-new-file = New file

## A file on the desk

studio-text = Text
studio-reason = What changes, and why
studio-reason-hint = Colleagues read it beside the version.
studio-save = Save and make active
studio-save-draft = Save as draft
studio-check = Check
studio-remove = Remove this file
studio-preview = Preview
# $language is the language's own name.
studio-preview-in = Preview in { $language }
studio-preview-wait = Press “Show” to see the text as it stands in the form.
studio-show = Show
studio-sample = As the sample
studio-customer = Or as a customer
studio-customer-hint = Number, email or name
studio-medium = Medium
studio-beside = Beside it
studio-beside-none = Nothing
studio-open = Open
studio-not-shown = This file has no preview of its own; the check reads it.
# $name is a customer or a sample.
studio-shown-as = Shown as { $name }
studio-shown-others = Also found: { $names }
studio-outside = As things stand, the campaign would not write to this customer.
studio-old-version = You are reading version { $version }. The newest is version { $newest }.
studio-to-newest = Go to the newest

## What became of it

studio-done-applied = Version { $version } is active. What is said from now on is made from it.
studio-done-drafted = Version { $version } is a draft. Nothing goes out from it until it is made active.
studio-refused = Nothing was saved: the check found faults. Mend them, or save a draft.
# $name is a colleague.
studio-moved = Nothing was saved: meanwhile { $name } saved version { $version }. What you typed is still here. Look at the difference, then save once more.
studio-moved-theirs = What changed meanwhile
studio-moved-yours = What saving would change now
studio-moved-restore = Nothing was saved: meanwhile somebody saved a newer version. Look at it, then decide again.

## Faults of the forms. $detail is what was typed or is expected.

studio-fault-path = “{ $detail }” is no path inside a campaign. Use names such as content/60-days/en.md.
studio-fault-large = A file may have { $detail } bytes. Say less, or part it.
studio-fault-many = A campaign may have { $detail } files.
studio-fault-nul = There is a character in { $detail } that is no text. Remove it.
studio-fault-same = It says what version { $detail } says already.
# $detail is a sentence in English.
studio-fault-archive = This cannot be imported: { $detail }
studio-no-customer = Nobody was found for “{ $detail }”. Try the number, the email or fewer words.
studio-no-records = { $detail } has no record that this campaign speaks of.
studio-no-sample = There is no sample to show it with. Choose a customer.
studio-bad-sample = The sample cannot be read: { $detail }
