//! When a step is due, and which step comes next. Time is an argument, and so is the zone.
//! Must not know enrollments or what a step says.

use std::fmt;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use crate::calendar::HolidayCalendar;
use crate::campaign::{ClosedDays, Sequence, Step};
use crate::country::Country;
use crate::duration::display_duration;

/// Which days are business days where.
pub trait OpenDays: Send + Sync + fmt::Debug {
    /// The day itself, or the next one that is a business day.
    fn on_or_after(&self, country: Option<Country>, day: Date) -> Date;
    /// The day itself, or the last one before that is a business day.
    fn on_or_before(&self, country: Option<Country>, day: Date) -> Date;
}

impl OpenDays for HolidayCalendar {
    fn on_or_after(&self, country: Option<Country>, day: Date) -> Date {
        self.next_business_day(country, day)
    }

    fn on_or_before(&self, country: Option<Country>, day: Date) -> Date {
        self.previous_business_day(country, day)
    }
}

/// Where a recipient lives, as far as the time of a step depends on it.
#[derive(Debug, Clone)]
pub struct Whereabouts<'a> {
    /// The time zone.
    pub zone: TimeZone,
    /// The country, if known.
    pub country: Option<Country>,
    /// What people work on there.
    pub open_days: &'a dyn OpenDays,
}

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
pub fn due_at(sequence: &Sequence, step: &Step, anchor: Date, place: &Whereabouts<'_>) -> Timestamp {
    let day = step.at.apply(anchor);
    let day = match sequence.closed_days {
        ClosedDays::AsAnyDay => day,
        ClosedDays::Later => place.open_days.on_or_after(place.country, day),
        ClosedDays::Earlier => place.open_days.on_or_before(place.country, day),
    };
    let local = day.to_datetime(sequence.send_at);
    let due = place.zone.to_ambiguous_timestamp(local).compatible();
    // Only the last and first day of the calendar fall out of it in some zones.
    due.unwrap_or(if local.year() < 0 { Timestamp::MIN } else { Timestamp::MAX })
}

/// The step that comes after `after` (or first), passing over those due too long before `now`.
pub fn next_step<'a>(
    sequence: &'a Sequence,
    after: Option<&str>,
    anchor: Date,
    place: &Whereabouts<'_>,
    now: Timestamp,
) -> Result<Next<'a>, SequenceError> {
    let mut skipped = Vec::new();
    for step in steps_after(sequence, after)? {
        let at = due_at(sequence, step, anchor, place);
        if now.duration_since(at) <= sequence.grace {
            return Ok(Next::Due { step, at, skipped });
        }
        let reason = SkipReason::TooLate { due_at: at, grace: sequence.grace };
        skipped.push(Skipped { step, reason });
    }
    Ok(Next::Finished { skipped })
}

/// The day a date comes back on in a year. The last of February stands in for its 29th.
pub fn in_year(date: Date, year: i16) -> Date {
    let same = Date::new(year, date.month(), date.day());
    // No other day of a month is missing in some years.
    same.or_else(|_| Date::new(year, date.month(), 28)).unwrap_or(date)
}

/// Whether an enrollment that counts from `anchor` counts from `date`, or from its return in another year.
pub fn counts_from(sequence: &Sequence, anchor: Date, date: Date) -> bool {
    if sequence.yearly { in_year(date, anchor.year()) == anchor } else { date == anchor }
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
    use crate::campaign::{Act, Again, Anchor, Notice, Offset, PostForm};
    use crate::channel::Channel;
    use crate::ladder::Rung;
    use jiff::ToSpan;
    use jiff::civil::{Weekday, date, time};
    use proptest::prelude::*;
    use rstest::rstest;

    fn step(name: &str, at: &str) -> Step {
        let act = Act::Say(Notice {
            ladder: vec![Rung::usual(Channel::Email)],
            besides: Vec::new(),
            documents: Vec::new(),
            post: PostForm::Letter,
        });
        Step { name: name.to_owned(), at: at.parse().unwrap(), condition: None, wait: None, act }
    }

    fn sequence(steps: &[(&str, &str)]) -> Sequence {
        Sequence {
            name: "countdown".to_owned(),
            anchor: Anchor::Date("expires".to_owned()),
            yearly: false,
            again: Again::Always,
            switches: Vec::new(),
            send_at: time(9, 0, 0, 0),
            closed_days: ClosedDays::AsAnyDay,
            grace: SignedDuration::from_hours(7 * 24),
            steps: steps.iter().map(|(name, at)| step(name, at)).collect(),
        }
    }

    fn countdown() -> Sequence {
        sequence(&[("60-days", "-60d"), ("30-days", "-30d"), ("last-day", "0d"), ("after", "+3d")])
    }

    /// Nobody works on weekends.
    #[derive(Debug)]
    struct Weekdays;

    impl OpenDays for Weekdays {
        fn on_or_after(&self, _: Option<Country>, day: Date) -> Date {
            day.saturating_add(match day.weekday() {
                Weekday::Saturday => 2.days(),
                Weekday::Sunday => 1.days(),
                _ => 0.days(),
            })
        }

        fn on_or_before(&self, _: Option<Country>, day: Date) -> Date {
            day.saturating_sub(match day.weekday() {
                Weekday::Saturday => 1.days(),
                Weekday::Sunday => 2.days(),
                _ => 0.days(),
            })
        }
    }

    fn place(zone: &str) -> Whereabouts<'static> {
        Whereabouts { zone: TimeZone::get(zone).unwrap(), country: None, open_days: &Weekdays }
    }

    #[rstest]
    // The 5th of December 2026 is a Saturday, the 6th a Sunday.
    #[case("2026-12-05", ClosedDays::AsAnyDay, "2026-12-05T09:00:00Z")]
    #[case("2026-12-05", ClosedDays::Later, "2026-12-07T09:00:00Z")]
    #[case("2026-12-06", ClosedDays::Later, "2026-12-07T09:00:00Z")]
    #[case("2026-12-05", ClosedDays::Earlier, "2026-12-04T09:00:00Z")]
    #[case("2026-12-06", ClosedDays::Earlier, "2026-12-04T09:00:00Z")]
    #[case("2026-12-08", ClosedDays::Earlier, "2026-12-08T09:00:00Z")]
    fn a_step_on_a_closed_day_moves(#[case] anchor: Date, #[case] closed_days: ClosedDays, #[case] due: &str) {
        let sequence = Sequence { closed_days, ..sequence(&[("step", "0d")]) };
        assert_eq!(due_at(&sequence, &sequence.steps[0], anchor, &place("UTC")), moment(due));
    }

    #[rstest]
    #[case("1980-05-03", 2026, "2026-05-03")]
    #[case("1980-02-29", 2026, "2026-02-28")]
    #[case("1980-02-29", 2028, "2028-02-29")]
    fn a_date_comes_back_every_year(#[case] date: Date, #[case] year: i16, #[case] expected: Date) {
        assert_eq!(in_year(date, year), expected);
        let yearly = Sequence { yearly: true, ..countdown() };
        assert!(counts_from(&yearly, expected, date), "it is the same day");
        assert!(!counts_from(&countdown(), expected, date), "and another one where it does not come back");
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
        let found = due_at(&sequence, &sequence.steps[0], anchor, &place(zone_name));
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
        let found = next_step(&sequence, after, date(2026, 12, 1), &place("UTC"), moment(now)).unwrap();
        let (name, passed) = describe(&found);
        assert_eq!((name.as_str(), passed), (next, skipped.iter().map(ToString::to_string).collect()));
    }

    #[test]
    fn a_skipped_step_says_why() {
        let sequence = sequence(&[("only", "0d")]);
        let now = moment("2026-12-30T00:00:00Z");
        let next = next_step(&sequence, None, date(2026, 12, 1), &place("UTC"), now).unwrap();
        let Next::Finished { skipped } = next else { panic!("{next:?}") };
        assert_eq!(skipped[0].reason.to_string(), "it was due at 2026-12-01T09:00:00Z, longer ago than 1w");
    }

    #[test]
    fn a_step_nobody_knows_is_an_error() {
        let next =
            next_step(&countdown(), Some("90-days"), date(2026, 12, 1), &place("UTC"), Timestamp::MIN).map(|_| ());
        let error = SequenceError::UnknownStep { sequence: "countdown".to_owned(), step: "90-days".to_owned() };
        assert_eq!(next, Err(error));
    }

    #[test]
    fn the_calendars_ends_hold() {
        let sequence = Sequence { steps: vec![Step { at: Offset::days(1), ..step("x", "0d") }], ..countdown() };
        for (anchor, name) in [(Date::MAX, "Etc/GMT+12"), (Date::MIN, "Etc/GMT-14")] {
            let _ = due_at(&sequence, &sequence.steps[0], anchor, &place(name));
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
                match next_step(&sequence, after, anchor, &place("UTC"), now).unwrap() {
                    Next::Due { step, at, .. } => {
                        prop_assert!(at >= last);
                        (after, last) = (Some(step.name.as_str()), at);
                    }
                    Next::Finished { .. } => return Ok(()),
                }
            }
            prop_assert!(false, "it never ended");
        }
    }
}
