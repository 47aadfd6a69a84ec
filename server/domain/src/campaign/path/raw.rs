//! Reads the sequences of `campaign.toml`, and checks what leads from one to another.

use std::collections::BTreeMap;
use std::ops::Range;

use jiff::SignedDuration;
use jiff::civil::{Date, Time};
use serde::Deserialize;
use toml::Spanned;

use super::raw_ladder::RawLadder;
use super::{Act, Again, Anchor, ClosedDays, Notice, Otherwise, PostForm, Sequence, Step, Switch, Wait};
use crate::campaign::document::DocumentName;
use crate::campaign::offset::Offset;
use crate::campaign::raw::{check_filled, check_identifier, check_slug};
use crate::channel::Channel;
use crate::delivery::Setback;
use crate::duration::parse_duration;
use crate::located::Faults;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::campaign) struct RawSequence {
    pub(in crate::campaign) name: Spanned<String>,
    anchor: Option<Spanned<String>>,
    start: Option<Spanned<String>>,
    yearly: Option<Spanned<bool>>,
    again: Option<Spanned<String>>,
    #[serde(default)]
    switch: Vec<RawSwitch>,
    send_at: Option<Spanned<String>>,
    closed_days: Option<RawClosedDays>,
    grace: Option<Spanned<String>>,
    pub(in crate::campaign) step: Vec<RawStep>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSwitch {
    on: Spanned<String>,
    to: Option<Spanned<String>>,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "snake_case")]
enum RawClosedDays {
    Later,
    Earlier,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::campaign) struct RawStep {
    pub(in crate::campaign) name: Spanned<String>,
    at: Spanned<Offset>,
    #[serde(rename = "if")]
    condition: Option<Spanned<String>>,
    until: Option<Spanned<String>>,
    wait: Option<Spanned<String>>,
    otherwise: Option<Spanned<Otherwise>>,
    ladder: Option<Spanned<Vec<Spanned<Channel>>>>,
    #[serde(default)]
    besides: Vec<Spanned<Channel>>,
    #[serde(default)]
    moves_on: BTreeMap<Channel, Spanned<Vec<Spanned<Setback>>>>,
    soft_bounces: Option<Spanned<u32>>,
    #[serde(default)]
    silence: BTreeMap<Channel, Spanned<String>>,
    #[serde(default)]
    documents: Vec<Spanned<String>>,
    post: Option<Spanned<PostForm>>,
    go: Option<Spanned<String>>,
}

const SEND_AT: Time = Time::constant(9, 0, 0, 0);
const GRACE: SignedDuration = SignedDuration::from_hours(7 * 24);

/// The words for a sequence that nothing but a switch, or whoever is for the campaign, leads to.
const BY_SWITCH: &str = "switch";
const BY_ENTRY: &str = "entry";
/// Where a step goes that ends its sequence.
const END: &str = "end";

/// Reads one sequence.
pub(in crate::campaign) fn read_sequence(raw: RawSequence, faults: &mut Faults<'_>) -> Sequence {
    let anchor = read_anchor(&raw, faults);
    if raw.step.is_empty() {
        faults.note(&raw.name.span(), "the sequence has no step", "add a [[sequence.step]]");
    }
    check_order(&raw.step, faults);
    let yearly = raw.yearly.is_some_and(|yearly| check_yearly(&yearly, &anchor, faults));
    Sequence {
        name: raw.name.into_inner(),
        yearly,
        again: read_again(raw.again.as_ref(), &anchor, faults),
        anchor,
        switches: raw.switch.into_iter().map(|it| read_switch(it, faults)).collect(),
        send_at: raw.send_at.map_or(SEND_AT, |text| read_time(&text, faults)),
        closed_days: match raw.closed_days {
            None => ClosedDays::AsAnyDay,
            Some(RawClosedDays::Later) => ClosedDays::Later,
            Some(RawClosedDays::Earlier) => ClosedDays::Earlier,
        },
        grace: raw.grace.map_or(GRACE, |text| read_length(&text, faults).unwrap_or(GRACE)),
        steps: raw.step.into_iter().map(|step| read_step(step, faults)).collect(),
    }
}

fn read_anchor(raw: &RawSequence, faults: &mut Faults<'_>) -> Anchor {
    match (&raw.anchor, &raw.start) {
        (Some(anchor), None) => {
            check_identifier(anchor, "an anchor", faults);
            Anchor::Date(anchor.get_ref().clone())
        }
        (None, Some(start)) => read_start(start, faults),
        (Some(_), Some(start)) => {
            let todo = "remove `start`, or remove `anchor`: then the steps count from the day of the event";
            faults.note(&start.span(), "the sequence counts from a date and from an event", todo);
            Anchor::Switch
        }
        (None, None) => {
            let todo = "add anchor = \"expires\", say, or start = \"renewal-paid\" for the day of an event";
            faults.note(&raw.name.span(), "the sequence does not say what its steps count from", todo);
            Anchor::Switch
        }
    }
}

fn read_start(start: &Spanned<String>, faults: &mut Faults<'_>) -> Anchor {
    match start.get_ref().as_str() {
        BY_SWITCH => Anchor::Switch,
        BY_ENTRY => Anchor::Entry,
        text if text.starts_with(|first: char| first.is_ascii_digit()) => {
            let day = text.parse::<Date>();
            if day.is_err() {
                faults.note(&start.span(), format!("`{text}` is no day"), "write it as \"2026-12-24\"");
            }
            day.map_or(Anchor::Switch, Anchor::Day)
        }
        text => {
            check_slug(start, "the name of an event", faults);
            Anchor::Event(text.to_owned())
        }
    }
}

/// Only what is a day of the calendar comes back with it.
fn check_yearly(yearly: &Spanned<bool>, anchor: &Anchor, faults: &mut Faults<'_>) -> bool {
    let comes_back = matches!(anchor, Anchor::Date(_) | Anchor::Day(_));
    if !comes_back {
        faults.note(&yearly.span(), "only a date comes back every year", "remove `yearly`, or count from an anchor");
    }
    *yearly.get_ref() && comes_back
}

fn read_again(text: Option<&Spanned<String>>, anchor: &Anchor, faults: &mut Faults<'_>) -> Again {
    let Some(text) = text else {
        return if *anchor == Anchor::Entry { Again::Never } else { Again::Always };
    };
    match text.get_ref().as_str() {
        "never" => Again::Never,
        "always" if *anchor == Anchor::Entry => {
            let todo = "say again = \"never\", or after how long, such as \"90d\"";
            faults.note(&text.span(), "whoever the campaign is for would enter again and again", todo);
            Again::Never
        }
        "always" => Again::Always,
        _ => read_length(text, faults).map_or(Again::Never, Again::After),
    }
}

fn read_switch(raw: RawSwitch, faults: &mut Faults<'_>) -> Switch {
    check_slug(&raw.on, "the name of an event", faults);
    Switch { on: raw.on.into_inner(), to: raw.to.map(Spanned::into_inner) }
}

/// Switches and steps lead to other sequences that wait for it, and each event switches once.
pub(in crate::campaign) fn check_ways(sequences: &[RawSequence], faults: &mut Faults<'_>) {
    for sequence in sequences {
        for (at, switch) in sequence.switch.iter().enumerate() {
            let earlier = &sequence.switch[..at];
            if earlier.iter().any(|other| other.on.get_ref() == switch.on.get_ref()) {
                let what = format!("`{}` switches twice", switch.on.get_ref());
                faults.note(&switch.on.span(), what, "keep one");
            }
            if let Some(to) = &switch.to {
                check_way(to, sequences, "remove `to` to end this one", faults);
            }
        }
        for to in sequence.step.iter().filter_map(|step| step.go.as_ref()).filter(|to| to.get_ref() != END) {
            check_way(to, sequences, "say go = \"end\" to end this one", faults);
        }
    }
}

fn check_way(to: &Spanned<String>, sequences: &[RawSequence], or: &str, faults: &mut Faults<'_>) {
    let there = sequences.iter().find(|other| other.name.get_ref() == to.get_ref());
    let waits = there.is_some_and(|other| other.start.as_ref().is_some_and(|it| it.get_ref() == BY_SWITCH));
    if !waits {
        let what = format!("`{}` is no sequence that can be led to", to.get_ref());
        faults.note(&to.span(), what, format!("name a [[sequence]] with start = \"switch\", or {or}"));
    }
}

fn read_step(raw: RawStep, faults: &mut Faults<'_>) -> Step {
    for condition in [&raw.condition, &raw.until].into_iter().flatten() {
        check_filled(condition, "the condition", faults);
    }
    let channels = RawLadder {
        besides: raw.besides,
        moves_on: raw.moves_on,
        soft_bounces: raw.soft_bounces,
        silence: raw.silence,
    };
    let act = match (raw.ladder, raw.go) {
        (Some(ladder), None) => Act::Say(read_notice(&ladder, &channels, raw.documents, raw.post.as_ref(), faults)),
        (None, Some(go)) => {
            if let Some(span) = channels.first() {
                faults.note(&span, "a step that goes elsewhere uses no channel", "remove it, or remove `go`");
            }
            if let Some(document) = raw.documents.first() {
                let todo = "remove it, or remove `go`";
                faults.note(&document.span(), "a step that goes elsewhere sends no document", todo);
            }
            if let Some(post) = &raw.post {
                faults.note(&post.span(), "a step that goes elsewhere posts nothing", "remove it, or remove `go`");
            }
            Act::Go { to: Some(go.into_inner()).filter(|to| to != END) }
        }
        (Some(_), Some(go)) => {
            faults.note(&go.span(), "a step tells something or goes elsewhere", "make two steps of it");
            Act::Go { to: None }
        }
        (None, None) => {
            let todo = "add ladder = [\"email\"], or go = \"end\"";
            faults.note(&raw.name.span(), "the step does nothing", todo);
            Act::Go { to: None }
        }
    };
    Step {
        wait: read_wait(raw.until, raw.wait.as_ref(), raw.otherwise.as_ref(), faults),
        condition: raw.condition.map(Spanned::into_inner),
        name: raw.name.into_inner(),
        at: raw.at.into_inner(),
        act,
    }
}

fn read_wait(
    until: Option<Spanned<String>>,
    at_most: Option<&Spanned<String>>,
    otherwise: Option<&Spanned<Otherwise>>,
    faults: &mut Faults<'_>,
) -> Option<Wait> {
    let Some(until) = until else {
        let idle = at_most.map(Spanned::span).or(otherwise.map(Spanned::span));
        if let Some(span) = idle {
            faults.note(&span, "the step waits for nothing", "add until = \"'downloaded' in happened\", say");
        }
        return None;
    };
    let Some(at_most) = at_most else {
        faults.note(&until.span(), "the step could wait for ever", "add wait = \"7d\", say");
        return None;
    };
    let otherwise = otherwise.map(|it| *it.get_ref()).unwrap_or_default();
    let at_most = read_length(at_most, faults).unwrap_or(GRACE);
    Some(Wait { until: until.into_inner(), at_most, otherwise })
}

fn read_notice(
    ladder: &Spanned<Vec<Spanned<Channel>>>,
    channels: &RawLadder,
    documents: Vec<Spanned<String>>,
    post: Option<&Spanned<PostForm>>,
    faults: &mut Faults<'_>,
) -> Notice {
    let ladder = channels.rungs(ladder, faults);
    let besides = channels.others(&ladder, faults);
    let by_letter =
        ladder.iter().map(|rung| rung.channel).chain(besides.iter().copied()).any(|it| it == Channel::Letter);
    if let Some(post) = post.filter(|_| !by_letter) {
        faults.note(&post.span(), "the step posts nothing", "remove it, or add \"letter\" to the ladder");
    }
    let post = post.map(|it| *it.get_ref()).unwrap_or_default();
    Notice { ladder, besides, documents: read_documents(documents, faults), post }
}

fn read_documents(raw: Vec<Spanned<String>>, faults: &mut Faults<'_>) -> Vec<DocumentName> {
    let mut documents: Vec<DocumentName> = Vec::with_capacity(raw.len());
    for text in raw {
        match text.get_ref().parse::<DocumentName>() {
            Ok(name) if documents.contains(&name) => {
                faults.note(&text.span(), format!("`{name}` goes with the step twice"), "keep one");
            }
            Ok(name) => documents.push(name),
            Err(error) => faults.note(&text.span(), error.to_string(), "such as \"renewals.xlsx\""),
        }
    }
    documents
}

fn read_time(text: &Spanned<String>, faults: &mut Faults<'_>) -> Time {
    let parse = |text: &str| {
        let shape = text.len() == 5 && text.as_bytes()[2] == b':';
        shape.then(|| text.parse::<Time>().ok()).flatten()
    };
    parse(text.get_ref()).unwrap_or_else(|| {
        let what = format!("`{}` is not a time of day", text.get_ref());
        faults.note(&text.span(), what, "write hours and minutes, such as \"09:00\"");
        SEND_AT
    })
}

fn read_length(text: &Spanned<String>, faults: &mut Faults<'_>) -> Option<SignedDuration> {
    let read = parse_duration(text.get_ref()).ok();
    if read.is_none() {
        let what = format!("`{}` is not a duration", text.get_ref());
        faults.note(&text.span(), what, "write a number and a unit, such as \"7d\" or \"12h\"");
    }
    read
}

/// Earlier steps come first. Two may share a day where conditions tell them apart, or where the first may lead away.
fn check_order(steps: &[RawStep], faults: &mut Faults<'_>) {
    for pair in steps.windows(2) {
        let [before, step] = pair else { continue };
        let (first, second) = (before.at.get_ref().nominal_days(), step.at.get_ref().nominal_days());
        if first > second {
            note_order(&step.at.span(), before, step, "put the earlier step first", faults);
        } else if first == second && before.condition.is_none() {
            let todo = "give each its own day, or say `if` when the first applies";
            note_order(&step.at.span(), before, step, todo, faults);
        }
    }
}

fn note_order(at: &Range<usize>, before: &RawStep, step: &RawStep, todo: &str, faults: &mut Faults<'_>) {
    let what = format!("`{}` is not due after `{}`", step.name.get_ref(), before.name.get_ref());
    faults.note(at, what, todo);
}
