//! Simulation: copies of customers live through a version of a campaign, and everything that would happen can be looked at.
//! Everybody who is signed in may ask for one: nothing is sent by it, and nothing of the installation changes.

mod ask;
mod ask_page;
mod changes;
mod chart;
mod lines;
mod message;
mod message_page;
mod numbers;
mod pager;
mod quotas;
mod result_page;
mod show;
mod standing_page;
mod telling;

use axum::Router;
use axum::routing::get;

use super::asked::campaign_url;
use crate::state::AppState;
#[cfg(test)]
pub(crate) use {
    ask_page::AskPage,
    lines::Told,
    message_page::MessagePage as SimulatedMessagePage,
    pager::Asked as LinesAsked,
    result_page::ResultPage,
    standing_page::{StandingPage, Still},
};

pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/care/campaigns/{name}/simulate", get(ask::show).post(ask::run))
        .route("/care/campaigns/{name}/simulate/{id}", get(show::show))
        .route("/care/campaigns/{name}/simulate/{id}/messages/{life}/{number}", get(message::show))
        .route("/care/campaigns/{name}/simulate/{id}/messages/{life}/{number}/frame", get(message::frame))
}

/// Where a simulation of a campaign is asked for.
pub(super) fn desk_url(name: &str) -> String {
    format!("{}/simulate", campaign_url(name))
}

/// The address of a simulation.
fn result_url(name: &str, id: &str) -> String {
    format!("{}/{id}", desk_url(name))
}

/// The address of a message in one.
fn message_url(name: &str, id: &str, life: usize, number: u32) -> String {
    format!("{}/messages/{life}/{number}", result_url(name, id))
}
