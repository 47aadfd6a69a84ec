//! Working hours as people write them: `mon-fri 09:00-17:00, sat 10:00-14:00`. They are on the clock of whoever works.

use std::fmt;
use std::str::FromStr;

use jiff::ToSpan;
use jiff::civil::{Date, DateTime, Time, Weekday};

use crate::text_serde::serde_as_text;

/// The hours of a week somebody works.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct Hours {
    /// Sorted by day and time; none overlaps another.
    shifts: Vec<Shift>,
}

/// One stretch of work on one day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Shift {
    pub(super) day: Weekday,
    pub(super) from: Time,
    /// Behind `from`. The end of the day is 23:59:59 on the dot, and counts as midnight.
    pub(super) to: Time,
}

impl Shift {
    /// From when to when on a date, on the local clock.
    pub(super) fn on_day(self, day: Date) -> (DateTime, DateTime) {
        let end = day.to_datetime(self.to);
        (day.to_datetime(self.from), if self.to.second() == 59 { end.saturating_add(1.second()) } else { end })
    }
}

/// A text that tells no working hours.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HoursError {
    /// A part that cannot be read.
    #[error("`{0}` tells no working hours; write days and times, such as `mon-fri 09:00-17:00, sat 10:00-14:00`")]
    Unreadable(String),
    /// A stretch that ends before it begins.
    #[error("`{0}` ends before it begins; write work over midnight as two parts")]
    Backwards(String),
    /// Two stretches of one day overlap.
    #[error("two parts overlap on {0}; join them")]
    Overlap(&'static str),
}

const DAYS: [(&str, Weekday); 7] = [
    ("mon", Weekday::Monday),
    ("tue", Weekday::Tuesday),
    ("wed", Weekday::Wednesday),
    ("thu", Weekday::Thursday),
    ("fri", Weekday::Friday),
    ("sat", Weekday::Saturday),
    ("sun", Weekday::Sunday),
];

impl Hours {
    /// The stretches on a day of the week.
    pub(super) fn on(&self, day: Weekday) -> impl Iterator<Item = &Shift> {
        self.shifts.iter().filter(move |shift| shift.day == day)
    }

    /// Minutes a week.
    pub fn minutes(&self) -> i64 {
        self.shifts.iter().map(|shift| (seconds(shift.to) - seconds(shift.from)) / 60).sum()
    }
}

/// Seconds since midnight; the last second of the day is its end.
fn seconds(time: Time) -> i64 {
    let seconds = i64::from(time.hour()) * 3_600 + i64::from(time.minute()) * 60 + i64::from(time.second());
    if seconds == 86_399 { 86_400 } else { seconds }
}

impl FromStr for Hours {
    type Err = HoursError;

    fn from_str(text: &str) -> Result<Self, HoursError> {
        let mut shifts = Vec::new();
        for part in text.split(',').map(str::trim).filter(|part| !part.is_empty()) {
            let unreadable = || HoursError::Unreadable(part.to_owned());
            let (days, times) = part.split_once(' ').ok_or_else(unreadable)?;
            let (from, to) = times.trim().split_once('-').ok_or_else(unreadable)?;
            let (from, to) = (time(from).ok_or_else(unreadable)?, time(to).ok_or_else(unreadable)?);
            if to <= from {
                return Err(HoursError::Backwards(part.to_owned()));
            }
            shifts.extend(span(days).ok_or_else(unreadable)?.map(|day| Shift { day, from, to }));
        }
        shifts.sort_by_key(|shift| (shift.day.to_monday_zero_offset(), shift.from));
        let overlap = shifts.windows(2).find(|pair| pair[0].day == pair[1].day && pair[1].from < pair[0].to);
        match overlap {
            Some(pair) => Err(HoursError::Overlap(name(pair[0].day))),
            None => Ok(Self { shifts }),
        }
    }
}

/// The days of `mon`, or of `mon-fri`, which may run over the end of the week.
fn span(text: &str) -> Option<impl Iterator<Item = Weekday>> {
    let at = |name: &str| DAYS.iter().position(|(short, _)| name.trim().eq_ignore_ascii_case(short));
    let (first, last) = text.split_once('-').unwrap_or((text, text));
    let (first, last) = (at(first)?, at(last)?);
    let last = if last < first { last + 7 } else { last };
    Some((first..=last).map(|at| DAYS[at % 7].1))
}

fn time(text: &str) -> Option<Time> {
    let (hour, minute) = text.trim().split_once(':')?;
    let two = |digits: &str| (1..=2).contains(&digits.len()).then(|| digits.parse::<i8>().ok()).flatten();
    match (two(hour)?, two(minute)?) {
        (24, 0) => Time::new(23, 59, 59, 0).ok(),
        (hour, minute) => Time::new(hour, minute, 0, 0).ok(),
    }
}

fn name(day: Weekday) -> &'static str {
    DAYS.iter().find(|(_, it)| *it == day).map_or("", |(name, _)| name)
}

impl fmt::Display for Hours {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, shift) in self.shifts.iter().enumerate() {
            let end = seconds(shift.to) / 60;
            write!(
                formatter,
                "{}{} {:02}:{:02}-{:02}:{:02}",
                if at == 0 { "" } else { ", " },
                name(shift.day),
                shift.from.hour(),
                shift.from.minute(),
                end / 60,
                end % 60
            )?;
        }
        Ok(())
    }
}

serde_as_text!(Hours, "working hours, such as mon-fri 09:00-17:00");
