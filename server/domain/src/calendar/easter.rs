//! Easter Sunday of the western and of the orthodox churches, by Meeus, *Astronomical Algorithms*, chapter 8.
//! Must not know the feasts that are counted from it.

use jiff::civil::Date;

use super::dates::{add_days, date_of};

/// The Gregorian calendar begins in October 1582: no rule here is asked for an earlier Easter.
const FIRST_YEAR: i16 = 1583;

/// Easter Sunday of the western churches (the algorithm of Butcher), for 1583 and later.
pub(super) fn western(year: i16) -> Option<Date> {
    if year < FIRST_YEAR {
        return None;
    }
    let year_number = i32::from(year);
    let (golden, century, of_century) = (year_number % 19, year_number / 100, year_number % 100);
    let moon_shift = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - century / 4 - moon_shift + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4) % 7;
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    from_march(year, epact + weekday - 7 * late + 22)
}

/// Easter Sunday of the orthodox churches, as a Gregorian date, for 1583 and later.
pub(super) fn orthodox(year: i16) -> Option<Date> {
    if year < FIRST_YEAR {
        return None;
    }
    let number = i32::from(year);
    let epact = (19 * (number % 19) + 15) % 30;
    let weekday = (2 * (number % 4) + 4 * (number % 7) - epact + 34) % 7;
    // Meeus gives the Julian date; the Gregorian calendar is ahead of it by 13 days from 1900 to 2099.
    let ahead = number / 100 - number / 400 - 2;
    from_march(year, epact + weekday + 22 + ahead)
}

/// The day counted from the 1st of March as day 1: 32 is the 1st of April.
fn from_march(year: i16, day: i32) -> Option<Date> {
    add_days(date_of(year, 3, 1)?, day - 1)
}
