//! Texts of partners: listed by state, written, looked at as they would stand in a message, approved or rejected.

mod decide;
mod list;
mod list_page;
mod show;
mod show_page;
mod state;
mod write;
mod write_page;

use axum::Router;
use axum::routing::{get, post};

use crate::state::AppState;
#[cfg(test)]
pub(crate) use {list_page::PartnerListPage, show_page::PartnerShowPage, write_page::PartnerWritePage};

pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/care/partners", get(list::list))
        .route("/care/partners/new", get(write::show).post(write::save))
        .route("/care/partners/{id}", get(show::show).post(show::save))
        .route("/care/partners/{id}/decide", post(decide::decide))
}
