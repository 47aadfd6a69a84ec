//! Easter Sundays from 1990 to 2050, as the churches publish them.

use super::super::easter::{orthodox, western};

const WESTERN: &str = "\
    04-15 03-31 04-19 04-11 04-03 04-16 04-07 03-30 04-12 04-04 \
    04-23 04-15 03-31 04-20 04-11 03-27 04-16 04-08 03-23 04-12 \
    04-04 04-24 04-08 03-31 04-20 04-05 03-27 04-16 04-01 04-21 \
    04-12 04-04 04-17 04-09 03-31 04-20 04-05 03-28 04-16 04-01 \
    04-21 04-13 03-28 04-17 04-09 03-25 04-13 04-05 04-25 04-10 \
    04-01 04-21 04-06 03-29 04-17 04-09 03-25 04-14 04-05 04-18 \
    04-10";

const ORTHODOX: &str = "\
    04-15 04-07 04-26 04-18 05-01 04-23 04-14 04-27 04-19 04-11 \
    04-30 04-15 05-05 04-27 04-11 05-01 04-23 04-08 04-27 04-19 \
    04-04 04-24 04-15 05-05 04-20 04-12 05-01 04-16 04-08 04-28 \
    04-19 05-02 04-24 04-16 05-05 04-20 04-12 05-02 04-16 04-08 \
    04-28 04-13 05-02 04-24 04-09 04-29 04-20 04-05 04-25 04-17 \
    05-06 04-21 04-13 05-03 04-24 04-09 04-29 04-21 04-05 04-25 \
    04-17";

fn table(easter: fn(i16) -> Option<jiff::civil::Date>) -> String {
    let days: Vec<_> = (1990..=2050).map(|year| easter(year).unwrap().strftime("%m-%d").to_string()).collect();
    days.join(" ")
}

#[test]
fn western_easter_is_as_published() {
    assert_eq!(table(western), WESTERN);
}

#[test]
fn orthodox_easter_is_as_published() {
    assert_eq!(table(orthodox), ORTHODOX);
}

#[test]
fn easter_is_a_sunday_in_every_year_that_has_one() {
    for year in 1583..=9999 {
        for easter in [western(year).unwrap(), orthodox(year).unwrap()] {
            assert_eq!(easter.weekday(), jiff::civil::Weekday::Sunday, "{easter}");
        }
    }
    assert_eq!((western(1582), orthodox(-9999)), (None, None));
}
