//! Send windows: the hours at which messages may go out, on the recipient's own clock; outside of them it is quiet. On
//! business days only, if wanted: no weekend and no holiday of the recipient's country.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

use super::hours::Hours;
use super::period::{Window, moment};
use crate::calendar::HolidayCalendar;
use crate::country::Country;

/// How many days to look ahead for the next hours.
const LONGEST_SEARCH: i64 = 60;
/// Hours that go on past midnight are followed for so many days; whoever is open longer is looked at again then.
const LONGEST_STRETCH: usize = 8;

/// The hours at which messages may go out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct SendWindow {
    /// At these hours of the recipient's clock.
    pub hours: Hours,
    /// Not on a free day of the recipient's country.
    #[serde(default)]
    pub business_days: bool,
}

/// Whether messages may go at a moment, and until when that stays so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Opening {
    /// They may.
    pub open: bool,
    /// Until this moment, which is no part of it.
    pub until: Timestamp,
}

/// Whose clock and whose holidays.
#[derive(Debug, Clone, Copy)]
pub struct Whereabouts<'a> {
    /// The recipient's time zone.
    pub zone: &'a TimeZone,
    /// The recipient's country, if known.
    pub country: Option<Country>,
    /// The free days of all countries.
    pub holidays: &'a HolidayCalendar,
}

impl SendWindow {
    /// Whether messages may go at a moment. Hours that no day of the next weeks has are closed until then.
    pub fn opening(&self, at: Timestamp, place: Whereabouts<'_>) -> Opening {
        let today = at.to_zoned(place.zone.clone()).date();
        let days = today.series(1.day()).take_while(|day| *day <= today.saturating_add(LONGEST_SEARCH.days()));
        let mut stretches = days.flat_map(|day| self.stretches(day, place)).filter(|it| at < it.to);
        let Some(first) = stretches.next() else {
            let far = at.saturating_add(SignedDuration::from_hours(24 * LONGEST_SEARCH));
            return Opening { open: false, until: far.unwrap_or(Timestamp::MAX) };
        };
        if at < first.from {
            return Opening { open: false, until: first.from };
        }
        let joined = stretches.take(LONGEST_STRETCH).scan(first.to, |end, next| {
            (next.from == *end).then(|| *end = next.to)?;
            Some(*end)
        });
        Opening { open: true, until: joined.last().unwrap_or(first.to) }
    }

    /// The hours of a day, in the order of time. Those that the clocks leap over are not there.
    fn stretches(&self, day: Date, place: Whereabouts<'_>) -> Vec<Window> {
        if self.business_days && !place.holidays.is_business_day(place.country, day) {
            return Vec::new();
        }
        let shifts = self.hours.on(day.weekday()).map(|shift| {
            let (from, to) = shift.on_day(day);
            Window { from: moment(from, place.zone), to: moment(to, place.zone) }
        });
        shifts.filter(|it| it.from < it.to).collect()
    }
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap_or(Timestamp::MIN)
    }

    fn opening(hours: &str, business_days: bool, zone: &str, country: &str, now: &str) -> (bool, String) {
        let window = SendWindow { hours: hours.parse().unwrap_or_default(), business_days };
        let zone = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
        let holidays = HolidayCalendar::default();
        let place = Whereabouts { zone: &zone, country: Country::parse(country).ok(), holidays: &holidays };
        let found = window.opening(at(now), place);
        (found.open, found.until.to_string())
    }

    #[rstest]
    #[case::before_work("2026-11-26T23:59:59Z", false, "2026-11-27T00:00:00Z")]
    #[case::the_first_moment_is_open("2026-11-27T00:00:00Z", true, "2026-11-27T09:00:00Z")]
    #[case::the_last_moment_is_not("2026-11-27T09:00:00Z", false, "2026-11-30T00:00:00Z")]
    #[case::over_the_weekend("2026-11-28T03:00:00Z", false, "2026-11-30T00:00:00Z")]
    fn hours_are_on_the_recipients_clock(#[case] now: &str, #[case] open: bool, #[case] until: &str) {
        let found = opening("mon-fri 09:00-18:00", false, "Asia/Tokyo", "JP", now);
        assert_eq!(found, (open, until.to_owned()));
    }

    /// B24: September 22, 2026 is a holiday because it lies between two, and firms do not work around New Year by law or
    /// by custom; the custom is the operator's to add.
    #[test]
    fn business_days_leave_out_the_holidays_of_the_country() {
        let hours = "mon-sun 09:00-18:00";
        let from = "2026-09-18T09:00:00Z";
        let next = |country| opening(hours, true, "Asia/Tokyo", country, from).1;
        assert_eq!(next("JP"), "2026-09-24T00:00:00Z", "weekend, 21 holiday, 22 between, 23 equinox");
        assert_eq!(next("DE"), "2026-09-21T00:00:00Z");
        assert_eq!(next(""), "2026-09-21T00:00:00Z", "whose country is unknown has the usual weekend");
        assert_eq!(opening(hours, false, "Asia/Tokyo", "JP", from).1, "2026-09-19T00:00:00Z");
    }

    #[rstest]
    #[case::the_clocks_go_forward("2026-03-29T00:30:00Z", true, "2026-03-29T01:30:00Z")]
    #[case::the_clocks_go_back("2026-10-25T00:30:00Z", true, "2026-10-25T02:30:00Z")]
    fn a_changed_clock_makes_hours_shorter_or_longer(#[case] now: &str, #[case] open: bool, #[case] until: &str) {
        // In summer from 23:00 UTC the day before, in winter from midnight.
        let found = opening("sun 01:00-03:30", false, "Europe/Berlin", "DE", now);
        assert_eq!(found, (open, until.to_owned()));
    }

    /// C5: the hours the laws on text messages leave, on the recipient's own clock.
    #[rstest]
    #[case::late_in_new_york(
        "mon-sun 08:00-21:00",
        "America/New_York",
        "US",
        "2026-11-28T03:30:00Z",
        false,
        "2026-11-28T13:00:00Z"
    )]
    #[case::not_yet_late_in_chicago(
        "mon-sun 08:00-21:00",
        "America/Chicago",
        "US",
        "2026-11-28T02:30:00Z",
        true,
        "2026-11-28T03:00:00Z"
    )]
    #[case::late_in_oklahoma(
        "mon-sun 08:00-20:00",
        "America/Chicago",
        "US",
        "2026-11-28T02:30:00Z",
        false,
        "2026-11-28T14:00:00Z"
    )]
    #[case::promotion_in_korea(
        "mon-sun 08:00-21:00",
        "Asia/Seoul",
        "KR",
        "2026-11-27T12:00:00Z",
        false,
        "2026-11-27T23:00:00Z"
    )]
    #[case::morning_in_korea(
        "mon-sun 08:00-21:00",
        "Asia/Seoul",
        "KR",
        "2026-11-27T23:00:00Z",
        true,
        "2026-11-28T12:00:00Z"
    )]
    fn text_messages_keep_to_the_hours_of_the_law(
        #[case] hours: &str,
        #[case] zone: &str,
        #[case] country: &str,
        #[case] now: &str,
        #[case] open: bool,
        #[case] until: &str,
    ) {
        assert_eq!(opening(hours, false, zone, country, now), (open, until.to_owned()));
    }

    /// A local time that is leapt over is taken as the one an hour later, as for steps.
    #[test]
    fn hours_that_the_clocks_leap_over_are_an_hour_later() {
        let found = opening("sun 02:10-02:50", false, "Europe/Berlin", "DE", "2026-03-28T12:00:00Z");
        assert_eq!(found, (false, "2026-03-29T01:10:00Z".to_owned()));
        let found = opening("sun 02:30-03:30", false, "Europe/Berlin", "DE", "2026-03-28T12:00:00Z");
        assert_eq!(found, (false, "2026-04-05T00:30:00Z".to_owned()), "nothing is left of these");
    }

    #[test]
    fn hours_over_midnight_are_one_stretch_and_none_at_all_are_closed() {
        let found = opening("fri 20:00-24:00, sat 00:00-02:00", false, "UTC", "", "2026-11-27T21:00:00Z");
        assert_eq!(found, (true, "2026-11-28T02:00:00Z".to_owned()));
        assert!(opening("mon-sun 00:00-24:00", false, "UTC", "", "2026-11-27T21:00:00Z").0);
        assert_eq!(opening("", false, "UTC", "", "2026-11-27T21:00:00Z"), (false, "2027-01-26T21:00:00Z".to_owned()));
    }
}
