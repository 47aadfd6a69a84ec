//! The portal of client care. Every page but the door asks who is signed in.

mod clock;
mod communication;
mod customer;
mod door;
mod find;
mod hold;
mod home;
mod outbox;
mod partners;
mod preferences;
#[expect(clippy::needless_pass_by_value, reason = "the properties of a component are its own")]
mod returns;
#[expect(clippy::needless_pass_by_value, reason = "the properties of a component are its own")]
mod studio;
#[expect(clippy::needless_pass_by_value, reason = "the properties of a component are its own")]
mod tasks;
#[expect(clippy::needless_pass_by_value, reason = "the properties of a component are its own")]
mod volume;

use axum::Router;

use crate::state::AppState;

#[cfg(test)]
pub(crate) use {
    clock::ClockPage,
    communication::{CommunicationPage, Draft, EditPage, Look, Shown},
    customer::{CustomerEditPage, CustomerPage},
    door::SignInPage,
    find::FindPageView,
    hold::{Act as HoldAct, Asked as HoldAsked, HoldFormPage, HoldsPage},
    home::HomePage,
    outbox::{MailPage, MailPart, OutboxList},
    partners::{PartnerListPage, PartnerShowPage, PartnerWritePage},
    returns::ReturnsPage,
    studio::{
        AskPage, Beside, CampaignList, CampaignPage, FilePage, LinesAsked, Look as StudioLook, Moved, ResultPage,
        Sheet, Shown as StudioShown, SimulatedMessagePage, StandingPage, Still, Told, Upload, VersionPage, Wish,
    },
    tasks::TasksPage,
    volume::{
        AbsenceForm, AbsencePage, Overview, RemovePage, RuleForm, RulePage, RuleShown, StaffForm, StaffPage, VolumePage,
    },
};

pub(crate) fn routes() -> Router<AppState> {
    Router::new()
        .merge(door::routes())
        .merge(home::routes())
        .merge(find::routes())
        .merge(communication::routes())
        .merge(customer::routes())
        .merge(hold::routes())
        .merge(outbox::routes())
        .merge(partners::routes())
        .merge(clock::routes())
        .merge(preferences::routes())
        .merge(studio::routes())
        .merge(returns::routes())
        .merge(tasks::routes())
        .merge(volume::routes())
}
