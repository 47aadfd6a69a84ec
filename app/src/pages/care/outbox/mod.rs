//! The outbox of the demonstration: mail as a mail program would show it. Only where the sample company is on show.

mod list;
mod mail;
mod mail_page;

use axum::Router;
use axum::routing::get;

use crate::state::AppState;
#[cfg(test)]
pub(crate) use list::OutboxList;
pub(crate) use mail_page::{MailPage, MailPart};

pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/care/outbox", get(list::show))
        .route("/care/outbox/{name}", get(mail::show))
        .route("/care/outbox/{name}/html", get(mail::html))
}
