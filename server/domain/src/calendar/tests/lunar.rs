//! Days of moon and sun against published dates.

use rstest::rstest;

use super::super::equinox::{Equinox, qingming};
use super::super::lunar::Lunar;
use super::super::month_day::MonthDay;
use super::date;

#[rstest]
#[case(Lunar::Chinese, "01-01", 2024, &["2024-02-10"])]
#[case(Lunar::Chinese, "01-01", 2025, &["2025-01-29"])]
#[case(Lunar::Chinese, "01-01", 2026, &["2026-02-17"])]
#[case(Lunar::Chinese, "01-01", 2033, &["2033-01-31"])]
#[case(Lunar::Chinese, "08-15", 2025, &["2025-10-06"])]
#[case(Lunar::Dangi, "01-01", 2027, &["2027-02-07"])]
#[case(Lunar::Chinese, "01-01", 2027, &["2027-02-06"])]
#[case(Lunar::Dangi, "08-15", 2026, &["2026-09-25"])]
#[case(Lunar::Hebrew, "01-10", 2025, &["2025-10-02"])]
#[case(Lunar::Hebrew, "07-15", 2027, &["2027-04-22"])]
#[case(Lunar::Islamic, "10-01", 2024, &["2024-04-10"])]
#[case(Lunar::Islamic, "10-01", 2026, &["2026-03-20"])]
// 1446 had 29 days of Ramadan, 1447 has 30.
#[case(Lunar::Islamic, "09-30", 2025, &[])]
#[case(Lunar::Islamic, "09-30", 2026, &["2026-03-19"])]
#[case(Lunar::Chinese, "01-01", 1899, &[])]
#[case(Lunar::Islamic, "10-01", 2101, &[])]
fn moons_are_as_published(#[case] lunar: Lunar, #[case] at: &str, #[case] year: i16, #[case] days: &[&str]) {
    let at = MonthDay::try_from(at.to_owned()).unwrap();
    let days: Vec<_> = days.iter().copied().map(date).collect();
    assert_eq!(lunar.days_in(year, at), days);
}

/// The lunar year is shorter: in 2033 the feast comes at the beginning and at the end.
#[test]
fn a_year_may_have_a_feast_twice() {
    let at = MonthDay { month: 10, day: 1 };
    let months: Vec<_> = Lunar::Islamic.days_in(2033, at).into_iter().map(jiff::civil::Date::month).collect();
    assert_eq!(months, [1, 12]);
}

/// The days of March and September, by the almanac of the National Astronomical Observatory of Japan.
#[rstest]
#[case(1980, 20, 23)]
#[case(1992, 20, 23)]
#[case(1999, 21, 23)]
#[case(2003, 21, 23)]
#[case(2007, 21, 23)]
#[case(2012, 20, 22)]
#[case(2016, 20, 22)]
#[case(2020, 20, 22)]
#[case(2023, 21, 23)]
#[case(2024, 20, 22)]
#[case(2025, 20, 23)]
#[case(2026, 20, 23)]
#[case(2027, 21, 23)]
#[case(2028, 20, 22)]
#[case(2030, 20, 23)]
fn equinoxes_are_as_published(#[case] year: i16, #[case] march: i8, #[case] september: i8) {
    let days = [Equinox::Vernal, Equinox::Autumnal].map(|it| it.day(year).unwrap().day());
    assert_eq!(days, [march, september]);
}

#[rstest]
#[case(2000, 4)]
#[case(2019, 5)]
#[case(2020, 4)]
#[case(2022, 5)]
#[case(2023, 5)]
#[case(2024, 4)]
#[case(2025, 4)]
#[case(2026, 5)]
#[case(2027, 5)]
#[case(2028, 4)]
fn qingming_is_as_published(#[case] year: i16, #[case] april: i8) {
    assert_eq!(qingming(year).map(jiff::civil::Date::day), Some(april));
}

#[test]
fn formulas_say_nothing_outside_their_range() {
    assert_eq!(Equinox::Vernal.day(1979), None);
    assert_eq!(Equinox::Autumnal.day(2100), None);
    assert_eq!((qingming(1999), qingming(2100)), (None, None));
}
