//! The table itself is whole.

use rstest::rstest;

use super::super::covered_countries;
use super::super::table::read_table;
use super::country;

#[test]
fn it_can_be_read_and_names_its_sources() {
    let table = read_table().unwrap();
    assert!(table.values().all(|rules| !rules.source.is_empty() && !rules.days.is_empty()));
    let holidays = table.values().flat_map(|rules| &rules.days);
    assert!(holidays.into_iter().all(|it| !it.name.is_empty()));
}

#[test]
fn it_covers_the_countries_we_promise() {
    let promised = "US CA MX BR AR CL CO GB IE FR DE AT CH NL BE LU ES PT IT SE DK NO FI IS PL CZ SK HU RO BG HR SI RS \
                    GR UA TR IL SA AE EG MA ZA IN CN HK TW JP KR SG MY TH VN ID PH AU NZ RU";
    let mut promised: Vec<_> = promised.split(' ').map(country).collect();
    promised.sort();
    assert_eq!(covered_countries().collect::<Vec<_>>(), promised);
}

#[test]
fn every_holiday_has_a_day_in_some_year() {
    for (country, rules) in &read_table().unwrap() {
        for holiday in &rules.days {
            let found = (2015..=2035).any(|year| !holiday.days_in(year).is_empty());
            assert!(found, "{country}: {}", holiday.name);
        }
    }
}

#[rstest]
#[case::no_such_rule("on = { fixt = \"12-25\" }")]
#[case::no_such_day("on = { fixed = \"12-32\" }")]
#[case::no_such_month("on = { fixed = \"14-01\" }")]
#[case::no_weekday("on = { last = { weekday = \"someday\", month = 5 } }")]
#[case::no_such_key("onn = { fixed = \"12-25\" }")]
#[case::no_such_shift("on = { fixed = \"12-25\" }, observed = \"perhaps\"")]
fn a_line_with_a_slip_is_refused(#[case] line: &str) {
    let text = format!("source = \"x\"\ndays = [{{ name = \"x\", {line} }}]");
    assert!(toml::from_str::<super::super::table::CountryRules>(&text).is_err());
}
