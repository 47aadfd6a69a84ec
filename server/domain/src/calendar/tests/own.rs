//! The operator's own days.

use rstest::rstest;

use super::super::{HolidayCalendar, OwnDays};
use super::{country, date};

const OWN: &str = r#"
[[day]]
country = "DE"
date = "2026-12-24"
name = "Christmas Eve"

[[day]]
country = "DE"
date = "2026-05-25"
name = "Open on Whit Monday"
open = true

[[day]]
country = "DE"
date = "2026-12-19"
name = "Saturday before Christmas"
open = true

[[day]]
country = "CN"
date = "2026-01-04"
name = "Closed all the same"
"#;

fn faults(text: &str) -> Vec<String> {
    OwnDays::read("days.toml", text).unwrap_err().iter().map(ToString::to_string).collect()
}

#[rstest]
#[case("DE", "2026-12-24", false)]
#[case("DE", "2026-05-25", true)]
#[case("DE", "2026-12-19", true)]
#[case("DE", "2025-12-24", true)]
#[case("AT", "2026-12-24", true)]
#[case("AT", "2026-05-25", false)]
#[case("CN", "2026-01-04", false)]
#[case("CN", "2026-02-14", true)]
fn own_days_win(#[case] code: &str, #[case] day: &str, #[case] business: bool) {
    let calendar = HolidayCalendar::with(OwnDays::read("days.toml", OWN).unwrap());
    assert_eq!(calendar.is_business_day(Some(country(code)), date(day)), business);
}

#[test]
fn own_days_are_in_the_list_or_gone_from_it() {
    let calendar = HolidayCalendar::with(OwnDays::read("days.toml", OWN).unwrap());
    let holidays = calendar.holidays_of(country("DE"), 2026);
    assert!(holidays.contains(&(date("2026-12-24"), "Christmas Eve".to_owned())));
    assert!(holidays.iter().all(|(day, _)| *day != date("2026-05-25")));
    assert!(holidays.is_sorted_by_key(|(day, _)| *day));
}

#[test]
fn an_empty_text_has_no_days() {
    assert_eq!(OwnDays::read("days.toml", "").unwrap(), OwnDays::default());
}

#[test]
fn faults_have_their_places() {
    let text = "[[day]]\ncountry = \"Atlantis\"\ndate = \"2026-02-30\"\nname = \" \"\n";
    let found = faults(text);
    assert_eq!(
        found,
        [
            "days.toml:2:11: `Atlantis` is not a country we know; use its two letters, such as \"DE\"",
            "days.toml:3:8: `2026-02-30` is not a date; write year, month and day, such as \"2026-12-24\"",
            "days.toml:4:8: the day has no name; say why the day is free or worked on",
        ]
    );
}

#[rstest]
#[case::twice(
    "[[day]]\ncountry = \"DE\"\ndate = \"2026-12-24\"\nname = \"a\"\n\
     [[day]]\ncountry = \"DE\"\ndate = \"2026-12-24\"\nname = \"b\"\nopen = true\n",
    "days.toml:7:8: 2026-12-24 is there twice for DE; keep one"
)]
#[case::unknown_key("[[day]]\nland = \"DE\"\n", "days.toml:2:1: unknown field `land`")]
#[case::more_than_a_date(
    "[[day]]\ncountry = \"DE\"\ndate = \"2026-12-24T10:00\"\nname = \"a\"\n",
    "days.toml:3:8: `2026-12-24T10:00` is not a date"
)]
#[case::no_name("[[day]]\ncountry = \"DE\"\ndate = \"2026-12-24\"\n", "days.toml:1:1: missing field `name`")]
fn other_faults_are_told(#[case] text: &str, #[case] fault: &str) {
    let found = faults(text);
    assert!(found.len() == 1 && found[0].starts_with(fault), "{found:?}");
}

/// Every day of 2026 is free: the search gives up and the date stays.
#[test]
fn a_year_that_is_closed_altogether_ends_the_search() {
    let days = date("2026-01-01").series(jiff::ToSpan::days(1)).take(365);
    let days = days.map(|day| format!("[[day]]\ncountry = \"DE\"\ndate = \"{day}\"\nname = \"no\"\n"));
    let text = days.collect::<Vec<_>>().concat();
    let calendar = HolidayCalendar::with(OwnDays::read("days.toml", &text).unwrap());
    let germany = Some(country("DE"));
    let midsummer = date("2026-07-01");
    assert_eq!(calendar.next_business_day(germany, midsummer), midsummer);
    assert_eq!(calendar.previous_business_day(germany, midsummer), midsummer);
    assert_eq!(calendar.next_business_day(germany, date("2026-12-20")), date("2027-01-04"));
    assert_eq!(calendar.previous_business_day(germany, date("2026-01-10")), date("2025-12-31"));
}
