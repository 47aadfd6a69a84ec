//! `/p/{token}`: the holder of a message says whether to be written to. GET shows, POST does.

mod change;
mod page;
mod show;

use axum::Router;
use axum::routing::get;

use crate::state::AppState;
pub(crate) use page::PreferencesPage;

pub(crate) fn routes() -> Router<AppState> {
    Router::new().route("/p/{token}", get(show::show).post(change::change))
}
