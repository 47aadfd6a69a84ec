//! What another version changes, as a person would tell it: who gets something only with one of them, or on another day,
//! or in other words.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::compare::pair;
use super::line::Happening;
use super::moment::{Moment, What};

/// How two versions differ for somebody at a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shift {
    /// Only with the version that is simulated.
    New,
    /// Only with the version it is compared with.
    Gone,
    /// With both, on another day.
    Moved,
    /// With both on the same day, but not the same.
    Differs,
}

impl Shift {
    /// All of them, in the order in which they are told.
    pub const ALL: [Self; 4] = [Self::New, Self::Gone, Self::Moved, Self::Differs];

    /// The word in addresses, and behind `simulate-shift-` the phrase.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Gone => "gone",
            Self::Moved => "moved",
            Self::Differs => "differs",
        }
    }

    /// Reads that word.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.as_str() == text)
    }
}

/// One difference, with the places of what differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Change {
    pub(super) shift: Shift,
    /// In the life of the version it is compared with.
    pub(super) before: Option<usize>,
    /// In the life of the version that is simulated.
    pub(super) after: Option<usize>,
}

/// How many of each kind, at each step; what happens at none stands under the empty name.
pub type ShiftCounts = BTreeMap<String, BTreeMap<Shift, u64>>;

/// What customers would notice: a plan is not told of, since what becomes of it is.
fn is_noticed(what: What) -> bool {
    !matches!(what, What::Planned | What::Placed | What::Other)
}

/// Every difference, in the order of time.
pub(super) fn changes(before: &[Moment], after: &[Moment]) -> Vec<Change> {
    let noticed = |moments: &[Moment]| {
        let places = moments.iter().enumerate().filter(|(_, it)| is_noticed(it.what));
        places.map(|(at, _)| at).collect::<Vec<usize>>()
    };
    let (was, is) = (noticed(before), noticed(after));
    let lines = |moments: &'_ [Moment], places: &[usize]| {
        places.iter().map(|at| moments[*at].line.clone()).collect::<Vec<Happening>>()
    };
    let (was_lines, is_lines) = (lines(before, &was), lines(after, &is));
    let pairs = pair(was_lines.iter().collect(), is_lines.iter().collect());
    let mut found: Vec<Change> = pairs
        .into_iter()
        .filter_map(|(one, other)| {
            let (one, other) = (one.map(|at| was[at]), other.map(|at| is[at]));
            let shift = shift(one.map(|at| &before[at]), other.map(|at| &after[at]))?;
            Some(Change { shift, before: one, after: other })
        })
        .collect();
    let when = |change: &Change| {
        let it = change.after.map(|at| &after[at]).or(change.before.map(|at| &before[at]));
        it.map(|it| (it.at, it.line.customer.clone()))
    };
    found.sort_by_cached_key(when);
    found
}

fn shift(before: Option<&Moment>, after: Option<&Moment>) -> Option<Shift> {
    match (before, after) {
        (None, Some(_)) => Some(Shift::New),
        (Some(_), None) => Some(Shift::Gone),
        (Some(one), Some(other)) if one.day() != other.day() => Some(Shift::Moved),
        (Some(one), Some(other)) if one.line != other.line => Some(Shift::Differs),
        _ => None,
    }
}

/// Counts differences by step.
pub(super) fn count(changes: &[Change], before: &[Moment], after: &[Moment]) -> ShiftCounts {
    let mut counts = ShiftCounts::new();
    for change in changes {
        let it = change.after.map(|at| &after[at]).or(change.before.map(|at| &before[at]));
        let Some(it) = it else { continue };
        *counts.entry(it.line.step.clone()).or_default().entry(change.shift).or_default() += 1;
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::super::tally::tests::moment;
    use super::*;

    #[test]
    fn who_gets_more_less_later_or_other_words_is_told_once() {
        let sent = |day, customer, step| moment(day, "delivery-accepted", customer, step, Some(0));
        let mut other_words = sent(5, "d", "one");
        other_words.line.words = "other".into();
        let before = [sent(1, "a", "one"), sent(2, "b", "one"), sent(3, "c", "two"), sent(5, "d", "one")];
        let planned = moment(1, "communication-planned", "x", "one", Some(1));
        let after = [planned, sent(1, "a", "one"), sent(4, "b", "one"), sent(4, "e", "two"), other_words];
        let told = changes(&before, &after);
        let shifts: Vec<Shift> = told.iter().map(|it| it.shift).collect();
        assert_eq!(shifts, [Shift::Gone, Shift::Moved, Shift::New, Shift::Differs], "in the order of time");
        assert_eq!((told[1].before, told[1].after), (Some(1), Some(2)));
        let counts = count(&told, &before, &after);
        assert_eq!(counts["two"], [(Shift::New, 1), (Shift::Gone, 1)].into());
        assert_eq!(changes(&before, &before), []);
    }
}
