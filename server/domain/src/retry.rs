//! When to try again, as data: one wait after each attempt that was put off, then no more.
//! Must not know what was attempted.

use std::fmt;
use std::str::FromStr;

use jiff::{SignedDuration, Timestamp};

use crate::duration::{DurationError, display_duration, parse_duration};
use crate::text_serde::serde_as_text;

/// The waits between attempts; after the last of them there is one more attempt and no other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetrySchedule {
    waits: Vec<SignedDuration>,
}

impl RetrySchedule {
    /// A schedule with these waits.
    pub fn new(waits: Vec<SignedDuration>) -> Self {
        Self { waits }
    }

    /// The waits, in order.
    pub fn waits(&self) -> &[SignedDuration] {
        &self.waits
    }

    /// How long to wait after the given number of attempts, or `None` to give up.
    ///
    /// `jitter` is a byte of chance: it lengthens the wait by up to a quarter, so that what
    /// failed together does not come back together.
    pub fn wait_after(&self, attempts: u32, jitter: u8) -> Option<SignedDuration> {
        let at = usize::try_from(attempts.saturating_sub(1)).ok()?;
        let wait = *self.waits.get(at)?;
        let extra = wait.checked_mul(i32::from(jitter)).unwrap_or(SignedDuration::ZERO) / 1_024;
        Some(wait.saturating_add(extra))
    }

    /// When to try again after the given number of attempts, or `None` to give up.
    pub fn next_at(&self, attempts: u32, now: Timestamp, jitter: u8) -> Option<Timestamp> {
        let wait = self.wait_after(attempts, jitter)?;
        now.checked_add(wait).ok()
    }
}

impl Default for RetrySchedule {
    /// Nine attempts over about three days: 1m, 5m, 30m, 2h, 6h, 12h, 24h, 24h.
    fn default() -> Self {
        let minutes = [1, 5, 30, 2 * 60, 6 * 60, 12 * 60, 24 * 60, 24 * 60];
        Self { waits: minutes.map(SignedDuration::from_mins).to_vec() }
    }
}

impl fmt::Display for RetrySchedule {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let waits: Vec<_> = self.waits.iter().copied().map(display_duration).collect();
        formatter.pad(&waits.join(" "))
    }
}

impl FromStr for RetrySchedule {
    type Err = DurationError;

    /// Reads waits with spaces or commas between them: `1m 5m 30m 2h`.
    fn from_str(text: &str) -> Result<Self, DurationError> {
        let words = text.split([' ', ',']).filter(|word| !word.is_empty());
        words.map(parse_duration).collect::<Result<_, _>>().map(Self::new)
    }
}

serde_as_text!(RetrySchedule, "waits such as `1m 5m 30m 2h`");

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case(0, Some(1))]
    #[case(1, Some(1))]
    #[case(2, Some(5))]
    #[case(8, Some(24 * 60))]
    #[case(9, None)]
    #[case(u32::MAX, None)]
    fn each_attempt_has_its_wait(#[case] attempts: u32, #[case] minutes: Option<i64>) {
        let wait = RetrySchedule::default().wait_after(attempts, 0);
        assert_eq!(wait, minutes.map(SignedDuration::from_mins));
    }

    #[test]
    fn jitter_lengthens_by_less_than_a_quarter() {
        let schedule = RetrySchedule::new(vec![SignedDuration::from_secs(1_024)]);
        let seconds = |jitter| schedule.wait_after(1, jitter).map(|wait| wait.as_secs());
        assert_eq!(seconds(0), Some(1_024));
        assert_eq!(seconds(128), Some(1_152));
        assert_eq!(seconds(255), Some(1_279));
    }

    #[test]
    fn schedules_are_read_and_written() {
        let schedule = RetrySchedule::default();
        assert_eq!(schedule.to_string(), "1m 5m 30m 2h 6h 12h 1d 1d");
        assert_eq!(schedule.to_string().parse(), Ok(schedule));
        assert_eq!("1m, 2m".parse::<RetrySchedule>().map(|it| it.waits().len()), Ok(2));
        assert_eq!("".parse(), Ok(RetrySchedule::new(vec![])));
        assert_eq!("1m soon".parse::<RetrySchedule>(), Err(DurationError("soon".to_owned())));
    }

    #[test]
    fn no_waits_means_one_attempt() {
        assert_eq!(RetrySchedule::new(vec![]).next_at(1, Timestamp::UNIX_EPOCH, 0), None);
    }
}
