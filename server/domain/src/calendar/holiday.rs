//! One holiday of one country, as the table writes it, and its days in a year.
//! Must not know other holidays: who stands in for whom is the year's matter.

use jiff::civil::{Date, Weekday};
use serde::Deserialize;

use super::dates::add_days;
use super::observed::Observed;
use super::rule::Rule;
use super::weekday::NamedWeekday;

/// A line of the table. The keys are explained at its head.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Holiday {
    pub(super) name: String,
    on: Option<Rule>,
    #[serde(default)]
    announced: Vec<Date>,
    #[serde(default)]
    offset: i32,
    #[serde(default = "one")]
    span: i32,
    #[serde(default)]
    only_on: Vec<NamedWeekday>,
    #[serde(default)]
    moved: Moved,
    pub(super) observed: Option<Observed>,
    since: Option<i16>,
    until: Option<i16>,
}

/// By how many days a holiday is moved off a weekday.
#[derive(Debug, Clone, Copy, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Moved {
    monday: i32,
    tuesday: i32,
    wednesday: i32,
    thursday: i32,
    friday: i32,
    saturday: i32,
    sunday: i32,
}

fn one() -> i32 {
    1
}

impl Holiday {
    /// The days whose rule is of this year; an offset or a span may lead them into another one.
    pub(super) fn days_in(&self, year: i16) -> Vec<Date> {
        if self.since.is_some_and(|since| year < since) || self.until.is_some_and(|until| year > until) {
            return Vec::new();
        }
        let announced: Vec<_> = self.announced.iter().copied().filter(|date| date.year() == year).collect();
        let first = if announced.is_empty() { self.by_rule(year) } else { announced };
        first.into_iter().flat_map(|day| (0..self.span).filter_map(move |more| add_days(day, more))).collect()
    }

    fn by_rule(&self, year: i16) -> Vec<Date> {
        let days = self.on.as_ref().map(|rule| rule.days_in(year)).unwrap_or_default();
        let days = days.into_iter().filter(|day| self.may_be_on(day.weekday()));
        days.filter_map(|day| add_days(day, self.offset + self.moved.from(day.weekday()))).collect()
    }

    fn may_be_on(&self, weekday: Weekday) -> bool {
        self.only_on.is_empty() || self.only_on.iter().any(|named| named.0 == weekday)
    }
}

impl Moved {
    fn from(self, weekday: Weekday) -> i32 {
        match weekday {
            Weekday::Monday => self.monday,
            Weekday::Tuesday => self.tuesday,
            Weekday::Wednesday => self.wednesday,
            Weekday::Thursday => self.thursday,
            Weekday::Friday => self.friday,
            Weekday::Saturday => self.saturday,
            Weekday::Sunday => self.sunday,
        }
    }
}
