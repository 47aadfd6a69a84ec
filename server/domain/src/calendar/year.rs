//! The holidays of one country in one year, put together from its rules and the operator's own days.
//! Must not know where either came from, and keeps nothing.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::dates::add_days;
use super::observed::Observed;
use super::own::OwnDays;
use super::table::{CountryRules, rules_of};
use super::weekend::Weekend;
use crate::country::Country;

/// A country's year, ready to be asked.
#[derive(Debug)]
pub(super) struct Year {
    weekend: Weekend,
    /// By date.
    pub(super) holidays: Vec<(Date, String)>,
    /// Days that are worked on whatever else is said of them.
    working: Vec<Date>,
}

struct Placed<'a> {
    date: Date,
    name: &'a str,
    observed: Observed,
}

impl Year {
    pub(super) fn of(country: Country, year: i16, own: &OwnDays) -> Self {
        let weekend = Weekend::of(country);
        let rules = rules_of(country);
        let mut holidays = rules.map(|rules| holidays_of(rules, weekend, year)).unwrap_or_default();
        let mut working = rules.map(|rules| rules.working.clone()).unwrap_or_default();
        working.retain(|date| date.year() == year);
        for (date, day) in own.of(country, year) {
            working.retain(|open| *open != date);
            match day {
                None => working.push(date),
                Some(name) => holidays.push((date, name.to_owned())),
            }
        }
        holidays.retain(|(date, _)| !working.contains(date));
        holidays.sort_by_key(|(date, _)| *date);
        Self { weekend, holidays, working }
    }

    pub(super) fn is_business_day(&self, date: Date) -> bool {
        let is_holiday = || self.holidays.binary_search_by_key(&date, |(day, _)| *day).is_ok();
        self.working.contains(&date) || !self.weekend.contains(date.weekday()) && !is_holiday()
    }
}

fn holidays_of(rules: &CountryRules, weekend: Weekend, year: i16) -> Vec<(Date, String)> {
    // A neighbour's holiday may reach into this year, or stand in for itself here.
    let placed = place(rules, year.saturating_sub(1)..=year.saturating_add(1));
    let mut taken: BTreeSet<Date> = placed.iter().map(|it| it.date).collect();
    let mut found: Vec<_> = placed.iter().map(|it| (it.date, it.name.to_owned())).collect();
    if let Some(name) = &rules.between {
        found.extend(between(&taken).into_iter().map(|date| (date, name.clone())));
    }
    found.extend(stand_ins(&placed, weekend, &mut taken));
    found.retain(|(date, _)| date.year() == year);
    found
}

fn place(rules: &CountryRules, years: std::ops::RangeInclusive<i16>) -> Vec<Placed<'_>> {
    let days = years.flat_map(|year| {
        rules.days.iter().flat_map(move |holiday| holiday.days_in(year).into_iter().map(move |date| (date, holiday)))
    });
    let placed = days.map(|(date, holiday)| {
        let observed = holiday.observed.unwrap_or(rules.observed);
        Placed { date, name: &holiday.name, observed }
    });
    let mut placed: Vec<_> = placed.collect();
    placed.sort_by_key(|it| it.date);
    placed
}

/// The stand-ins in the order of the holidays: who comes first has the first free day.
fn stand_ins(placed: &[Placed<'_>], weekend: Weekend, taken: &mut BTreeSet<Date>) -> Vec<(Date, String)> {
    let mut found = Vec::new();
    for (at, holiday) in placed.iter().enumerate() {
        let shared = at > 0 && placed[at - 1].date == holiday.date;
        if let Some(date) = holiday.observed.stand_in(holiday.date, weekend, taken, shared) {
            taken.insert(date);
            found.push((date, format!("{} (substitute day)", holiday.name)));
        }
    }
    found
}

/// Days with a holiday on either side that are none themselves.
fn between(taken: &BTreeSet<Date>) -> Vec<Date> {
    let gap = |date: &Date| {
        let middle = add_days(*date, 1)?;
        let beyond = add_days(*date, 2)?;
        (taken.contains(&beyond) && !taken.contains(&middle)).then_some(middle)
    };
    taken.iter().filter_map(gap).collect()
}
