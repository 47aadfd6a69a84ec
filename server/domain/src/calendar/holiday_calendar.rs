//! The calendar that is asked: is this a business day, which is the next one.
//! Must not know the rules of holidays; it only remembers the years they made.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use jiff::civil::Date;

use super::dates::add_days;
use super::own::OwnDays;
use super::weekend::Weekend;
use super::year::Year;
use crate::country::Country;

/// How far to look for a business day, in days. No country is closed for so long; an operator's file may say it is.
const LONGEST_SEARCH: i32 = 60;

/// How many years to remember. Real use asks for a few for each country; a caller that walks through all years
/// makes it start again.
const MOST_YEARS: usize = 4_096;

/// The business days of all countries: weekends and the law's holidays, with the operator's own days.
/// Share one: it remembers the years it was asked for, and is then quick to ask from many threads.
#[derive(Debug, Default)]
pub struct HolidayCalendar {
    own: OwnDays,
    years: RwLock<HashMap<(Country, i16), Arc<Year>>>,
}

impl HolidayCalendar {
    /// The law's holidays, with these days added or taken away.
    pub fn with(own: OwnDays) -> Self {
        Self { own, years: RwLock::default() }
    }

    /// The holidays of a year by date, each with its English name. A holiday on a weekend is there on its own day, and
    /// once more on the day that stands in for it. Two may share a day. Empty for a country we have no rules for.
    pub fn holidays_of(&self, country: Country, year: i16) -> Vec<(Date, String)> {
        self.year(country, year).holidays.clone()
    }

    /// Whether people work on this day. Without a country: Monday to Friday, and no holidays.
    pub fn is_business_day(&self, country: Option<Country>, date: Date) -> bool {
        match country {
            Some(country) => self.year(country, date.year()).is_business_day(date),
            None => !Weekend::default().contains(date.weekday()),
        }
    }

    /// The first business day from this date on: the date itself if it is one, or if there is none within 60 days.
    pub fn next_business_day(&self, country: Option<Country>, date: Date) -> Date {
        self.find(country, date, 1)
    }

    /// The last business day up to this date: the date itself if it is one, or if there is none within 60 days.
    pub fn previous_business_day(&self, country: Option<Country>, date: Date) -> Date {
        self.find(country, date, -1)
    }

    fn find(&self, country: Option<Country>, date: Date, step: i32) -> Date {
        let days = (0..=LONGEST_SEARCH).map_while(|distance| add_days(date, distance * step));
        days.into_iter().find(|day| self.is_business_day(country, *day)).unwrap_or(date)
    }

    fn year(&self, country: Country, year: i16) -> Arc<Year> {
        let key = (country, year);
        // A thread that died while it held the lock left whole years behind: there is nothing to distrust.
        if let Some(known) = self.years.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return Arc::clone(known);
        }
        // Made outside the lock: two threads may both make it, and one of the two is kept.
        let made = Arc::new(Year::of(country, year, &self.own));
        let mut years = self.years.write().unwrap_or_else(PoisonError::into_inner);
        if years.len() >= MOST_YEARS {
            years.clear();
        }
        Arc::clone(years.entry(key).or_insert(made))
    }
}
