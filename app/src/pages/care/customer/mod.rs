//! A customer: who they are, what they have, what was said to them; and the correction of their data.

mod edit;
mod edit_page;
mod page;
mod show;

use axum::Router;
use axum::routing::get;

use crate::state::AppState;
pub(crate) use edit_page::CustomerEditPage;
pub(crate) use page::CustomerPage;

pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/care/customers/{id}", get(show::show))
        .route("/care/customers/{id}/edit", get(edit::show).post(edit::save))
}
