//! How many messages a change makes go later or sooner: the days to come without it and with it, message by message.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::outlook::Outlook;

/// What becomes of the messages of the coming days.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Shift {
    /// How many go on a later day, or not at all.
    pub later: u64,
    /// When the last of those goes that do go.
    pub until: Option<Date>,
    /// How many of them do not go in the days looked ahead.
    pub never: u64,
    /// How many go on an earlier day.
    pub sooner: u64,
}

/// Compares the days. Whoever waits for the same channel and language is taken to keep the order.
pub(super) fn shift(before: &Outlook, after: &Outlook) -> Shift {
    let days = before.days.iter().chain(&after.days);
    let kinds: BTreeSet<_> = days.flat_map(|day| day.going.keys().copied()).collect();
    let mut found = Shift::default();
    for kind in kinds {
        found.compare(going(before, kind), going(after, kind));
    }
    found
}

/// How many of a kind go on which day, in the order of days.
fn going(outlook: &Outlook, kind: (&str, &str)) -> Vec<(Date, u64)> {
    let counted = |(day, count): (Date, Option<&u64>)| Some((day, *count?));
    outlook.days.iter().map(|it| (it.day, it.going.get(&kind))).filter_map(counted).collect()
}

impl Shift {
    /// Walks two rows of days at once, as many messages at a time as go together in both.
    fn compare(&mut self, before: Vec<(Date, u64)>, after: Vec<(Date, u64)>) {
        let (mut before, mut after) = (before.into_iter(), after.into_iter());
        let (mut one, mut other) = (before.next(), after.next());
        while one.is_some() || other.is_some() {
            let count = [one, other].into_iter().flatten().map(|(_, count)| count).min().unwrap_or(0);
            self.add(one.map(|it| it.0), other.map(|it| it.0), count);
            one = rest(one, count).or_else(|| before.next());
            other = rest(other, count).or_else(|| after.next());
        }
    }

    fn add(&mut self, before: Option<Date>, after: Option<Date>, count: u64) {
        match (before, after) {
            (Some(_), None) => {
                self.later += count;
                self.never += count;
            }
            (Some(then), Some(now)) if now > then => {
                self.later += count;
                self.until = self.until.max(Some(now));
            }
            (Some(then), Some(now)) if now == then => {}
            _ => self.sooner += count,
        }
    }
}

/// What is left of a day's messages; nothing where all are told.
fn rest(day: Option<(Date, u64)>, count: u64) -> Option<(Date, u64)> {
    day.map(|(day, all)| (day, all.saturating_sub(count))).filter(|(_, left)| *left > 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::volume::OutlookDay;
    use jiff::civil::date;

    fn outlook(counts: &[u64]) -> Outlook {
        let day = |(at, count): (i8, &u64)| OutlookDay {
            day: date(2026, 10, 5 + at),
            going: [(("email", "ko"), *count)].into(),
            expected: std::collections::BTreeMap::new(),
        };
        let days = (0..).zip(counts).map(day).filter(|day| day.going.values().any(|count| *count > 0));
        Outlook { days: days.collect(), ..Outlook::default() }
    }

    #[test]
    fn who_goes_later_and_who_sooner_is_counted_one_by_one() {
        let told = |before: &[u64], after: &[u64]| shift(&outlook(before), &outlook(after));
        let day = |at: i8| Some(date(2026, 10, 5 + at));
        assert_eq!(told(&[40, 10], &[40, 10]), Shift::default());
        // Ten a day instead of twenty: the second ten of each day move on.
        let halved = told(&[20, 20], &[10, 10, 10, 10]);
        assert_eq!(halved, Shift { later: 30, until: day(3), never: 0, sooner: 0 });
        assert_eq!(told(&[10, 10, 10, 10], &[20, 20]), Shift { sooner: 30, ..Shift::default() });
        // A pause: who has not gone by the end does not go.
        assert_eq!(told(&[5, 5], &[0, 3]), Shift { later: 10, until: day(1), never: 7, sooner: 0 });
        assert_eq!(told(&[], &[5]), Shift { sooner: 5, ..Shift::default() });
    }

    #[test]
    fn what_one_language_wins_is_not_set_against_what_another_loses() {
        let one = |tag, at| OutlookDay {
            day: date(2026, 10, at),
            going: [(("email", tag), 4)].into(),
            expected: std::collections::BTreeMap::new(),
        };
        let before = Outlook { days: vec![one("ko", 5), one("ja", 6)], waiting: 0, ..Outlook::default() };
        let after = Outlook { days: vec![one("ja", 5), one("ko", 6)], waiting: 0, ..Outlook::default() };
        let told = shift(&before, &after);
        assert_eq!((told.later, told.sooner, told.until), (4, 4, Some(date(2026, 10, 6))));
    }
}
