//! Coming in and going out: `/care/sign-in`, `/care/sign-out`.

mod page;
mod sign_in;
mod sign_out;

use axum::Router;
use axum::routing::{get, post};

use crate::state::AppState;
pub(crate) use page::SignInPage;

pub(super) fn routes() -> Router<AppState> {
    Router::new()
        .route("/care/sign-in", get(sign_in::show).post(sign_in::sign_in))
        .route("/care/sign-out", post(sign_out::sign_out))
}
