//! The studio: campaigns and their words, read, tried out as anybody, edited, compared, taken out and in.
//!
//! Everybody who is signed in may read and try out; who may save is decided by the engine.

mod asked;
mod bar;
mod differences;
mod edit;
mod export;
mod file_page;
mod files;
mod findings;
mod frame;
mod import;
mod list;
mod moved;
mod page;
mod path;
mod preview;
mod restore;
mod save;
mod sheet;
mod show;
mod simulate;
mod version;
mod version_list;
mod words;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};

use crate::state::AppState;
pub(crate) use file_page::FilePage;
pub(crate) use list::CampaignList;
pub(crate) use page::CampaignPage;
pub(crate) use sheet::{Beside, Moved, Sheet, Shown};
pub(crate) use version::VersionPage;
#[cfg(test)]
pub(crate) use {
    asked::Look,
    list::Upload,
    simulate::{AskPage, LinesAsked, ResultPage, SimulatedMessagePage, StandingPage, Still, Told},
    version::Wish,
};

/// A text of a million bytes as a form sends it, three for one at most, and what stands beside it; or a packed folder.
const MOST: usize = 4 << 20;

pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/care/campaigns", get(list::show).post(import::import))
        .route("/care/campaigns/{name}", get(show::show))
        .route("/care/campaigns/{name}/edit", get(edit::show).post(save::save))
        .route("/care/campaigns/{name}/preview", post(preview::preview))
        .route("/care/campaigns/{name}/frame", get(frame::stored).post(frame::typed))
        .route("/care/campaigns/{name}/versions/{number}", get(version::show).post(restore::restore))
        .route("/care/campaigns/{name}/export", get(export::export))
        .merge(simulate::routes())
        .layer(DefaultBodyLimit::max(MOST))
}
