//! View models of holds for the tests of pages. `said` stands wherever somebody's text can stand.

use carillon_domain::HoldTarget;
use carillon_engine::hold::{EnrollmentView, HoldRow, HoldSubject, HoldView};

use super::samples::at;

fn or(said: &str, usual: &str) -> String {
    if said.is_empty() { usual.to_owned() } else { said.to_owned() }
}

/// A hold that ends by itself where it is on the customer, and by somebody elsewhere.
pub(crate) fn hold(target: HoldTarget, said: &str) -> HoldView {
    HoldView {
        id: format!("hld_{target}"),
        target,
        by: or(said, "Mia Lindqvist"),
        reason: or(said, "They are moving house"),
        since: at("2026-11-20T09:00:00Z"),
        until: (target == HoldTarget::Customer).then(|| at("2026-11-30T15:00:00Z")),
    }
}

/// What it is on.
pub(crate) fn subject(target: HoldTarget, said: &str) -> HoldSubject {
    let only = |wanted: bool, usual: &str| if wanted { or(said, usual) } else { String::new() };
    HoldSubject {
        target,
        id: "enr_1".into(),
        customer: ("cus_1".into(), or(said, "佐藤 陽菜")),
        campaign: only(target != HoldTarget::Customer, "License renewal"),
        step: only(target != HoldTarget::Customer, "30-days"),
        subject: only(target == HoldTarget::Delivery, "ライセンス2件が2026年12月22日に終了します"),
        communication_id: (target == HoldTarget::Delivery).then(|| "com_1".into()),
        time_zone: "Asia/Tokyo".into(),
    }
}

/// One of each.
pub(crate) fn rows(said: &str) -> Vec<HoldRow> {
    HoldTarget::ALL.map(|target| HoldRow { hold: hold(target, said), on: subject(target, said) }).to_vec()
}

/// Two paths, one of them on hold.
pub(crate) fn enrollments(said: &str) -> Vec<EnrollmentView> {
    let path = |id: &str, hold| EnrollmentView {
        id: id.into(),
        campaign: or(said, "License renewal"),
        sequence: or(said, "countdown"),
        next: Some((or(said, "last-day"), at("2026-12-22T00:00:00Z"))),
        waiting: 1,
        hold,
    };
    let over = EnrollmentView { next: None, waiting: 0, ..path("enr_2", None) };
    vec![path("enr_1", Some(hold(HoldTarget::Enrollment, said))), over]
}
