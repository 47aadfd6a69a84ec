//! How much goes out: rules with what they have left, the days to come, and who is there to answer. Everybody reads and
//! tries out; everybody may say who is absent; rules and the roster are an administrator's.

mod absence;
mod absence_page;
mod checks;
mod done;
mod effect;
mod gauge;
mod outlook;
mod overview;
mod overview_page;
mod remove;
mod roster;
mod rule;
mod rule_card;
mod rule_fields;
mod rule_form;
mod rule_page;
mod staff;
mod staff_page;
mod telling;
mod typed;

use axum::Router;
use axum::routing::{get, post};

use crate::state::AppState;
pub(in crate::pages::care) use gauge::{Bar, Gauge, share};
pub(in crate::pages::care) use telling::{day, zone_of_house};
#[cfg(test)]
pub(crate) use {
    absence_page::{AbsenceForm, AbsencePage},
    overview_page::{Overview, VolumePage},
    remove::RemovePage,
    rule_form::RuleForm,
    rule_page::{RulePage, RuleShown},
    staff_page::{StaffForm, StaffPage},
};

pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/care/volume", get(overview::show))
        .route("/care/volume/rules/new", get(rule::new).post(rule::create))
        .route("/care/volume/rules/{id}", get(rule::show).post(rule::change))
        .route("/care/volume/rules/{id}/remove", get(remove::show).post(remove::remove))
        .route("/care/volume/staff/new", get(staff::new).post(staff::create))
        .route("/care/volume/staff/{id}", get(staff::show).post(staff::change))
        .route("/care/volume/staff/{id}/remove", post(staff::remove))
        .route("/care/volume/absences", get(absence::show).post(absence::keep))
        .route("/care/volume/absences/{id}/remove", post(absence::take_back))
}
