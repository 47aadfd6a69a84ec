//! Tests of the calendar, by what they ask.

mod easter;
mod lists;
mod lunar;
mod own;
mod properties;
mod table;
mod weekend;

use jiff::civil::Date;

use super::HolidayCalendar;
use crate::country::Country;

fn country(code: &str) -> Country {
    Country::from_code(code).unwrap()
}

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

/// The dates of a country's holidays of a year, each once, as `01-01 12-25`.
fn days(calendar: &HolidayCalendar, code: &str, year: i16) -> String {
    let mut days: Vec<_> = calendar.holidays_of(country(code), year).into_iter().map(|it| it.0).collect();
    days.dedup();
    let days: Vec<_> = days.into_iter().map(|it| it.strftime("%m-%d").to_string()).collect();
    days.join(" ")
}
