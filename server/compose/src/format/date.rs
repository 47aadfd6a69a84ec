//! Dates: the calendars a template may ask for, and the formatters of one of them, made when they are first used.

use std::sync::OnceLock;

use icu::calendar::Iso;
use icu::datetime::DateTimeFormatter;
use icu::datetime::fieldsets::YMD;
use icu::datetime::options::YearStyle;
use icu::time::Time;
use jiff::Zoned;
use jiff::civil::Date;

use super::{DATA, Locale};

/// How long a date is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateStyle {
    /// With the month's name: June 30, 2026.
    Long,
    /// In digits: 6/30/2026.
    Short,
}

/// A calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Calendar {
    /// The one of contracts, in every language, unless a template asks for another.
    Gregorian,
    /// With Japanese eras.
    Japanese,
    /// The solar calendar of Iran.
    Persian,
    /// The one of Thailand.
    Buddhist,
    /// The one of Taiwan, from the year of the republic.
    Minguo,
}

impl Calendar {
    /// Every calendar.
    pub const ALL: [Self; 5] = [Self::Gregorian, Self::Japanese, Self::Persian, Self::Buddhist, Self::Minguo];

    /// The calendar's name in CLDR and in templates.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Gregorian => "gregory",
            Self::Japanese => "japanese",
            Self::Persian => "persian",
            Self::Buddhist => "buddhist",
            Self::Minguo => "roc",
        }
    }

    /// The calendar with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|calendar| calendar.as_str() == name)
    }
}

/// The formatters of one calendar.
#[derive(Default)]
pub(super) struct Dates {
    long: OnceLock<DateTimeFormatter<YMD>>,
    short: OnceLock<DateTimeFormatter<YMD>>,
}

impl Dates {
    /// Writes a date.
    pub(super) fn write(&self, locale: Locale, calendar: Calendar, date: Date, style: DateStyle) -> String {
        let (kept, fields) = match style {
            DateStyle::Long => (&self.long, YMD::long()),
            DateStyle::Short => (&self.short, YMD::short().with_year_style(YearStyle::Full)),
        };
        let formatter =
            kept.get_or_init(|| DateTimeFormatter::try_new(locale.icu(calendar).into(), fields).expect(DATA));
        formatter.format(&calendar_date(date)).to_string()
    }
}

pub(super) fn calendar_date(date: Date) -> icu::calendar::Date<Iso> {
    let parts = (i32::from(date.year()), date.month().unsigned_abs(), date.day().unsigned_abs());
    icu::calendar::Date::try_new_iso(parts.0, parts.1, parts.2).expect("both calendars know the same days")
}

pub(super) fn clock_time(local: &Zoned) -> Time {
    let clock = |part: i8| part.unsigned_abs();
    Time::try_new(clock(local.hour()), clock(local.minute()), clock(local.second()), 0)
        .expect("an hour, minute and second of a clock")
}
