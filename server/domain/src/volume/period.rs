//! The periods a rule counts in, as the calendar of its zone has them: an hour, a day, a week from Monday. Where the
//! clocks change, an hour can be missing or come twice, and a day has 23 or 25; a window is always whole.

use std::fmt;
use std::str::FromStr;

use jiff::civil::{DateTime, Time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan, Zoned};

use crate::text_serde::serde_as_text;

/// What a rule counts in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Period {
    /// From one full hour to the next.
    Hour,
    /// From midnight to midnight.
    Day,
    /// From Monday to Monday.
    Week,
}

/// A word that names no period.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a period; use hour, day or week")]
pub struct UnknownPeriod(
    /// The word found.
    pub String,
);

/// From one moment up to another, which is no part of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Window {
    /// The first moment of it.
    pub from: Timestamp,
    /// The first moment behind it.
    pub to: Timestamp,
}

impl Window {
    /// Whether a moment is in it.
    pub fn holds(self, at: Timestamp) -> bool {
        self.from <= at && at < self.to
    }
}

impl Period {
    /// Every period, the shortest first.
    pub const ALL: [Self; 3] = [Self::Hour, Self::Day, Self::Week];

    /// The word for it in files and tables.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Hour => "hour",
            Self::Day => "day",
            Self::Week => "week",
        }
    }

    /// The window a moment is in.
    pub fn window(self, at: Timestamp, zone: &TimeZone) -> Window {
        let local = at.to_zoned(zone.clone());
        if self == Self::Hour {
            return hour(&local);
        }
        let day = local.date();
        let begin = match self {
            Self::Week => day.saturating_sub(i64::from(day.weekday().to_monday_zero_offset()).days()),
            _ => day,
        };
        let end = begin.saturating_add(if self == Self::Week { 7.days() } else { 1.day() });
        Window {
            from: moment(begin.to_datetime(Time::midnight()), zone),
            to: moment(end.to_datetime(Time::midnight()), zone),
        }
    }
}

/// The hour on the clock, counted in real time: one that comes twice is two windows.
fn hour(local: &Zoned) -> Window {
    let into = i64::from(local.minute()) * 60_000 + i64::from(local.second()) * 1_000 + i64::from(local.millisecond());
    let from = local.timestamp().as_millisecond() - into;
    let at = |millisecond| Timestamp::from_millisecond(millisecond).unwrap_or(local.timestamp());
    Window { from: at(from), to: at(from + 3_600_000) }
}

/// A local time as a moment: behind the gap where it is skipped, the first where it comes twice.
pub(super) fn moment(local: DateTime, zone: &TimeZone) -> Timestamp {
    let found = zone.to_ambiguous_timestamp(local).compatible();
    found.unwrap_or(if local.year() < 0 { Timestamp::MIN } else { Timestamp::MAX })
}

impl fmt::Display for Period {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl FromStr for Period {
    type Err = UnknownPeriod;

    fn from_str(text: &str) -> Result<Self, UnknownPeriod> {
        Self::ALL.into_iter().find(|it| it.as_str() == text).ok_or_else(|| UnknownPeriod(text.to_owned()))
    }
}

serde_as_text!(Period, "a period: hour, day or week");
