//! Days that follow the sun: the equinoxes as Japan counts them, and Qingming.
//! Both are linear approximations with a stated range. Must not know the holidays that fall on them.

use jiff::civil::Date;
use serde::Deserialize;

use super::dates::date_of;

/// The two days of the year on which day and night are equal, in Japan's time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Equinox {
    Vernal,
    Autumnal,
}

impl Equinox {
    /// The day in Japan, for 1980 to 2099: the usual formula, after the Hydrographic Department of Japan's
    /// coast guard. The law takes the day from the almanac of the National Astronomical Observatory,
    /// announced each February for the next year; the two have agreed so far.
    pub(super) fn day(self, year: i16) -> Option<Date> {
        let (month, base) = match self {
            Self::Vernal => (3, 208_431),
            Self::Autumnal => (9, 232_488),
        };
        let since = (1980..=2099).contains(&year).then(|| i64::from(year) - 1980)?;
        // In steps of 1/1,000,000 of a day.
        let moved = (base * 100 + 242_194 * since).div_euclid(1_000_000) - since / 4;
        date_of(year, month, i8::try_from(moved).ok()?)
    }
}

/// Qingming, the day the sun reaches 15° of longitude, in China's time, for 2000 to 2099: the common formula
/// of Chinese almanacs.
pub(super) fn qingming(year: i16) -> Option<Date> {
    let since = (2000..=2099).contains(&year).then(|| i32::from(year) - 2000)?;
    // In steps of 1/10,000 of a day.
    let day = (48_100 + 2_422 * since) / 10_000 - since / 4;
    date_of(year, 4, i8::try_from(day).ok()?)
}
