//! All routes of the pages, and the layers around them.

use axum::Router;
use axum::middleware::{from_fn, from_fn_with_state};

use crate::http::{Fault, forgive_hidden_origin, guard, show_faults};
use crate::pages::{care, front, message, preferences};
use crate::state::AppState;

/// Everything people see. From the outside in: faults become pages; forged requests are refused; then the page.
pub fn router(state: AppState) -> Router {
    let public_url = state.engine.message_url("");
    Router::new()
        .merge(front::routes())
        .merge(message::routes())
        .merge(preferences::routes())
        .merge(care::routes())
        .fallback(async || Fault::not_found())
        .layer(guard(&public_url))
        .layer(from_fn(forgive_hidden_origin))
        .layer(from_fn_with_state(state.clone(), show_faults))
        .with_state(state)
}
