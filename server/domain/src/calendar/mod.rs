//! Calendars of countries: which days people work on, by weekend, public holidays and an operator's own days.
//! Holidays are rules, as data, in `holidays.toml`, of the law in force in 2026; only what holds in the whole country.
//! Islamic dates are computed by the Umm al-Qura calendar; where the moon is sighted the day may come one day earlier
//! or later, so an operator can set days of their own.
//! Must not know what a day is needed for: sequences and send windows ask, and move themselves. Never reads the time.

mod dates;
mod easter;
mod equinox;
mod holiday;
mod holiday_calendar;
mod lunar;
mod month_day;
mod observed;
mod own;
mod rule;
mod table;
mod weekday;
mod weekend;
mod year;

pub use holiday_calendar::HolidayCalendar;
pub use own::OwnDays;
pub use table::covered_countries;
pub use weekend::Weekend;

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests;
