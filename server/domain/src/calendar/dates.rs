//! Steps between dates that end where the calendar ends, instead of failing.
//! Must not know weekends or holidays.

use jiff::ToSpan;
use jiff::civil::Date;

/// The date so many days later, or earlier if negative; none beyond the years -9999 and 9999.
pub(super) fn add_days(date: Date, days: i32) -> Option<Date> {
    date.checked_add(days.days()).ok()
}

/// A date, if there is such a day in that year.
pub(super) fn date_of(year: i16, month: i8, day: i8) -> Option<Date> {
    Date::new(year, month, day).ok()
}
