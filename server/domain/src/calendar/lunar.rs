//! Days of lunar calendars as Gregorian dates. Must not know the holidays that fall on them.
//! - Chinese and Korean (Dangi): the moons as published, from 1900 to 2100. Vietnam's calendar is taken for the
//!   Chinese one, though its midnight is an hour later: in rare years (next in 2030) its new year is a day earlier.
//! - Hebrew: by its arithmetic.
//! - Islamic: Umm al-Qura, the civil calendar of Saudi Arabia, which is computed. Where the moon is sighted,
//!   a month may begin a day earlier or later.

use icu_calendar::cal::{ChineseTraditional, Hebrew, Hijri, KoreanTraditional};
use icu_calendar::types::Month;
use icu_calendar::{AsCalendar, Date as LunarDate, Iso};
use jiff::civil::Date;

use super::dates::date_of;
use super::month_day::MonthDay;

/// Outside these Gregorian years the calendars are guesses, so nobody is told a date.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2100;

/// A calendar whose months follow the moon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lunar {
    Chinese,
    Dangi,
    Hebrew,
    Islamic,
}

impl Lunar {
    /// The days of a Gregorian year that bear this date: one mostly, none or two where the lunar year is shorter.
    /// Leap months are not meant.
    pub(super) fn days_in(self, year: i16, at: MonthDay) -> Vec<Date> {
        if !YEARS.contains(&year) {
            return Vec::new();
        }
        match self {
            Self::Chinese => days_in(ChineseTraditional::new(), year, at),
            Self::Dangi => days_in(KoreanTraditional::new(), year, at),
            Self::Hebrew => days_in(Hebrew, year, at),
            Self::Islamic => days_in(Hijri::new_umm_al_qura(), year, at),
        }
    }
}

fn days_in<C: AsCalendar + Copy>(calendar: C, year: i16, at: MonthDay) -> Vec<Date> {
    let lunar_year = |month, day| {
        let iso = LunarDate::try_new_iso(i32::from(year), month, day).ok()?;
        Some(iso.to_calendar(calendar).year().extended_year())
    };
    let (Some(first), Some(last)) = (lunar_year(1, 1), lunar_year(12, 31)) else { return Vec::new() };
    let days = (first..=last).filter_map(|lunar| to_civil(calendar, lunar, at));
    days.filter(|day| day.year() == year).collect()
}

fn to_civil<C: AsCalendar>(calendar: C, lunar_year: i32, at: MonthDay) -> Option<Date> {
    let (month, day) = (u8::try_from(at.month).ok()?, u8::try_from(at.day).ok()?);
    let date = LunarDate::try_new(lunar_year.into(), Month::new(month), day, calendar).ok()?;
    let iso = date.to_calendar(Iso);
    let year = i16::try_from(iso.year().extended_year()).ok()?;
    date_of(year, i8::try_from(iso.month().number()).ok()?, i8::try_from(iso.day_of_month().0).ok()?)
}
