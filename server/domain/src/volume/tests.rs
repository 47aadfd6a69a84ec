//! Periods, working hours, rosters, rules and the sharing, on cases a person can check.
#![expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]

use std::sync::LazyLock;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use rstest::rstest;

use super::*;
use crate::calendar::HolidayCalendar;
use crate::channel::Channel;
use crate::language::Language;
use crate::message_class::MessageClass;

pub(super) fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn zone(name: &str) -> TimeZone {
    TimeZone::get(name).unwrap()
}

pub(super) fn lane(language: Language, campaign: &str, priority: i32) -> Lane {
    Lane {
        priority,
        class: MessageClass::Service,
        channel: Channel::Email,
        language,
        country: None,
        brand: "morgenstern".to_owned(),
        campaign: campaign.to_owned(),
        segment: String::new(),
        time_zone: String::new(),
    }
}

pub(super) fn rule(scope: Scope, limit: Limit, period: Period) -> VolumeRule {
    VolumeRule { name: "a rule".to_owned(), scope, except: Scope::default(), limit, period, zone: TimeZone::UTC }
}

#[rstest]
#[case(Period::Hour, "Asia/Tokyo", "2026-11-26T10:59:59Z", "2026-11-26T10:00:00Z", "2026-11-26T11:00:00Z")]
#[case(Period::Hour, "Asia/Kathmandu", "2026-11-26T10:10:00Z", "2026-11-26T09:15:00Z", "2026-11-26T10:15:00Z")]
#[case(Period::Day, "Asia/Seoul", "2026-11-26T14:59:59Z", "2026-11-25T15:00:00Z", "2026-11-26T15:00:00Z")]
// The day the clocks go forward has 23 hours, the day they go back has 25.
#[case(Period::Day, "Europe/Berlin", "2026-03-29T12:00:00Z", "2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z")]
#[case(Period::Day, "Europe/Berlin", "2026-10-25T12:00:00Z", "2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z")]
#[case(Period::Week, "Europe/Berlin", "2026-11-26T12:00:00Z", "2026-11-22T23:00:00Z", "2026-11-29T23:00:00Z")]
// Sunday still belongs to the week that began on Monday.
#[case(Period::Week, "UTC", "2026-11-29T23:59:59Z", "2026-11-23T00:00:00Z", "2026-11-30T00:00:00Z")]
fn a_window_follows_the_calendar_of_its_zone(
    #[case] period: Period,
    #[case] name: &str,
    #[case] moment: &str,
    #[case] from: &str,
    #[case] to: &str,
) {
    assert_eq!(period.window(at(moment), &zone(name)), Window { from: at(from), to: at(to) });
}

#[rstest]
#[case(
    "mon-fri 09:00-17:00",
    "mon 09:00-17:00, tue 09:00-17:00, wed 09:00-17:00, thu 09:00-17:00, fri 09:00-17:00",
    2_400
)]
#[case(" Sat 10:00-14:00 ,mon 8:30-12:00", "mon 08:30-12:00, sat 10:00-14:00", 450)]
#[case("sat-mon 00:00-24:00", "mon 00:00-24:00, sat 00:00-24:00, sun 00:00-24:00", 4_320)]
#[case("", "", 0)]
fn working_hours_are_read_and_written(#[case] text: &str, #[case] written: &str, #[case] minutes: i64) {
    let hours: Hours = text.parse().unwrap();
    assert_eq!((hours.to_string().as_str(), hours.minutes()), (written, minutes));
    assert_eq!(hours.to_string().parse(), Ok(hours));
}

#[rstest]
#[case("someday 09:00-17:00", "`someday 09:00-17:00` tells no working hours")]
#[case("mon 9-17", "`mon 9-17` tells no working hours")]
#[case("mon 25:00-26:00", "`mon 25:00-26:00` tells no working hours")]
#[case("mon 22:00-06:00", "`mon 22:00-06:00` ends before it begins")]
#[case("mon-wed 09:00-12:00, tue 11:00-13:00", "two parts overlap on tue")]
fn wrong_working_hours_say_why(#[case] text: &str, #[case] says: &str) {
    let error = text.parse::<Hours>().unwrap_err().to_string();
    assert!(error.starts_with(says), "{error}");
}

fn member(languages: &[Language], hours: &str, name: &str) -> StaffMember {
    StaffMember {
        name: "Kim".to_owned(),
        languages: languages.to_vec(),
        hours: hours.parse().unwrap(),
        zone: zone(name),
        absences: Vec::new(),
    }
}

fn absence(from: &str, to: &str) -> Absence {
    let read = |text: &str| text.parse::<DateTime>().unwrap();
    Absence { from: read(from), to: read(to) }
}

/// Two people who speak Korean, forty hours each; one speaks English too. Six messages an hour.
#[test]
fn a_roster_makes_the_quota_and_absence_lowers_it_at_once() {
    let mut roster = Roster {
        staff: vec![
            member(&[Language::Ko], "mon-fri 09:00-17:00", "Asia/Seoul"),
            member(&[Language::Ko, Language::En], "mon-fri 09:00-17:00", "Europe/Berlin"),
        ],
    };
    let rule = rule(Scope { languages: vec![Language::Ko], ..Scope::default() }, Limit::PerStaffHour(6), Period::Week);
    let noon = at("2026-11-25T12:00:00Z");
    assert_eq!(rule.quota(noon, &roster).most, 6 * (40 + 20));
    // Wednesday in Seoul from noon on, and two days that overlap with a note somebody else made.
    roster.staff[0].absences.push(absence("2026-11-25T12:00:00", "2026-11-27T00:00:00"));
    roster.staff[0].absences.push(absence("2026-11-26T00:00:00", "2026-11-28T00:00:00"));
    assert_eq!(rule.quota(noon, &roster).most, 6 * (40 + 20 - 5 - 8 - 8));
    let next_week = at("2026-12-02T12:00:00Z");
    assert_eq!(rule.quota(next_week, &roster).most, 6 * (40 + 20));
}

#[test]
fn a_rule_of_all_languages_counts_everybody_once() {
    let both = member(&[Language::Ko, Language::En, Language::Ja], "mon 09:00-12:00", "UTC");
    let roster = Roster { staff: vec![both] };
    let window = Period::Week.window(at("2026-11-25T12:00:00Z"), &TimeZone::UTC);
    let quota = |languages: &[Language]| roster.quota(languages, window, 10);
    assert_eq!(quota(&[]), 30);
    assert_eq!(quota(&[Language::Ja]), 10);
    assert_eq!(quota(&[Language::Ja, Language::Ko]), 20);
    assert_eq!(quota(&[Language::De]), 0);
}

#[test]
fn work_over_midnight_of_the_window_is_counted_where_it_is_done() {
    let late = member(&[Language::En], "mon-sun 20:00-24:00", "America/New_York");
    // The day in UTC ends at 19:00 in New York, and the one before it has the whole evening.
    let window = Period::Day.window(at("2026-11-26T12:00:00Z"), &TimeZone::UTC);
    assert_eq!(late.seconds(window), 4 * 3_600);
    let hour = Window { from: at("2026-11-26T01:30:00Z"), to: at("2026-11-26T02:30:00Z") };
    assert_eq!(late.seconds(hour), 3_600);
}

#[test]
fn a_scope_takes_what_fits_every_list_and_an_exception_passes() {
    let korean = Scope { languages: vec![Language::Ko], channels: vec![Channel::Email], ..Scope::default() };
    let rule = VolumeRule {
        except: Scope { classes: vec![MessageClass::Transactional], ..Scope::default() },
        ..rule(korean, Limit::Most(1), Period::Day)
    };
    let plain = lane(Language::Ko, "renewal", 50);
    assert!(rule.counts(&plain));
    assert!(!rule.counts(&Lane { language: Language::Ja, ..plain.clone() }));
    assert!(!rule.counts(&Lane { channel: Channel::Letter, ..plain.clone() }));
    assert!(!rule.counts(&Lane { class: MessageClass::Transactional, ..plain }));
}

fn demand(campaign: &str, priority: i32, waiting: u64) -> Demand<'_> {
    Demand { priority, campaign, waiting, had: 0 }
}

#[test]
fn the_higher_priority_goes_first_and_campaigns_share_alike() {
    let demands = [
        demand("renewal", 50, 100),
        demand("win-back", 50, 1_000),
        demand("win-back", 50, 1_000),
        demand("recall", 90, 30),
    ];
    let all = Left { left: 150, lanes: vec![0, 1, 2, 3] };
    let found = allocate(&demands, &[all], u64::MAX);
    assert_eq!(found.granted, [60, 30, 30, 30]);
    assert_eq!(found.left, [0]);
}

#[test]
fn what_one_campaign_does_not_need_goes_to_the_others() {
    let demands = [demand("renewal", 50, 10), demand("win-back", 50, 1_000)];
    let found = allocate(&demands, &[Left { left: 150, lanes: vec![0, 1] }], u64::MAX);
    assert_eq!(found.granted, [10, 140]);
}

#[test]
fn a_narrow_rule_stops_its_own_lanes_only() {
    let demands = [demand("renewal", 50, 10), demand("renewal", 50, 10)];
    let rules = [Left { left: 100, lanes: vec![0, 1] }, Left { left: 0, lanes: vec![1] }];
    assert_eq!(allocate(&demands, &rules, u64::MAX).granted, [10, 0]);
    assert_eq!(allocate(&demands, &rules, 4).granted, [4, 0]);
}

#[test]
fn who_had_least_goes_first_where_not_everybody_can_have_one() {
    let demands = [Demand { had: 5, ..demand("a", 50, 9) }, Demand { had: 4, ..demand("b", 50, 9) }];
    assert_eq!(allocate(&demands, &[Left { left: 1, lanes: vec![0, 1] }], u64::MAX).granted, [0, 1]);
}

/// With nobody on the roster, and no days of an operator's own.
pub(super) fn conditions<'a>(rules: &'a [VolumeRule], used: &'a [u64]) -> Conditions<'a> {
    static NOBODY: Roster = Roster { staff: Vec::new() };
    static HOLIDAYS: LazyLock<HolidayCalendar> = LazyLock::new(HolidayCalendar::default);
    Conditions { rules, used, roster: &NOBODY, holidays: &HOLIDAYS }
}

#[test]
fn a_forecast_tells_when_each_goes() {
    let korean = lane(Language::Ko, "renewal", 50);
    let daily = rule(Scope { languages: vec![Language::Ko], ..Scope::default() }, Limit::Most(40), Period::Day);
    let now = at("2026-11-26T12:00:00Z");
    let queue = Queue {
        lane: &korean,
        arrivals: vec![Arrival { at: now, count: 90 }, Arrival { at: at("2026-11-28T06:00:00Z"), count: 5 }],
        had: 0,
    };
    let found = forecast(&[queue], conditions(&[daily], &[10]), now, at("2026-12-26T12:00:00Z"));
    let days: Vec<_> = found.releases.iter().map(|it| (it.at.to_string(), it.count)).collect();
    let expected = [
        ("2026-11-26T12:00:00Z", 30),
        ("2026-11-27T00:00:00Z", 40),
        ("2026-11-28T00:00:00Z", 20),
        ("2026-11-28T06:00:00Z", 5),
    ];
    assert_eq!(days, expected.map(|(day, count)| (day.to_owned(), count)));
    assert_eq!(found.goes_at(0, 29), Some(now));
    assert_eq!(found.goes_at(0, 30), Some(at("2026-11-27T00:00:00Z")));
    assert_eq!(found.goes_at(0, 94), Some(at("2026-11-28T06:00:00Z")));
    assert_eq!(found.goes_at(0, 95), None);
}

#[test]
fn what_is_paused_waits_to_the_end() {
    let korean = lane(Language::Ko, "renewal", 50);
    let paused = rule(Scope::default(), Limit::Paused, Period::Hour);
    let now = at("2026-11-26T12:00:00Z");
    let queue = Queue { lane: &korean, arrivals: vec![Arrival { at: now, count: 3 }], had: 0 };
    let found = forecast(&[queue], conditions(&[paused], &[0]), now, at("2026-12-26T12:00:00Z"));
    assert_eq!((found.releases.len(), found.waiting), (0, vec![3]));
}

#[test]
fn hours_are_those_of_each_recipient_and_a_cap_counts_beside_them() {
    let in_zone = |zone: &str| Lane { time_zone: zone.to_owned(), ..lane(Language::En, "renewal", 50) };
    let lanes = [in_zone("Asia/Tokyo"), in_zone("America/New_York"), in_zone("")];
    let hours = SendWindow { hours: "mon-fri 08:00-20:00".parse().unwrap(), business_days: false };
    let rules = [
        VolumeRule { zone: zone("Europe/Berlin"), ..rule(Scope::default(), Limit::Within(hours), Period::Day) },
        rule(Scope::default(), Limit::Most(3), Period::Day),
    ];
    let now = at("2026-11-26T06:00:00Z");
    let queues: Vec<Queue<'_>> =
        lanes.iter().map(|lane| Queue { lane, arrivals: vec![Arrival { at: now, count: 2 }], had: 0 }).collect();
    let found = forecast(&queues, conditions(&rules, &[0, 0]), now, at("2026-12-26T12:00:00Z"));
    let goes: Vec<_> = found.releases.iter().map(|it| (it.lane, it.at.to_string(), it.count)).collect();
    let expected = [
        (0, "2026-11-26T06:00:00Z", 2),
        // Who has no zone of their own has the rule's.
        (2, "2026-11-26T07:00:00Z", 1),
        // It is seven in the evening in New York when the cap begins anew.
        (1, "2026-11-27T00:00:00Z", 2),
        (2, "2026-11-27T07:00:00Z", 1),
    ];
    assert_eq!(goes, expected.map(|(lane, at, count)| (lane, at.to_owned(), count)));
}

#[test]
fn a_rule_of_hours_says_nothing_of_what_it_does_not_count() {
    let korean = lane(Language::Ko, "renewal", 50);
    let hours = Limit::Within(SendWindow::default());
    let of = |scope, limit| {
        rule(scope, limit, Period::Day).opening(&korean, at("2026-11-26T06:00:00Z"), &HolidayCalendar::default())
    };
    assert_eq!(of(Scope::default(), hours.clone()).map(|it| it.open), Some(false));
    assert_eq!(of(Scope { languages: vec![Language::Ja], ..Scope::default() }, hours), None);
    assert_eq!(of(Scope::default(), Limit::Paused), None);
}
