//! The returns desk: letters the post brought back are scanned, one after the other, hands on the scanner.
//!
//! A scanner types the code and presses Enter; the reason stays as it was chosen last. So each envelope is one scan, and
//! another reason one key more.

mod desk;
mod page;

use axum::Router;
use axum::routing::{get, post};

use crate::state::AppState;
#[cfg(test)]
pub(crate) use page::ReturnsPage;

pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/care/returns", get(desk::show).post(desk::scan))
        .route("/care/returns/{id}/undo", post(desk::undo))
}
