//! When a step is due, and which step comes next. Time is an argument, and so is the zone.
//! Must not know enrollments or what a step says.

use std::fmt;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use crate::campaign::{Sequence, Step};
use crate::duration::display_duration;

/// What to do next on a sequence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Next<'a> {
    /// This step, at this time, which may be in the past.
    Due {
        /// The step.
        step: &'a Step,
        /// When it is, or was, due.
        at: Timestamp,
        /// Steps before it that are passed over, and why.
        skipped: Vec<Skipped<'a>>,
    },
    /// Nothing any more.
    Finished {
        /// The steps that are passed over, and why.
        skipped: Vec<Skipped<'a>>,
    },
}

/// A step that is passed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skipped<'a> {
    /// The step.
    pub step: &'a Step,
    /// Why.
    pub reason: SkipReason,
}

/// Why a step is passed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SkipReason {
    /// It was due too long ago.
    TooLate {
        /// When it was due.
        due_at: Timestamp,
        /// How late it might have been.
        grace: SignedDuration,
    },
}

impl fmt::Display for SkipReason {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::TooLate { due_at, grace } = self;
        write!(formatter, "it was due at {due_at}, longer ago than {}", display_duration(*grace))
    }
}

/// Why there is no next step to tell.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SequenceError {
    /// The step done last is not on the sequence; another version may have had it.
    #[error("sequence `{sequence}` has no step `{step}`; start it anew or end it")]
    UnknownStep {
        /// The sequence.
        sequence: String,
        /// The step named.
        step: String,
    },
}

/// When a step is due: its day at the sequence's time of day, where the customer lives.
///
/// A time the clocks skip comes after the gap; one they show twice is the first.
pub fn due_at(sequence: &Sequence, step: &Step, anchor: Date, zone: &TimeZone) -> Timestamp {
    let local = step.at.apply(anchor).to_datetime(sequence.send_at);
    let due = zone.to_ambiguous_timestamp(local).compatible();
    // Only the last and first day of the calendar fall out of it in some zones.
    due.unwrap_or(if local.year() < 0 { Timestamp::MIN } else { Timestamp::MAX })
}

/// The step that comes after `after` (or first), passing over those due too long before `now`.
pub fn next_step<'a>(
    sequence: &'a Sequence,
    after: Option<&str>,
    anchor: Date,
    zone: &TimeZone,
    now: Timestamp,
) -> Result<Next<'a>, SequenceError> {
    let mut skipped = Vec::new();
    for step in steps_after(sequence, after)? {
        let at = due_at(sequence, step, anchor, zone);
        if now.duration_since(at) <= sequence.grace {
            return Ok(Next::Due { step, at, skipped });
        }
        let reason = SkipReason::TooLate { due_at: at, grace: sequence.grace };
        skipped.push(Skipped { step, reason });
    }
    Ok(Next::Finished { skipped })
}

fn steps_after<'a>(sequence: &'a Sequence, after: Option<&str>) -> Result<&'a [Step], SequenceError> {
    let Some(name) = after else { return Ok(&sequence.steps) };
    let at = sequence.steps.iter().position(|step| step.name == name);
    let rest = at.and_then(|at| sequence.steps.get(at + 1..));
    rest.ok_or_else(|| SequenceError::UnknownStep { sequence: sequence.name.clone(), step: name.to_owned() })
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use crate::campaign::{Anchor, Offset};
    use crate::channel::Channel;
    use jiff::civil::{date, time};
    use proptest::prelude::*;
    use rstest::rstest;

    fn step(name: &str, at: &str) -> Step {
        Step { name: name.to_owned(), at: at.parse().unwrap(), ladder: vec![Channel::Email], documents: Vec::new() }
    }

    fn sequence(steps: &[(&str, &str)]) -> Sequence {
        Sequence {
            name: "countdown".to_owned(),
            anchor: Anchor::Date("expires".to_owned()),
            switches: Vec::new(),
            send_at: time(9, 0, 0, 0),
            grace: SignedDuration::from_hours(7 * 24),
            steps: steps.iter().map(|(name, at)| step(name, at)).collect(),
        }
    }

    fn countdown() -> Sequence {
        sequence(&[("60-days", "-60d"), ("30-days", "-30d"), ("last-day", "0d"), ("after", "+3d")])
    }

    fn zone(name: &str) -> TimeZone {
        TimeZone::get(name).unwrap()
    }

    fn moment(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[rstest]
    #[case("2026-12-01", "0d", "Europe/Berlin", "09:00", "2026-12-01T08:00:00Z")]
    #[case("2026-12-01", "-60d", "Europe/Berlin", "09:00", "2026-10-02T07:00:00Z")]
    #[case("2026-12-01", "0d", "Asia/Tokyo", "09:00", "2026-12-01T00:00:00Z")]
    #[case("2026-12-01", "0d", "America/Los_Angeles", "09:00", "2026-12-01T17:00:00Z")]
    #[case("2026-12-01", "0d", "Pacific/Kiritimati", "09:00", "2026-11-30T19:00:00Z")]
    // Clocks go from 02:00 to 03:00: half past two does not happen, half past three does.
    #[case("2026-03-29", "0d", "Europe/Berlin", "02:30", "2026-03-29T01:30:00Z")]
    // Clocks go from 03:00 back to 02:00: the first of the two, still in summer time.
    #[case("2026-10-25", "0d", "Europe/Berlin", "02:30", "2026-10-25T00:30:00Z")]
    // Midnight itself is skipped in Cairo.
    #[case("2026-04-24", "0d", "Africa/Cairo", "00:00", "2026-04-23T22:00:00Z")]
    fn a_step_is_due_at_the_customers_own_time(
        #[case] anchor: Date,
        #[case] at: &str,
        #[case] zone_name: &str,
        #[case] send_at: jiff::civil::Time,
        #[case] due: &str,
    ) {
        let sequence = Sequence { send_at, ..sequence(&[("step", at)]) };
        let found = due_at(&sequence, &sequence.steps[0], anchor, &zone(zone_name));
        assert_eq!(found, moment(due));
    }

    fn describe(next: &Next<'_>) -> (String, Vec<String>) {
        let names = |skipped: &[Skipped<'_>]| skipped.iter().map(|it| it.step.name.clone()).collect();
        match next {
            Next::Due { step, skipped, .. } => (step.name.clone(), names(skipped)),
            Next::Finished { skipped } => ("finished".to_owned(), names(skipped)),
        }
    }

    #[rstest]
    #[case(None, "2026-01-01T00:00:00Z", "60-days", &[])]
    #[case(None, "2026-10-02T09:00:00Z", "60-days", &[])]
    #[case(None, "2026-10-09T09:00:00Z", "60-days", &[])]
    #[case(None, "2026-10-09T09:00:01Z", "30-days", &["60-days"])]
    #[case(Some("60-days"), "2026-10-02T09:00:00Z", "30-days", &[])]
    #[case(Some("60-days"), "2026-11-30T00:00:00Z", "last-day", &["30-days"])]
    #[case(Some("last-day"), "2026-12-01T09:00:01Z", "after", &[])]
    #[case(Some("after"), "2026-12-05T00:00:00Z", "finished", &[])]
    #[case(None, "2027-06-01T00:00:00Z", "finished", &["60-days", "30-days", "last-day", "after"])]
    fn the_next_step_is_found(
        #[case] after: Option<&str>,
        #[case] now: &str,
        #[case] next: &str,
        #[case] skipped: &[&str],
    ) {
        let sequence = countdown();
        let found = next_step(&sequence, after, date(2026, 12, 1), &TimeZone::UTC, moment(now)).unwrap();
        let (name, passed) = describe(&found);
        assert_eq!((name.as_str(), passed), (next, skipped.iter().map(ToString::to_string).collect()));
    }

    #[test]
    fn a_skipped_step_says_why() {
        let sequence = sequence(&[("only", "0d")]);
        let now = moment("2026-12-30T00:00:00Z");
        let next = next_step(&sequence, None, date(2026, 12, 1), &TimeZone::UTC, now).unwrap();
        let Next::Finished { skipped } = next else { panic!("{next:?}") };
        assert_eq!(skipped[0].reason.to_string(), "it was due at 2026-12-01T09:00:00Z, longer ago than 1w");
    }

    #[test]
    fn a_step_nobody_knows_is_an_error() {
        let next =
            next_step(&countdown(), Some("90-days"), date(2026, 12, 1), &TimeZone::UTC, Timestamp::MIN).map(|_| ());
        let error = SequenceError::UnknownStep { sequence: "countdown".to_owned(), step: "90-days".to_owned() };
        assert_eq!(next, Err(error));
    }

    #[test]
    fn the_calendars_ends_hold() {
        let sequence = Sequence { steps: vec![Step { at: Offset::days(1), ..step("x", "0d") }], ..countdown() };
        for (anchor, name) in [(Date::MAX, "Etc/GMT+12"), (Date::MIN, "Etc/GMT-14")] {
            let _ = due_at(&sequence, &sequence.steps[0], anchor, &zone(name));
        }
    }

    proptest! {
        #[test]
        fn walking_the_steps_ends(start in 0_i64..2_000_000_000, days in 0_i64..200) {
            let sequence = countdown();
            let now = Timestamp::from_second(start).unwrap();
            let anchor = (now + SignedDuration::from_hours(24 * days)).to_zoned(TimeZone::UTC).date();
            let mut after = None;
            let mut last = Timestamp::MIN;
            for _ in 0..=sequence.steps.len() {
                match next_step(&sequence, after, anchor, &TimeZone::UTC, now).unwrap() {
                    Next::Due { step, at, .. } => {
                        prop_assert!(at > last);
                        (after, last) = (Some(step.name.as_str()), at);
                    }
                    Next::Finished { .. } => return Ok(()),
                }
            }
            prop_assert!(false, "it never ended");
        }
    }
}
