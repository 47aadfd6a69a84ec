//! A communication: exactly as the customer holds it, its words corrected, itself sent again.

mod edit;
mod edit_page;
mod email;
mod page;
mod paper;
mod parts;
mod preview;
mod resend;
mod show;

use axum::Router;
use axum::routing::{get, post};

use crate::state::AppState;
pub(crate) use edit_page::{Draft, EditPage};
pub(in crate::pages::care) use email::framed;
pub(crate) use page::{CommunicationPage, Look, Shown};

pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/care/communications/{id}", get(show::show))
        .route("/care/communications/{id}/email", get(email::email))
        .route("/care/communications/{id}/deliveries/{delivery}/paper", get(paper::paper))
        .route("/care/communications/{id}/resend", post(resend::resend))
        .route("/care/communications/{id}/edit", get(edit::show).post(edit::save))
        .route("/care/communications/{id}/preview", post(preview::preview))
}
