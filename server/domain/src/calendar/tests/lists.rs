//! Whole years against the lists that governments publish, and the days that are easy to get wrong.

use rstest::rstest;

use super::super::HolidayCalendar;
use super::{country, date, days};

#[rstest]
#[case::us("US", 2025, "01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25")]
#[case::us("US", 2026, "01-01 01-19 02-16 05-25 06-19 07-03 07-04 09-07 10-12 11-11 11-26 12-25")]
#[case::gb("GB", 2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26")]
#[case::gb("GB", 2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-26 12-28")]
#[case::de("DE", 2025, "01-01 04-18 04-21 05-01 05-29 06-09 10-03 12-25 12-26")]
#[case::de("DE", 2026, "01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26")]
#[case::fr("FR", 2025, "01-01 04-21 05-01 05-08 05-29 06-09 07-14 08-15 11-01 11-11 12-25")]
#[case::fr("FR", 2026, "01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25")]
#[case::jp(
    "JP",
    2025,
    "01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-21 08-11 09-15 09-23 10-13 11-03 11-23 11-24"
)]
#[case::jp(
    "JP",
    2026,
    "01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23"
)]
#[case::kr(
    "KR",
    2025,
    "01-01 01-27 01-28 01-29 01-30 03-01 03-03 05-05 05-06 06-03 06-06 08-15 10-03 10-05 10-06 10-07 10-08 10-09 12-25"
)]
#[case::kr(
    "KR",
    2026,
    "01-01 02-16 02-17 02-18 03-01 03-02 05-01 05-05 05-24 05-25 06-03 06-06 07-17 08-15 08-17 09-24 09-25 09-26 10-03 \
     10-05 10-09 12-25"
)]
#[case::cn(
    "CN",
    2025,
    "01-01 01-28 01-29 01-30 01-31 02-03 02-04 04-04 05-01 05-02 05-05 05-31 06-02 10-01 10-02 10-03 10-06 10-07 10-08"
)]
#[case::cn(
    "CN",
    2026,
    "01-01 01-02 02-16 02-17 02-18 02-19 02-20 02-23 04-05 04-06 05-01 05-02 05-04 05-05 06-19 09-25 10-01 10-02 10-03 \
     10-05 10-06 10-07"
)]
#[case::il("IL", 2025, "04-13 04-19 05-01 06-02 09-23 09-24 10-02 10-07 10-14")]
#[case::il("IL", 2026, "04-02 04-08 04-22 05-22 09-12 09-13 09-21 09-26 10-03")]
#[case::sa("SA", 2025, "02-22 02-23 03-30 03-31 04-01 04-02 06-05 06-06 06-07 06-08 09-23")]
#[case::sa("SA", 2026, "02-22 03-19 03-20 03-21 03-22 05-26 05-27 05-28 05-29 09-23")]
#[case::th(
    "TH",
    2025,
    "01-01 02-12 04-06 04-07 04-13 04-14 04-15 04-16 05-01 05-04 05-05 05-11 05-12 06-02 06-03 07-10 07-28 08-11 08-12 \
     10-13 10-23 12-05 12-10 12-31"
)]
#[case::th(
    "TH",
    2026,
    "01-01 01-02 03-03 04-06 04-13 04-14 04-15 05-01 05-04 05-31 06-01 06-03 07-28 07-29 08-12 10-13 10-23 12-05 12-07 \
     12-10 12-31"
)]
#[case::br("BR", 2025, "01-01 03-03 03-04 04-18 04-21 05-01 06-19 09-07 10-12 11-02 11-15 11-20 12-25")]
#[case::br("BR", 2026, "01-01 02-16 02-17 04-03 04-21 05-01 06-04 09-07 10-12 11-02 11-15 11-20 12-25")]
#[case::se(
    "SE",
    2025,
    "01-01 01-06 04-18 04-20 04-21 05-01 05-29 06-06 06-08 06-20 06-21 11-01 12-24 12-25 12-26 12-31"
)]
#[case::se(
    "SE",
    2026,
    "01-01 01-06 04-03 04-05 04-06 05-01 05-14 05-24 06-06 06-19 06-20 10-31 12-24 12-25 12-26 12-31"
)]
#[case::hk(
    "HK",
    2026,
    "01-01 02-17 02-18 02-19 04-03 04-04 04-05 04-06 04-07 05-01 05-24 05-25 06-19 07-01 09-26 10-01 10-18 10-19 12-25 \
     12-26"
)]
#[case::tw(
    "TW",
    2026,
    "01-01 02-15 02-16 02-17 02-18 02-19 02-20 02-27 02-28 04-03 04-04 04-05 04-06 05-01 06-19 09-25 09-28 10-09 10-10 \
     10-25 10-26 12-25"
)]
#[case::nz("NZ", 2026, "01-01 01-02 02-06 04-03 04-06 04-25 04-27 06-01 07-10 10-26 12-25 12-26 12-28")]
#[case::au("AU", 2026, "01-01 01-26 04-03 04-06 04-25 12-25 12-26 12-28")]
#[case::ca("CA", 2026, "01-01 04-03 05-18 07-01 09-07 09-30 10-12 11-11 12-25 12-26 12-28")]
#[case::za("ZA", 2026, "01-01 03-21 04-03 04-06 04-27 05-01 06-16 08-09 08-10 09-24 12-16 12-25 12-26")]
#[case::pl("PL", 2026, "01-01 01-06 04-05 04-06 05-01 05-03 05-24 06-04 08-15 11-01 11-11 12-24 12-25 12-26")]
fn whole_years_are_as_published(#[case] code: &str, #[case] year: i16, #[case] published: &str) {
    assert_eq!(days(&HolidayCalendar::default(), code, year), published);
}

#[rstest]
#[case::a_new_year_on_saturday_is_kept_in_the_old_one("US", "2027-12-31", "New Year's Day (substitute day)")]
#[case::independence_day("US", "2026-07-03", "Independence Day (substitute day)")]
#[case::boxing_day("GB", "2026-12-28", "Boxing Day (substitute day)")]
#[case::christmas_on_saturday("GB", "2027-12-27", "Christmas Day (substitute day)")]
#[case::boxing_day_on_sunday("GB", "2027-12-28", "Boxing Day (substitute day)")]
#[case::christmas_on_sunday_yields_to_boxing_day("GB", "2033-12-27", "Christmas Day (substitute day)")]
#[case::between_two("JP", "2026-09-22", "Citizens' Holiday")]
#[case::over_golden_week("JP", "2026-05-06", "Constitution Memorial Day (substitute day)")]
#[case::two_on_one_day("KR", "2025-05-06", "Birthday of the Buddha (substitute day)")]
#[case::after_the_feast("KR", "2025-10-08", "Chuseok (substitute day)")]
#[case::both_easter_and_tombs("HK", "2026-04-07", "Ching Ming Festival (substitute day)")]
#[case::the_first_itself_if_friday("IE", "2030-02-01", "Saint Brigid's Day")]
#[case::else_the_first_monday("IE", "2027-02-01", "Saint Brigid's Day")]
#[case::the_kings_sunday("NL", "2031-04-26", "King's Day")]
#[case::wednesday_to_monday("AR", "2026-06-15", "Passing of General Güemes")]
#[case::friday_to_monday("AR", "2026-11-23", "National Sovereignty Day")]
#[case::tuesday_to_friday("CL", "2028-10-27", "Day of the Evangelical Churches")]
#[case::only_on_friday("CL", "2027-09-17", "Independence holidays")]
#[case::the_saturday_sabbath_rule("IL", "2025-05-01", "Independence Day")]
#[case::the_monday_rule("IL", "2028-05-02", "Independence Day")]
#[case::a_friday_goes_back_to_thursday("SA", "2033-09-22", "National Day (substitute day)")]
#[case::thursdays_of_summer("IS", "2026-04-23", "First Day of Summer")]
#[case::before_the_25th("CA", "2026-05-18", "Victoria Day")]
fn the_days_that_are_easy_to_get_wrong(#[case] code: &str, #[case] day: &str, #[case] name: &str) {
    let holidays = HolidayCalendar::default().holidays_of(country(code), date(day).year());
    let names: Vec<_> = holidays.iter().filter(|it| it.0 == date(day)).map(|it| it.1.as_str()).collect();
    assert_eq!(names, [name]);
}

#[rstest]
#[case::exchanged_sunday("CN", "2026-01-04", true)]
#[case::exchanged_saturday("CN", "2025-10-11", true)]
#[case::an_ordinary_saturday("CN", "2025-10-18", false)]
#[case::exchanged_in_hungary("HU", "2026-01-10", true)]
#[case::worked_in_2026_alone("SK", "2026-05-08", true)]
#[case::free_again("SK", "2028-05-08", false)]
#[case::sunday_in_israel("IL", "2026-01-04", true)]
#[case::friday_in_israel("IL", "2026-01-02", false)]
#[case::saturday_in_india("IN", "2026-01-03", true)]
#[case::friday_in_the_emirates("AE", "2026-01-09", true)]
fn exchanged_days_and_other_weekends(#[case] code: &str, #[case] day: &str, #[case] business: bool) {
    assert_eq!(HolidayCalendar::default().is_business_day(Some(country(code)), date(day)), business);
}

#[rstest]
#[case::stays(Some("DE"), "2026-12-24", "2026-12-24", "2026-12-24")]
#[case::over_christmas(Some("DE"), "2026-12-26", "2026-12-24", "2026-12-28")]
#[case::over_christmas_and_its_substitute(Some("GB"), "2026-12-26", "2026-12-24", "2026-12-29")]
#[case::golden_week(Some("JP"), "2026-05-04", "2026-05-01", "2026-05-07")]
#[case::new_year_in_russia(Some("RU"), "2026-01-01", "2025-12-30", "2026-01-12")]
#[case::nobodys_christmas(None, "2026-12-26", "2026-12-25", "2026-12-28")]
fn neighbours(#[case] code: Option<&str>, #[case] day: &str, #[case] previous: &str, #[case] next: &str) {
    let (calendar, country) = (HolidayCalendar::default(), code.map(country));
    assert_eq!(calendar.previous_business_day(country, date(day)), date(previous));
    assert_eq!(calendar.next_business_day(country, date(day)), date(next));
}
