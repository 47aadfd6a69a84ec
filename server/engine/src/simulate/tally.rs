//! A life in numbers: how many of what, at which step, on which day, and how full the rules were.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::line::QuotaUse;
use super::moment::{Moment, What};

/// How many of each kind.
pub type Counts = BTreeMap<What, u64>;

/// A life in numbers.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// Of everything that happened, how many of each kind.
    pub all: Counts,
    /// The same at each step, in the order of the campaign; with how many wait there at the end.
    pub steps: Vec<(String, Counts, u64)>,
    /// What went out on a day, by channel.
    pub days: BTreeMap<Date, BTreeMap<String, u64>>,
    /// What went out in each language, by tag.
    pub languages: BTreeMap<String, u64>,
    /// Customers to whom something went out.
    pub reached: u64,
    /// Messages that were planned and neither went out nor were given up.
    pub waiting: u64,
    /// How full the rules were that counted or held back anything, by name.
    pub quotas: BTreeMap<String, QuotaTally>,
}

/// How full a rule was.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuotaTally {
    /// How many it allows in its window; none where it allows any number.
    pub most: Option<u64>,
    /// How many it had counted at the end of each day.
    pub days: BTreeMap<Date, u64>,
    /// How many waited for it at the end of a day, at most.
    pub waiting: u64,
}

impl QuotaTally {
    /// How many it had counted on the day on which it was fullest.
    pub fn peak(&self) -> u64 {
        self.days.values().copied().max().unwrap_or(0)
    }

    /// On how many days it was full.
    pub fn full_days(&self) -> u64 {
        let full = |used: &&u64| self.most.is_some_and(|most| **used >= most);
        self.days.values().filter(full).count() as u64
    }
}

impl Tally {
    /// How many of a kind.
    pub fn of(&self, what: What) -> u64 {
        self.all.get(&what).copied().unwrap_or(0)
    }

    /// Counts. The steps are those of the campaign, in its order.
    pub(super) fn of_life(moments: &[Moment], quotas: &[QuotaUse], steps: &[String]) -> Self {
        let mut tally = Self { quotas: quotas_of(quotas), ..Self::default() };
        let mut reached = BTreeSet::new();
        let mut at_steps: BTreeMap<&str, Counts> = BTreeMap::new();
        for it in moments {
            *tally.all.entry(it.what).or_default() += 1;
            if !it.line.step.is_empty() {
                *at_steps.entry(&it.line.step).or_default().entry(it.what).or_default() += 1;
            }
            if it.what == What::Sent {
                let channels = tally.days.entry(it.day()).or_default();
                *channels.entry(it.line.channel.clone()).or_default() += 1;
                *tally.languages.entry(it.line.language.clone()).or_default() += 1;
                reached.insert(&it.customer_id);
            }
        }
        let waiting = waiting(moments);
        tally.waiting = waiting.values().sum();
        tally.reached = reached.len() as u64;
        let row = |step: &String| {
            let (counts, waits) = (at_steps.remove(step.as_str()), waiting.get(step.as_str()));
            (step.clone(), counts.unwrap_or_default(), waits.copied().unwrap_or(0))
        };
        tally.steps = steps.iter().map(row).collect();
        tally
    }
}

/// Messages that were planned and not settled, by step.
fn waiting(moments: &[Moment]) -> BTreeMap<&str, u64> {
    let mut open: HashMap<u32, &str> = HashMap::new();
    for it in moments {
        let Some(message) = it.message else { continue };
        match it.what {
            What::Planned => drop(open.insert(message, &it.line.step)),
            What::Sent | What::Failed | What::Held | What::Withdrawn => drop(open.remove(&message)),
            _ => {}
        }
    }
    open.into_values().fold(BTreeMap::new(), |mut counts, step| {
        *counts.entry(step).or_default() += 1;
        counts
    })
}

fn quotas_of(quotas: &[QuotaUse]) -> BTreeMap<String, QuotaTally> {
    let mut found: BTreeMap<String, QuotaTally> = BTreeMap::new();
    for it in quotas {
        let Ok(day) = it.at.parse() else { continue };
        let rule = found.entry(it.rule.clone()).or_default();
        rule.most = it.most;
        rule.days.insert(day, it.used);
        rule.waiting = rule.waiting.max(it.waiting);
    }
    found.retain(|_, rule| rule.peak() > 0 || rule.waiting > 0);
    found
}

#[cfg(test)]
pub(super) mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::simulate::Happening;

    /// A moment: a day of January 2027, what, whose, at which step, about which message.
    pub(crate) fn moment(day: i64, kind: &str, customer: &str, step: &str, message: Option<u32>) -> Moment {
        let at = Timestamp::from_second(1_798_761_600 + 86_400 * (day - 1)).unwrap_or_default();
        let line = Happening {
            at: at.to_string(),
            kind: kind.into(),
            customer: customer.into(),
            step: step.into(),
            channel: "email".into(),
            language: "de".into(),
            ..Happening::default()
        };
        let (what, details) = (What::of_event(kind), BTreeMap::new());
        Moment { at, what, line, customer_id: format!("cus_{customer}"), name: customer.into(), details, message }
    }

    #[test]
    fn what_was_planned_and_neither_went_nor_was_given_up_waits() {
        let moments = [
            moment(1, "communication-planned", "a", "one", Some(0)),
            moment(1, "delivery-accepted", "a", "one", Some(0)),
            moment(2, "communication-planned", "b", "one", Some(1)),
            moment(3, "communication-planned", "a", "two", Some(2)),
            moment(3, "delivery-held", "a", "two", Some(2)),
            moment(4, "step-passed", "b", "two", None),
        ];
        let steps = ["one", "two", "three"].map(String::from);
        let tally = Tally::of_life(&moments, &[], &steps);
        assert_eq!((tally.reached, tally.waiting, tally.of(What::Planned), tally.of(What::Sent)), (1, 1, 3, 1));
        let waits: Vec<(&str, u64)> = tally.steps.iter().map(|(name, _, waits)| (name.as_str(), *waits)).collect();
        assert_eq!(waits, [("one", 1), ("two", 0), ("three", 0)]);
        assert_eq!(tally.steps[1].1.get(&What::Passed), Some(&1));
        assert_eq!(tally.days.len(), 1);
    }

    #[test]
    fn a_rule_that_nothing_came_near_is_not_told_of() {
        let quota = |at: &str, rule: &str, used, waiting| QuotaUse {
            at: at.into(),
            rule: rule.into(),
            used,
            most: Some(5),
            waiting,
        };
        let quotas = [
            quota("2027-01-01", "busy", 5, 7),
            quota("2027-01-02", "busy", 5, 2),
            quota("2027-01-03", "busy", 2, 0),
            quota("2027-01-01", "idle", 0, 0),
        ];
        let told = quotas_of(&quotas);
        assert_eq!(told.keys().collect::<Vec<_>>(), ["busy"]);
        let busy = &told["busy"];
        assert_eq!((busy.peak(), busy.full_days(), busy.waiting), (5, 2, 7));
    }
}
