//! The rules by which a holiday finds its day in a year.
//! Must not know names, countries, or what happens when the day falls on a weekend.

use jiff::civil::Date;
use serde::Deserialize;

use super::dates::{add_days, date_of};
use super::easter;
use super::equinox::{Equinox, qingming};
use super::lunar::Lunar;
use super::month_day::MonthDay;
use super::weekday::NamedWeekday;

/// How a day is found. In the table: `on = { fixed = "12-25" }`, `on = "qingming"`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(super) enum Rule {
    /// The same date each year.
    Fixed(MonthDay),
    /// The first (1), second (2) … such weekday of a month.
    Nth { n: i8, weekday: NamedWeekday, month: i8 },
    /// The last such weekday of a month.
    Last { weekday: NamedWeekday, month: i8 },
    /// The first such weekday on a date or after it.
    OnOrAfter { weekday: NamedWeekday, date: MonthDay },
    /// The last such weekday before a date.
    Before { weekday: NamedWeekday, date: MonthDay },
    /// Days after the Easter Sunday of the western churches.
    Easter(i32),
    /// Days after the Easter Sunday of the orthodox churches.
    OrthodoxEaster(i32),
    /// An equinox as Japan counts it.
    Equinox(Equinox),
    /// The day of the swept tombs.
    Qingming,
    /// A date of the Chinese calendar.
    Chinese(MonthDay),
    /// A date of the Korean calendar.
    Dangi(MonthDay),
    /// A date of the Hebrew calendar; month 1 is Tishri, 7 is Nisan.
    Hebrew(MonthDay),
    /// A date of the Islamic calendar, Umm al-Qura.
    Islamic(MonthDay),
}

impl Rule {
    /// The days of a year: one mostly; none where the rule has none, or does not hold so far away.
    pub(super) fn days_in(&self, year: i16) -> Vec<Date> {
        match *self {
            Self::Chinese(at) => Lunar::Chinese.days_in(year, at),
            Self::Dangi(at) => Lunar::Dangi.days_in(year, at),
            Self::Hebrew(at) => Lunar::Hebrew.days_in(year, at),
            Self::Islamic(at) => Lunar::Islamic.days_in(year, at),
            _ => self.day_in(year).into_iter().collect(),
        }
    }

    fn day_in(&self, year: i16) -> Option<Date> {
        match *self {
            Self::Fixed(at) => date_of(year, at.month, at.day),
            Self::Nth { n, weekday, month } => nth(year, month, n, weekday),
            Self::Last { weekday, month } => nth(year, month, -1, weekday),
            Self::OnOrAfter { weekday, date } => on_or_after(date_of(year, date.month, date.day)?, weekday),
            Self::Before { weekday, date } => date_of(year, date.month, date.day)?.nth_weekday(-1, weekday.0).ok(),
            Self::Easter(days) => add_days(easter::western(year)?, days),
            Self::OrthodoxEaster(days) => add_days(easter::orthodox(year)?, days),
            Self::Equinox(equinox) => equinox.day(year),
            Self::Qingming => qingming(year),
            Self::Chinese(_) | Self::Dangi(_) | Self::Hebrew(_) | Self::Islamic(_) => None,
        }
    }
}

fn nth(year: i16, month: i8, n: i8, weekday: NamedWeekday) -> Option<Date> {
    date_of(year, month, 1)?.nth_weekday_of_month(n, weekday.0).ok()
}

fn on_or_after(date: Date, weekday: NamedWeekday) -> Option<Date> {
    if date.weekday() == weekday.0 { Some(date) } else { date.nth_weekday(1, weekday.0).ok() }
}
