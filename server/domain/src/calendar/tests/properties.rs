//! What holds on every day in every country.

use std::sync::LazyLock;

use jiff::civil::{Date, Weekday};
use proptest::prelude::*;

use super::super::{HolidayCalendar, covered_countries};
use super::{country, date};
use crate::country::Country;

static CALENDAR: LazyLock<HolidayCalendar> = LazyLock::new(HolidayCalendar::default);

fn any_country() -> impl Strategy<Value = Option<Country>> {
    let mut countries: Vec<_> = covered_countries().map(Some).collect();
    countries.extend([None, Some(country("IR")), Some(country("NP"))]);
    proptest::sample::select(countries)
}

fn any_date(years: std::ops::RangeInclusive<i16>) -> impl Strategy<Value = Date> {
    (years, 1i8..=12, 1i8..=28).prop_map(|(year, month, day)| Date::constant(year, month, day))
}

proptest! {
    #[test]
    fn neighbours_lie_around_the_date_and_are_business_days(country in any_country(), date in any_date(1900..=2150)) {
        let (previous, next) = (CALENDAR.previous_business_day(country, date), CALENDAR.next_business_day(country, date));
        prop_assert!(previous <= date && date <= next);
        prop_assert!(CALENDAR.is_business_day(country, previous) && CALENDAR.is_business_day(country, next));
        prop_assert_eq!(CALENDAR.is_business_day(country, date), previous == date && next == date);
    }

    #[test]
    fn any_year_is_answered(country in any_country(), date in any_date(-9999..=9999)) {
        let next = CALENDAR.next_business_day(country, date);
        prop_assert!(date <= next && CALENDAR.is_business_day(country, next));
        if let Some(country) = country {
            let holidays = CALENDAR.holidays_of(country, date.year());
            prop_assert!(holidays.iter().all(|(day, name)| day.year() == date.year() && !name.is_empty()));
            prop_assert!(holidays.is_sorted_by_key(|(day, _)| *day));
            prop_assert!(holidays.iter().all(|(day, _)| !CALENDAR.is_business_day(Some(country), *day)));
        }
    }

    #[test]
    fn without_a_country_the_week_is_all(date in any_date(-9999..=9999)) {
        let weekend = matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday);
        prop_assert_eq!(CALENDAR.is_business_day(None, date), !weekend);
    }
}

#[test]
fn the_ends_of_the_calendar_are_answered() {
    for country in covered_countries().map(Some).chain([None]) {
        for end in [Date::MIN, Date::MAX] {
            let (previous, next) =
                (CALENDAR.previous_business_day(country, end), CALENDAR.next_business_day(country, end));
            assert!(previous <= end && end <= next);
        }
        CALENDAR.next_business_day(country, date("9999-12-20"));
        for year in [i16::MIN, -9999, 9999, i16::MAX] {
            country.map(|country| CALENDAR.holidays_of(country, year));
        }
    }
}

#[test]
fn a_country_without_rules_has_its_weekend_only() {
    let nepal = country("NP");
    assert!(CALENDAR.holidays_of(nepal, 2026).is_empty());
    assert!(!CALENDAR.is_business_day(Some(nepal), date("2026-01-03")));
    assert!(CALENDAR.is_business_day(Some(nepal), date("2026-01-04")));
}

/// More years than are remembered: it forgets and goes on.
#[test]
fn a_walk_through_all_years_is_answered() {
    let calendar = HolidayCalendar::default();
    let nepal = Some(country("NP"));
    for year in -9999..=9999 {
        calendar.is_business_day(nepal, Date::constant(year, 7, 1));
    }
}
