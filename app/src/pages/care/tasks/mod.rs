//! Tasks: customers nobody could reach, until a person has found a way.

mod list;
mod page;

use axum::Router;
use axum::routing::{get, post};

use crate::state::AppState;
#[cfg(test)]
pub(crate) use page::TasksPage;

pub(super) fn routes() -> Router<AppState> {
    Router::new().route("/care/tasks", get(list::show)).route("/care/tasks/{id}/done", post(list::done))
}
