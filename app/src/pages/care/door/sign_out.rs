//! `POST /care/sign-out`: ends the session on the server, then in the browser.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::IntoResponse;

use crate::http::{Answer, drop_session, see_other, session_of};
use crate::state::AppState;

/// Works for whoever comes: somebody whose session has ended already is out, too.
pub(super) async fn sign_out(State(state): State<AppState>, headers: HeaderMap) -> Answer {
    if let Some(session) = session_of(&headers, state.is_https()) {
        state.engine.sign_out(&session).await?;
    }
    Ok((drop_session(state.is_https()), see_other("/care/sign-in")).into_response())
}
