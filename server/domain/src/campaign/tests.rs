//! A whole definition is read, and every fault is found at its place.

use super::super::*;
use crate::channel::Channel;
use crate::delivery::Setback;
use crate::ladder::Rung;
use crate::language::Language;
use crate::message_class::MessageClass;
use jiff::SignedDuration;
use jiff::civil::{date, time};
use rstest::rstest;

const RENEWAL: &str = r#"name = "renewal"
title = "License renewal"
class = "service"
priority = 70
languages = ["en", "zh-Hans"]

[audience]
of = "records"
kind = "license"
where = "record.status == 'active'"

[grouping]
by = "customer"

[[sequence]]
name = "countdown"
anchor = "expires"
send_at = "08:30"
grace = "3d"

[[sequence.step]]
name = "60-days"
at = "-60d"
ladder = ["email"]

[[sequence.step]]
name = "last-day"
at = "0d"
ladder = ["email"]
documents = ["renewals.xlsx", "quote.pdf"]

[documents]
attach_up_to = "1 MB"
"#;

fn parse(text: &str) -> Result<CampaignDefinition, Vec<String>> {
    CampaignDefinition::parse("campaign.toml", text).map_err(|faults| faults.iter().map(ToString::to_string).collect())
}

#[test]
fn a_definition_is_read() {
    let definition = parse(RENEWAL).unwrap();
    assert_eq!((definition.name.as_str(), definition.title.as_str()), ("renewal", "License renewal"));
    assert_eq!((definition.class, definition.priority), (MessageClass::Service, 70));
    assert_eq!(definition.languages, [Language::En, Language::ZhHans]);
    assert_eq!(definition.audience.of, AudienceOf::Records { kind: "license".to_owned() });
    assert_eq!(definition.audience.condition.as_deref(), Some("record.status == 'active'"));
    let grouping = Grouping { by: GroupBy::Customer, window_days: 0, late: Late::Next };
    assert_eq!(definition.grouping, grouping);
    let sequence = definition.sequence("countdown").unwrap();
    assert_eq!((sequence.anchor.date(), sequence.send_at), (Some("expires"), time(8, 30, 0, 0)));
    assert_eq!(sequence.grace, SignedDuration::from_hours(72));
    assert_eq!(sequence.step("60-days").map(|step| step.at), Some(Offset::days(-60)));
    assert_eq!(sequence.steps[1].ladder(), [Rung::usual(Channel::Email)]);
    assert_eq!(definition.attach_up_to, 1_000_000);
    let documents: Vec<_> = sequence.steps[1].documents().iter().map(ToString::to_string).collect();
    assert_eq!((sequence.steps[0].documents().len(), documents), (0, vec!["renewals.xlsx".into(), "quote.pdf".into()]));
    let names: Vec<_> = definition.steps().map(|(_, step)| step.name.as_str()).collect();
    assert_eq!(names, ["60-days", "last-day"]);
}

#[test]
fn what_is_left_out_has_its_default() {
    let text = RENEWAL.replace("priority = 70\n", "").replace("send_at = \"08:30\"\ngrace = \"3d\"\n", "");
    let definition = parse(&text.replace("where = \"record.status == 'active'\"\n", "")).unwrap();
    assert_eq!((definition.priority, definition.audience.condition), (50, None));
    assert!(!definition.return_requested);
    let asking = RENEWAL.replace("priority = 70\n", "return_requested = true\n");
    assert!(parse(&asking).unwrap().return_requested);
    assert_eq!(definition.sequences[0].send_at, time(9, 0, 0, 0));
    assert_eq!(definition.sequences[0].grace, SignedDuration::from_hours(7 * 24));
}

#[rstest]
#[case("name = \"renewal\"", "name = \"My renewal\"", "1:8: `My renewal` cannot be a campaign's name")]
#[case("\"License renewal\"", "\" \"", "2:9: the title is empty")]
#[case("\"service\"", "\"newsletter\"", "3:9: `newsletter` is not a message class")]
#[case("priority = 70", "priority = 300", "4:12: ")]
#[case("priority = 70", "prioriti = 70", "4:1: unknown field `prioriti`")]
#[case("\"zh-Hans\"", "\"zh\"", "5:20: `zh` is not a language we write in")]
#[case("\"zh-Hans\"", "\"en\"", "5:20: `en` is there twice")]
#[case("[\"en\", \"zh-Hans\"]", "[]", "5:13: there is no language")]
#[case("of = \"records\"", "of = \"people\"", "8:6: unknown variant `people`")]
#[case("kind = \"license\"\n", "", "the audience does not say which records")]
#[case("of = \"records\"", "of = \"customers\"", "9:8: customers have no kind")]
#[case("\"record.status == 'active'\"", "\"\"", "10:9: the condition is empty")]
#[case("by = \"customer\"", "by = \"everybody\"", "13:6: unknown variant `everybody`")]
#[case("by = \"customer\"", "by = \"customer\"\nwindow = \"36h\"", "14:10: `36h` is not a window of whole days")]
#[case("by = \"customer\"", "by = \"customer\"\nwindow = \"soon\"", "14:10: `soon` is not a window of whole days")]
#[case("by = \"customer\"", "by = \"customer\"\nwindow = \"52w\"", "14:10: a window of `52w` is longer than 300 days")]
#[case("by = \"customer\"", "by = \"customer\"\nlate = \"never\"", "14:8: unknown variant `never`")]
#[case("by = \"customer\"", "by = \"record\"\nwindow = \"7d\"", "14:10: each record speaks alone")]
#[case("by = \"customer\"", "by = \"record\"\nlate = \"own\"", "14:8: each record speaks alone")]
#[case("[grouping]\nby = \"customer\"\n", "", "missing field `grouping`")]
#[case("\"expires\"", "\"Expires on\"", "17:10: `Expires on` cannot be an anchor")]
#[case("\"08:30\"", "\"8:30\"", "18:11: `8:30` is not a time of day")]
#[case("\"08:30\"", "\"25:00\"", "18:11: `25:00` is not a time of day")]
#[case("\"3d\"", "\"three days\"", "19:9: `three days` is not a duration")]
#[case("\"-60d\"", "\"60d\"", "23:6: `60d` does not say before or after")]
#[case("[\"email\"]\n\n", "[]\n\n", "24:10: the ladder is empty")]
#[case("[\"email\"]\n\n", "[\"pigeon\"]\n\n", "24:11: `pigeon` is not a channel")]
#[case("[\"email\"]\n\n", "[\"email\", \"email\"]\n\n", "24:10: a channel is on the ladder twice")]
#[case("\"last-day\"", "\"60-days\"", "27:8: there is another step `60-days`")]
#[case("\"0d\"", "\"-2m\"", "28:6: `last-day` is not due after `60-days`")]
#[case("\"quote.pdf\"", "\"quote.doc\"", "30:31: `quote.doc` names no document")]
#[case("\"quote.pdf\"", "\"renewals.xlsx\"", "30:31: `renewals.xlsx` goes with the step twice")]
#[case("\"1 MB\"", "\"1 GB\"", "33:16: `1 GB` is not a size of at most 25 MB")]
fn faults_have_their_place(#[case] part: &str, #[case] instead: &str, #[case] fault: &str) {
    assert!(RENEWAL.contains(part), "{part}");
    let faults = parse(&RENEWAL.replacen(part, instead, 1)).unwrap_err();
    let place = if fault.starts_with(char::is_numeric) { "campaign.toml:" } else { "" };
    assert!(faults.iter().any(|it| it.contains(&format!("{place}{fault}"))), "{faults:?}");
}

const PATHS: &str = r#"name = "paths"
title = "Paths"
class = "service"
languages = ["en"]
[audience]
of = "customers"
[grouping]
by = "customer"
[[sequence]]
name = "birthday"
anchor = "born"
yearly = true
again = "90d"
closed_days = "earlier"
[[sequence.step]]
name = "wishes"
at = "0d"
if = "customer.country == 'DE'"
ladder = ["email"]
[[sequence.step]]
name = "away"
at = "0d"
go = "later"
[[sequence]]
name = "later"
start = "switch"
[[sequence.step]]
name = "news"
at = "+1d"
until = "'downloaded' in happened"
wait = "5d"
otherwise = "act"
ladder = ["email"]
[[sequence.step]]
name = "over"
at = "+9d"
go = "end"
[[sequence]]
name = "welcome"
start = "entry"
[[sequence.step]]
name = "hello"
at = "0d"
ladder = ["email"]
[[sequence]]
name = "greeting"
start = "2026-12-24"
[[sequence.step]]
name = "greetings"
at = "0d"
ladder = ["email"]
"#;

#[test]
fn paths_are_read() {
    let definition = parse(PATHS).unwrap();
    let birthday = definition.sequence("birthday").unwrap();
    assert!(birthday.yearly && birthday.again == Again::After(SignedDuration::from_hours(90 * 24)));
    assert_eq!(birthday.closed_days, ClosedDays::Earlier);
    assert_eq!(birthday.steps[0].condition.as_deref(), Some("customer.country == 'DE'"));
    assert_eq!(birthday.steps[1].act, Act::Go { to: Some("later".into()) });
    let later = definition.sequence("later").unwrap();
    let wait = later.steps[0].wait.as_ref().unwrap();
    assert_eq!((wait.at_most, wait.otherwise), (SignedDuration::from_hours(120), Otherwise::Act));
    assert_eq!(later.steps[1].act, Act::Go { to: None });
    let welcome = definition.sequence("welcome").unwrap();
    assert_eq!((&welcome.anchor, welcome.again), (&Anchor::Entry, Again::Never));
    assert_eq!(definition.sequence("greeting").unwrap().anchor, Anchor::Day(date(2026, 12, 24)));
    let told: Vec<_> = definition.steps().map(|(_, step)| step.name.as_str()).collect();
    assert_eq!(told, ["wishes", "news", "hello", "greetings"], "steps that tell nothing need no words");
    assert!([&later.anchor, &welcome.anchor].iter().all(|it| it.takes_by_hand()) && !birthday.anchor.takes_by_hand());
}

#[test]
fn a_step_that_posts_says_what() {
    let card = "ladder = [\"email\", \"letter\"]\npost = \"postcard\"\ndocuments";
    let posting = RENEWAL.replace("ladder = [\"email\"]\ndocuments", card);
    let definition = parse(&posting).unwrap();
    let forms = ["60-days", "last-day", "nowhere"].map(|step| definition.post_of(step));
    assert_eq!(forms, [PostForm::Letter, PostForm::Postcard, PostForm::Letter]);
    let faults = parse(&posting.replace("\"email\", \"letter\"", "\"email\"")).unwrap_err();
    assert!(faults[0].ends_with("the step posts nothing; remove it, or add \"letter\" to the ladder"), "{faults:?}");
}

#[rstest]
#[case("again = \"90d\"", "again = \"often\"", "13:9: `often` is not a duration")]
#[case("closed_days = \"earlier\"", "closed_days = \"never\"", "14:15: unknown variant `never`")]
#[case("if = \"customer.country == 'DE'\"\n", "", "21:6: `away` is not due after `wishes`")]
#[case("go = \"later\"", "go = \"welcome\"", "23:6: `welcome` is no sequence that can be led to")]
#[case("go = \"later\"", "go = \"later\"\nladder = [\"email\"]", "a step tells something or goes elsewhere")]
#[case("go = \"later\"\n", "", "21:8: the step does nothing")]
#[case(
    "go = \"later\"",
    "go = \"later\"\ndocuments = [\"x.pdf\"]",
    "24:14: a step that goes elsewhere sends no document"
)]
#[case("wait = \"5d\"\n", "", "30:9: the step could wait for ever")]
#[case("until = \"'downloaded' in happened\"\n", "", "30:8: the step waits for nothing")]
#[case(
    "start = \"entry\"",
    "start = \"entry\"\nagain = \"always\"",
    "41:9: whoever the campaign is for would enter again"
)]
#[case("start = \"entry\"", "start = \"entry\"\nyearly = true", "41:10: only a date comes back every year")]
#[case("\"2026-12-24\"", "\"2026-13-24\"", "47:9: `2026-13-24` is no day")]
#[case("go = \"later\"", "go = \"later\"\npost = \"postcard\"", "24:8: a step that goes elsewhere posts nothing")]
fn faults_of_paths_have_their_place(#[case] part: &str, #[case] instead: &str, #[case] fault: &str) {
    assert!(PATHS.contains(part), "{part}");
    let faults = parse(&PATHS.replacen(part, instead, 1)).unwrap_err();
    assert!(faults.iter().any(|it| it.contains(fault)), "{faults:?}");
}

const PARTNER: &str = "\n[partner]\nmost_characters = 600\nforbidden_words = [\"free\"]\nsteps = [\"last-day\"]\n";

#[test]
fn what_partners_may_write_is_read() {
    let rules = parse(&format!("{RENEWAL}{PARTNER}")).unwrap().partner.unwrap();
    assert_eq!((rules.most_characters, rules.segment_by.as_str()), (600, "segment"));
    assert_eq!(rules.forbidden_words, ["free"]);
    assert!(rules.allow_step("last-day") && !rules.allow_step("60-days"));
    assert_eq!(parse(RENEWAL).unwrap().partner, None);
}

#[rstest]
#[case("600", "0", "a text of 0 characters says nothing")]
#[case("\"free\"", "\" \"", "the word is empty")]
#[case("\"last-day\"", "\"30-days\"", "there is no step `30-days`; name one of 60-days, last-day")]
#[case("most_characters = 600\n", "", "missing field `most_characters`")]
#[case("steps", "step", "unknown field `step`")]
fn faults_in_the_rules_of_partners_are_told(#[case] part: &str, #[case] instead: &str, #[case] fault: &str) {
    assert!(PARTNER.contains(part), "{part}");
    let faults = parse(&format!("{RENEWAL}{}", PARTNER.replacen(part, instead, 1))).unwrap_err();
    assert!(faults.iter().any(|it| it.contains(fault)), "{faults:?}");
}

#[test]
fn all_faults_are_told_at_once() {
    let text = RENEWAL.replace("\"08:30\"", "\"x\"").replace("\"3d\"", "\"y\"").replace("\"renewal\"", "\"R\"");
    let faults = parse(&text).unwrap_err();
    assert_eq!(faults.len(), 3, "{faults:?}");
    assert!(faults[0].starts_with("campaign.toml:1:8") && faults[2].starts_with("campaign.toml:19:9"));
}

#[test]
fn an_audience_of_customers_is_grouped_by_customer() {
    let text = RENEWAL.replace("of = \"records\"\nkind = \"license\"\n", "of = \"customers\"\n");
    assert_eq!(parse(&text).unwrap().audience.of, AudienceOf::Customers);
    for other in [
        "by = \"record\"",
        "by = \"household\"",
        "by = \"customer\"\nwindow = \"7d\"",
        "by = \"customer\"\nlate = \"own\"",
    ] {
        let faults = parse(&text.replace("by = \"customer\"", other)).unwrap_err();
        assert!(faults[0].contains("an audience of customers has no records"), "{other}: {faults:?}");
    }
}

#[rstest]
#[case("by = \"household\"\nwindow = \"4w\"\nlate = \"ignore\"", GroupBy::Household, 28, Late::Ignore)]
#[case("by = \"organisation\"\nwindow = \"30d\"\nlate = \"own\"", GroupBy::Organisation, 30, Late::Own)]
#[case("by = \"record\"", GroupBy::Record, 0, Late::Next)]
fn a_grouping_is_read(#[case] text: &str, #[case] by: GroupBy, #[case] window_days: i32, #[case] late: Late) {
    let definition = parse(&RENEWAL.replace("by = \"customer\"", text)).unwrap();
    assert_eq!(definition.grouping, Grouping { by, window_days, late });
}

const PAID: &str = r#"
[[sequence.switch]]
on = "renewal-paid"
to = "thanks"

[[sequence.switch]]
on = "account-closed"

[[sequence]]
name = "thanks"
start = "switch"

[[sequence.step]]
name = "thank-you"
at = "+1d"
ladder = ["email"]

[[sequence]]
name = "download"
start = "product-downloaded"

[[sequence.step]]
name = "first-steps"
at = "0d"
ladder = ["email"]
"#;

fn with_switches(text: &str) -> String {
    let documents = RENEWAL.find("[documents]").unwrap();
    format!("{}{text}", &RENEWAL[..documents])
}

#[test]
fn switches_and_events_are_read() {
    let definition = parse(&with_switches(PAID)).unwrap();
    let countdown = definition.sequence("countdown").unwrap();
    let to = |event: &str| countdown.switch(event).map(|switch| switch.to.as_deref());
    assert_eq!((to("renewal-paid"), to("account-closed"), to("reply")), (Some(Some("thanks")), Some(None), None));
    assert_eq!(definition.sequence("thanks").unwrap().anchor, Anchor::Switch);
    assert_eq!(definition.sequence("download").unwrap().anchor, Anchor::Event("product-downloaded".to_owned()));
}

#[rstest]
#[case("to = \"thanks\"", "to = \"download\"", "`download` is no sequence that can be led to")]
#[case("on = \"account-closed\"", "on = \"renewal-paid\"", "`renewal-paid` switches twice")]
#[case("start = \"switch\"", "", "the sequence does not say what its steps count from")]
#[case(
    "start = \"switch\"",
    "start = \"switch\"\nanchor = \"expires\"",
    "the sequence counts from a date and from an event"
)]
#[case(
    "start = \"product-downloaded\"",
    "start = \"Product Downloaded\"",
    "`Product Downloaded` cannot be the name of an event"
)]
fn wrong_switches_say_why(#[case] part: &str, #[case] instead: &str, #[case] says: &str) {
    let faults = parse(&with_switches(&PAID.replacen(part, instead, 1))).unwrap_err();
    assert!(faults.iter().any(|fault| fault.contains(says)), "{faults:?}");
}

/// The definition with this said of the channels of its first step.
fn with_channels(lines: &str) -> Result<Vec<Rung>, Vec<String>> {
    let text = RENEWAL.replacen("ladder = [\"email\"]", lines, 1);
    parse(&text).map(|definition| definition.sequences[0].steps[0].ladder().to_vec())
}

#[test]
fn a_ladder_says_what_moves_it_down() {
    let text = "ladder = [\"email\", \"letter\", \"fax\"]\nmoves_on = { email = [\"hard-bounce\"] }\nsoft_bounces = 2\n\
                silence = { letter = \"14d\" }\nbesides = [\"sms\"]";
    let rungs = with_channels(text).unwrap();
    assert_eq!(
        rungs.iter().map(|rung| rung.channel).collect::<Vec<_>>(),
        [Channel::Email, Channel::Letter, Channel::Fax]
    );
    assert_eq!((rungs[0].moves_on.as_slice(), rungs[0].soft_bounces), ([Setback::HardBounce].as_slice(), 2));
    assert_eq!(rungs[1].silence, Some(SignedDuration::from_hours(14 * 24)));
    assert!(rungs[1].moves_on.contains(&Setback::Silence) && rungs[1].moves_on.contains(&Setback::Returned));
    assert_eq!(rungs[2], Rung { soft_bounces: 2, ..Rung::usual(Channel::Fax) });
}

#[rstest]
#[case("ladder = [\"email\"]\nbesides = [\"email\"]", "would be used twice")]
#[case("ladder = [\"email\", \"email\"]", "on the ladder twice")]
#[case("ladder = [\"email\"]\nmoves_on = { letter = [\"returned\"] }", "letter is not on this ladder")]
#[case("ladder = [\"email\"]\nmoves_on = { email = [\"returned\"] }", "does not happen to email")]
#[case("ladder = [\"email\"]\nmoves_on = { email = [\"bounced\"] }", "is not a setback")]
#[case("ladder = [\"email\"]\nsilence = { email = \"soon\" }", "is not a duration")]
#[case("ladder = [\"email\"]\nsoft_bounces = 0", "so many soft bounces")]
#[case("go = \"end\"\nbesides = [\"sms\"]", "uses no channel")]
fn a_ladder_that_makes_no_sense_is_refused(#[case] lines: &str, #[case] told: &str) {
    let faults = with_channels(lines).unwrap_err();
    assert!(faults.iter().any(|fault| fault.contains(told) && fault.contains("campaign.toml:")), "{faults:?}");
}
