//! Writes down what is lived through, and stops it where it takes too long or tells too much.

use std::collections::HashMap;
use std::time::Instant;

use jiff::Timestamp;
use serde_json::Value;

use super::line::QuotaUse;
use super::moment::{Moment, What};
use super::witness::{Told, Witness};

/// How far a life may go, whatever it was asked for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bounds {
    /// When it has taken long enough.
    pub(super) deadline: Instant,
    /// How many lines are enough.
    pub(super) lines: usize,
}

/// Writes down.
pub(super) struct Recorder<'a> {
    bounds: Bounds,
    /// Told how far life is.
    progress: &'a (dyn Fn(Timestamp) + Send + Sync),
    /// What happened to anybody.
    pub(super) moments: Vec<Moment>,
    /// What rules have counted, by day.
    pub(super) quotas: Vec<QuotaUse>,
    /// Every message, in the order in which they were first heard of.
    pub(super) messages: Vec<String>,
    numbers: HashMap<String, u32>,
    /// From when on nothing was lived through, where it was stopped.
    pub(super) stopped: Option<Timestamp>,
}

impl<'a> Recorder<'a> {
    pub(super) fn new(bounds: Bounds, progress: &'a (dyn Fn(Timestamp) + Send + Sync)) -> Self {
        Self {
            bounds,
            progress,
            moments: Vec::new(),
            quotas: Vec::new(),
            messages: Vec::new(),
            numbers: HashMap::new(),
            stopped: None,
        }
    }

    fn number_of(&mut self, communication: String) -> u32 {
        let next = u32::try_from(self.messages.len()).unwrap_or(u32::MAX);
        let messages = &mut self.messages;
        *self.numbers.entry(communication).or_insert_with_key(|id| {
            messages.push(id.clone());
            next
        })
    }
}

impl Witness for Recorder<'_> {
    /// What happened to nobody, such as that the campaign was put in place, is the simulation's own affair.
    fn happened(&mut self, told: Told) {
        let Some(customer) = told.customer else { return };
        let message = told.communication.map(|id| self.number_of(id));
        let details = told.detail.as_object().into_iter().flatten();
        let text = |(name, value): (&String, &Value)| Some((name.clone(), value.as_str()?.to_owned()));
        self.moments.push(Moment {
            at: told.at,
            what: What::of_event(&told.line.kind),
            details: details.filter_map(text).filter(|(_, text)| !text.is_empty()).collect(),
            line: told.line,
            customer_id: customer.id,
            name: customer.display_name,
            message,
        });
    }

    fn counted(&mut self, quota: QuotaUse) {
        self.quotas.push(quota);
    }

    fn goes_on(&mut self, next: Timestamp) -> bool {
        (self.progress)(next);
        let enough = Instant::now() >= self.bounds.deadline || self.moments.len() >= self.bounds.lines;
        self.stopped = enough.then_some(next);
        !enough
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_life_is_stopped_when_it_took_long_enough_or_told_enough() {
        let quiet = |_: Timestamp| {};
        let later = Instant::now() + Duration::from_hours(1);
        let goes_on = |deadline, lines| {
            let mut recorder = Recorder::new(Bounds { deadline, lines }, &quiet);
            (recorder.goes_on(Timestamp::UNIX_EPOCH), recorder.stopped)
        };
        assert_eq!(goes_on(later, 1), (true, None));
        assert_eq!(goes_on(Instant::now(), 1), (false, Some(Timestamp::UNIX_EPOCH)));
        assert_eq!(goes_on(later, 0), (false, Some(Timestamp::UNIX_EPOCH)));
    }
}
