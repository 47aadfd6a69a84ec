//! The days an operator adds to the calendar or takes away, as they write them:
//! ```toml
//! [[day]]
//! country = "DE"
//! date = "2026-12-24"
//! name = "Christmas Eve"
//! open = false      # the default: a free day; true: a working day, even on a weekend
//! ```
//! Must not know the holidays of the law.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::Deserialize;
use toml::Spanned;

use super::dates::date_of;
use crate::country::Country;
use crate::located::{Faults, LocatedError};

/// An operator's own days, by country.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OwnDays {
    /// The name of a free day, or none for a working day.
    days: BTreeMap<(Country, Date), Option<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawDays {
    #[serde(default)]
    day: Vec<RawDay>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawDay {
    country: Spanned<String>,
    date: Spanned<String>,
    name: Spanned<String>,
    #[serde(default)]
    open: bool,
}

impl OwnDays {
    /// Reads the text of a file. Says every fault with its place: what is no TOML or has an unknown key,
    /// a country we do not know, what is no date, an empty name, a day that is there twice.
    pub fn read(file: &str, text: &str) -> Result<Self, Vec<LocatedError>> {
        let (raw, mut faults) = Faults::of(file, text).read_toml::<RawDays>()?;
        let mut own = Self::default();
        for day in &raw.day {
            own.add(day, &mut faults);
        }
        faults.unless_any(own)
    }

    fn add(&mut self, raw: &RawDay, faults: &mut Faults<'_>) {
        let name = raw.name.get_ref().trim();
        if name.is_empty() {
            faults.note(&raw.name.span(), "the day has no name", "say why the day is free or worked on");
        }
        let (Some(country), Some(date)) = (read_country(&raw.country, faults), read_date(&raw.date, faults)) else {
            return;
        };
        let value = (!raw.open).then(|| name.to_owned());
        if self.days.insert((country, date), value).is_some() {
            faults.note(&raw.date.span(), format!("{date} is there twice for {country}"), "keep one");
        }
    }

    /// A country's own days of a year: the name of a free day, none for a working day.
    pub(super) fn of(&self, country: Country, year: i16) -> impl Iterator<Item = (Date, Option<&str>)> {
        let year = date_of(year, 1, 1).zip(date_of(year, 12, 31));
        let days = year.map(|(first, last)| self.days.range((country, first)..=(country, last)));
        days.into_iter().flatten().map(|((_, date), name)| (*date, name.as_deref()))
    }
}

fn read_country(text: &Spanned<String>, faults: &mut Faults<'_>) -> Option<Country> {
    let read = Country::parse(text.get_ref()).ok();
    if read.is_none() {
        let what = format!("`{}` is not a country we know", text.get_ref());
        faults.note(&text.span(), what, "use its two letters, such as \"DE\"");
    }
    read
}

fn read_date(text: &Spanned<String>, faults: &mut Faults<'_>) -> Option<Date> {
    // The parser of dates takes more than a date: a time after it, say, which would be dropped in silence.
    let shape = text.get_ref().len() == "2026-12-24".len();
    let read = shape.then(|| text.get_ref().parse().ok()).flatten();
    if read.is_none() {
        let what = format!("`{}` is not a date", text.get_ref());
        faults.note(&text.span(), what, "write year, month and day, such as \"2026-12-24\"");
    }
    read
}
