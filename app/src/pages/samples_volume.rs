//! View models for the tests of the pages about volume: a rule of each kind, two people, days on which something goes.

#![expect(clippy::unwrap_used, reason = "samples that cannot be read should stop the test")]

use carillon_domain::volume::{Absence, Limit, Period, Quota, Scope, SendWindow, StaffMember, VolumeRule};
use carillon_domain::{Channel, Country, Language, MessageClass};
use carillon_engine::volume::{
    Effect, Outlook, OutlookDay, QuotaChange, RuleStanding, Shift, StaffView, VolumeChoices, Waiting, WaitingRule,
};
use jiff::civil::date;
use jiff::tz::TimeZone;

use super::samples::at;
use crate::components::Faults;
use crate::pages::care::{AbsenceForm, Overview, RuleForm, RuleShown};

const NOW: &str = "2026-10-07T03:00:00Z";

fn seoul() -> TimeZone {
    TimeZone::get("Asia/Seoul").unwrap()
}

/// The name of a thing, or what stands wherever a text can stand.
fn or(said: &str, name: &str) -> String {
    if said.is_empty() { name.to_owned() } else { said.to_owned() }
}

pub(crate) fn standing(said: &str, limit: Limit, period: Period, used: u64) -> RuleStanding {
    let most = if limit == Limit::Paused { 0 } else { 240 };
    let rule = VolumeRule {
        name: or(said, "Korean"),
        scope: Scope {
            channels: vec![Channel::Email],
            languages: vec![Language::Ko],
            countries: vec![Country::parse("KR").unwrap()],
            brands: vec![or(said, "Meridian CAD")],
            campaigns: vec![or(said, "win-back")],
            segments: vec![or(said, "education")],
            classes: vec![MessageClass::Service],
        },
        except: Scope { classes: vec![MessageClass::Transactional], ..Scope::default() },
        limit,
        period,
        zone: seoul(),
    };

    let quota = Quota { window: period.window(at(NOW), &seoul()), most };
    RuleStanding { id: "vrl_1".into(), rule, quota, used, waiting: 86 }
}

fn hours(business_days: bool) -> SendWindow {
    SendWindow { hours: "mon-fri 08:00-20:00, sat 09:00-13:00".parse().unwrap(), business_days }
}

/// A rule of each kind.
pub(crate) fn rules(said: &str) -> Vec<RuleStanding> {
    vec![
        standing(said, Limit::PerStaffHour(6), Period::Week, 46),
        standing(said, Limit::Most(500), Period::Day, 240),
        standing(said, Limit::PerCustomer(2), Period::Week, 0),
        standing(said, Limit::Most(30), Period::Hour, 3),
        standing(said, Limit::Within(hours(false)), Period::Day, 0),
        standing(said, Limit::Within(hours(true)), Period::Day, 0),
        standing(said, Limit::Paused, Period::Day, 0),
    ]
}

pub(crate) fn staff(said: &str) -> Vec<StaffView> {
    let away = |from: &str, to: &str| Absence { from: from.parse().unwrap(), to: to.parse().unwrap() };
    let member = StaffMember {
        name: or(said, "Kim Ha-neul"),
        languages: vec![Language::Ko, Language::En],
        hours: "mon-fri 09:00-17:00, sat 10:00-14:00".parse().unwrap(),
        zone: seoul(),
        absences: Vec::new(),
    };
    let absences = vec![
        ("abs_0".into(), away("2026-10-01T00:00", "2026-10-03T00:00"), "over".into()),
        ("abs_1".into(), away("2026-10-07T00:00", "2026-10-09T00:00"), or(said, "ill")),
        ("abs_2".into(), away("2026-10-12T13:00", "2026-10-12T17:00"), String::new()),
    ];
    vec![
        StaffView { id: "stf_1".into(), member: member.clone(), absences, seconds_this_week: 28 * 3_600 },
        StaffView { id: "stf_2".into(), member, absences: Vec::new(), seconds_this_week: 158_400 },
    ]
}

fn outlook(counts: &[u64]) -> Outlook {
    let day = |(at, count): (i8, &u64)| OutlookDay {
        day: date(2026, 10, 7 + at),
        going: [(("email", "ko"), *count), (("email", "ja"), 3), (("letter", "de"), 2)].into(),
        expected: [(("email", "ja"), 3), (("letter", "de"), 1)].into(),
    };
    let mut days: Vec<_> = (0..).zip(counts).map(day).collect();
    days.push(OutlookDay { day: date(2026, 11, 2), going: [(("email", "ko"), 4)].into(), expected: [].into() });
    Outlook { days, waiting: 12, now: 140, last: Some(date(2026, 11, 2)) }
}

pub(crate) fn overview(said: &str) -> Overview {
    Overview {
        rules: rules(said),
        staff: staff(said),
        outlook: outlook(&[40, 0, 80]),
        zone: seoul(),
        now: at(NOW),
        on_hold: 2,
        done: "rule".into(),
    }
}

pub(crate) fn effect(said: &str) -> Effect {
    let window = Period::Week.window(at(NOW), &seoul());
    let change = |before, after| QuotaChange {
        name: or(said, "Korean"),
        zone: seoul(),
        before: Some(Quota { window, most: before }),
        after,
    };
    Effect {
        before: outlook(&[80, 40]),
        after: outlook(&[40, 40, 40]),
        quotas: vec![change(240, Some(Quota { window, most: 160 })), change(30, None)],
        shift: Shift { later: 86, until: Some(date(2026, 10, 8)), never: 12, sooner: 3 },
    }
}

pub(crate) fn choices(said: &str) -> VolumeChoices {
    VolumeChoices {
        campaigns: vec![("renewal".into(), or(said, "License renewal"))],
        brands: vec![or(said, "Meridian CAD")],
        segments: vec![or(said, "education")],
        zones: vec!["Asia/Seoul".into()],
    }
}

pub(crate) fn rule_shown(said: &str) -> RuleShown {
    RuleShown {
        standing: Some(rules(said).remove(0)),
        form: RuleForm {
            id: Some("vrl_1".into()),
            name: or(said, "Korean"),
            kind: "staff".into(),
            number: or(said, "6"),
            period: "week".into(),
            time_zone: or(said, "Asia/Seoul"),
            languages: vec!["ko".into()],
            campaigns: vec![or(said, "win-back")],
            countries: or(said, "KR"),
            segments: or(said, "education"),
            ..RuleForm::default()
        },
        faults: Faults::default(),
        effect: Some(effect(said)),
        choices: choices(said),
        today: date(2026, 10, 7),
    }
}

pub(crate) fn absence(said: &str) -> AbsenceForm {
    AbsenceForm {
        staff: "stf_1".into(),
        from: "2026-10-07".into(),
        to: or(said, "2026-10-08"),
        reason: or(said, "ill"),
    }
}

/// Why a delivery waits.
pub(crate) fn waiting(said: &str) -> Waiting {
    let window = Period::Week.window(at(NOW), &seoul());
    Waiting {
        holds: Vec::new(),
        rules: vec![
            WaitingRule {
                id: "vrl_1".into(),
                name: or(said, "Korean"),
                quota: Quota { window, most: 240 },
                used: 240,
                quiet_until: None,
            },
            WaitingRule {
                id: "vrl_2".into(),
                name: or(said, "Quiet hours"),
                quota: Quota { window, most: u64::MAX },
                used: 0,
                quiet_until: Some(at("2026-10-12T00:00:00Z")),
            },
        ],
        ahead: 45,
        expected_at: Some(at("2026-10-12T00:30:00Z")),
    }
}
