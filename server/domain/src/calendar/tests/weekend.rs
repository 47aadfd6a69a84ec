//! Weekends against CLDR.

use icu::calendar::types::Weekday as CldrWeekday;
use icu::calendar::week::WeekInformation;
use icu::locale::Locale;
use jiff::civil::Weekday;
use rstest::rstest;

use super::super::Weekend;
use super::country;
use crate::country::Country;

/// Where CLDR has no word and the weekend is another in fact.
const NOT_IN_CLDR: [&str; 3] = ["BD", "MV", "NP"];

fn cldr_weekend(code: &str) -> Vec<Weekday> {
    let locale: Locale = format!("und-{code}").parse().unwrap();
    let days = WeekInformation::try_new(locale.into()).unwrap().weekend();
    let days = days.map(|day: CldrWeekday| Weekday::from_monday_one_offset(day as i8).unwrap());
    days.collect()
}

#[test]
fn weekends_are_those_of_cldr() {
    let letters = || 'A'..='Z';
    let codes = letters().flat_map(|first| letters().map(move |second| format!("{first}{second}")));
    for country in codes.filter_map(|code| Country::from_code(&code)) {
        if NOT_IN_CLDR.contains(&country.code()) {
            continue;
        }
        let cldr = cldr_weekend(country.code());
        for day in Weekday::Monday.cycle_forward().take(7) {
            assert_eq!(Weekend::of(country).contains(day), cldr.contains(&day), "{country} {day:?}");
        }
    }
}

#[rstest]
#[case("US", &[Weekday::Saturday, Weekday::Sunday])]
#[case("AE", &[Weekday::Saturday, Weekday::Sunday])]
#[case("IL", &[Weekday::Friday, Weekday::Saturday])]
#[case("SA", &[Weekday::Friday, Weekday::Saturday])]
#[case("BD", &[Weekday::Friday, Weekday::Saturday])]
#[case("IR", &[Weekday::Friday])]
#[case("IN", &[Weekday::Sunday])]
#[case("NP", &[Weekday::Saturday])]
fn weekends_are_known(#[case] code: &str, #[case] days: &[Weekday]) {
    let weekend = Weekend::of(country(code));
    let found: Vec<_> = Weekday::Monday.cycle_forward().take(7).filter(|day| weekend.contains(*day)).collect();
    assert_eq!(found, days);
}
