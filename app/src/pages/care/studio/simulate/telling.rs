//! What a simulation was asked for and what happened in it, in words.

use carillon_engine::simulate::{Head, Moment, SimulationOrder, What};
use carillon_engine::view::TimelineEntry;
use jiff::civil::Date;

use super::super::version_list::version_name;
use crate::components::{reason_text, sentence};
use crate::pages::care::volume;
use crate::words::Words;

/// The version, and the one it is compared with.
pub(super) fn versions(words: Words, head: &Head) -> String {
    let version = version_name(words, head.order.version);
    match head.order.against {
        None => version,
        Some(against) => {
            let against = words.digits(against.into());
            format!("{version} · {}", words.with("simulate-beside", &[("version", &against)]))
        }
    }
}

/// From which day to which.
pub(super) fn span(words: Words, order: &SimulationOrder) -> String {
    words.with("volume-between", &[("from", &day(words, order.from)), ("to", &day(words, order.to))])
}

/// A day with its name.
pub(super) fn day(words: Words, date: Date) -> String {
    volume::day(words, date)
}

/// What happened, as a timeline tells it.
pub(super) fn happened(words: Words, moment: &Moment) -> String {
    let details = moment.details.iter().map(|(name, value)| (name.clone(), value.clone())).collect();
    sentence(
        words,
        &TimelineEntry {
            at: moment.at,
            kind: moment.line.kind.clone(),
            actor: String::new(),
            communication_id: None,
            subject: None,
            details,
        },
    )
}

/// Why it happened, where that does not go without saying.
pub(super) fn reason(words: Words, moment: &Moment) -> Option<String> {
    let told = !moment.line.reason.is_empty() && !matches!(moment.what, What::Planned | What::Sent);
    told.then(|| reason_text(words, &moment.line.reason))
}
