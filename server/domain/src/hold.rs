//! Holds: what people may keep back, down to one message, and what they have to say for it.
//! Must not know rows, and what is kept back by whom.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

/// The longest reason, in characters.
pub const LONGEST_REASON: usize = 500;

/// What a hold is put on, from everything of somebody down to one message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HoldTarget {
    /// Everything that is planned for a customer.
    Customer,
    /// One path: its steps, and what of them waits.
    Enrollment,
    /// One message on its way.
    Delivery,
}

/// Why a hold, or what ends something for good, cannot be as it was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum HoldError {
    /// There is no reason.
    #[error("say why, in a few words")]
    NoReason,
    /// The reason is too long.
    #[error("a reason has at most {LONGEST_REASON} characters, this one has {0}; say it shorter")]
    LongReason(usize),
    /// The end is neither a day nor a time.
    #[error("the end is no day; write it as 2026-12-01, or leave it out")]
    NoDay,
    /// The end is over.
    #[error("the end is over; name a day to come, or leave it out")]
    Past,
}

impl HoldTarget {
    /// Every target, the widest first.
    pub const ALL: [Self; 3] = [Self::Customer, Self::Enrollment, Self::Delivery];

    /// The word in tables, events and addresses.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Customer => "customer",
            Self::Enrollment => "enrollment",
            Self::Delivery => "delivery",
        }
    }
}

impl fmt::Display for HoldTarget {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

/// A word that names no target.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` cannot be put on hold; `customer`, `enrollment` and `delivery` can")]
pub struct UnknownHoldTarget(
    /// The word found.
    pub String,
);

impl FromStr for HoldTarget {
    type Err = UnknownHoldTarget;

    fn from_str(text: &str) -> Result<Self, UnknownHoldTarget> {
        let found = Self::ALL.into_iter().find(|target| target.as_str() == text);
        found.ok_or_else(|| UnknownHoldTarget(text.to_owned()))
    }
}

/// The reason as it is kept.
pub fn read_reason(typed: &str) -> Result<String, HoldError> {
    let reason = typed.trim();
    match reason.chars().count() {
        0 => Err(HoldError::NoReason),
        long if long > LONGEST_REASON => Err(HoldError::LongReason(long)),
        _ => Ok(reason.to_owned()),
    }
}

/// When a hold ends by itself: at a local time, or as a day begins. Nothing typed is no end.
pub fn read_until(typed: &str, zone: &TimeZone, now: Timestamp) -> Result<Option<Timestamp>, HoldError> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    // A day alone is read as its midnight.
    let local = typed.parse::<DateTime>().map_err(|_| HoldError::NoDay)?;
    let until = zone.to_ambiguous_timestamp(local).compatible().map_err(|_| HoldError::NoDay)?;
    if until > now { Ok(Some(until)) } else { Err(HoldError::Past) }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use rstest::rstest;

    #[test]
    fn targets_are_read_back() {
        for target in HoldTarget::ALL {
            assert_eq!(target.to_string().parse(), Ok(target));
        }
        assert!("campaign".parse::<HoldTarget>().is_err());
    }

    #[test]
    fn a_reason_is_some_words_and_not_a_book() {
        assert_eq!(read_reason("  They asked.\n"), Ok("They asked.".to_owned()));
        assert_eq!(read_reason(" \n"), Err(HoldError::NoReason));
        assert_eq!(read_reason(&"語".repeat(500)).map(|it| it.chars().count()), Ok(500));
        assert_eq!(read_reason(&"語".repeat(501)), Err(HoldError::LongReason(501)));
    }

    #[rstest]
    #[case("", "UTC", Ok(None))]
    #[case("2026-12-01", "UTC", Ok(Some("2026-12-01T00:00:00Z")))]
    #[case(" 2026-12-01 ", "Asia/Tokyo", Ok(Some("2026-11-30T15:00:00Z")))]
    #[case("2026-12-01T09:30", "Europe/Berlin", Ok(Some("2026-12-01T08:30:00Z")))]
    #[case("2026-11-26", "UTC", Err(HoldError::Past))]
    #[case("soon", "UTC", Err(HoldError::NoDay))]
    fn an_end_is_a_day_to_come_on_the_customers_calendar(
        #[case] typed: &str,
        #[case] zone: &str,
        #[case] until: Result<Option<&str>, HoldError>,
    ) {
        let (zone, now) = (TimeZone::get(zone).unwrap(), "2026-11-26T12:00:00Z".parse().unwrap());
        let expected = until.map(|until| until.map(|until| until.parse::<Timestamp>().unwrap()));
        assert_eq!(read_until(typed, &zone, now), expected);
    }
}
