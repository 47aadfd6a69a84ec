//! Holds: putting a customer, a path or a message on hold, letting it go again, and ending a path or a message for good.

mod cancel;
mod end;
mod form;
mod form_page;
mod list;
mod list_page;

use axum::Router;
use axum::routing::{get, post};

use crate::state::AppState;
#[cfg(test)]
pub(crate) use {
    form_page::{Act, Asked, HoldFormPage},
    list_page::HoldsPage,
};

pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/care/holds", get(list::show))
        .route("/care/holds/{id}/end", post(end::end))
        .route("/care/hold/{target}/{id}", get(form::show).post(form::place))
        .route("/care/cancel/{target}/{id}", get(cancel::show).post(cancel::cancel))
}
