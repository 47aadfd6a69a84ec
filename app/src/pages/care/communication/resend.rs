//! `POST /care/communications/{id}/resend`: sends a communication again in a language.

use axum::Form;
use axum::extract::{Path, State};
use carillon_domain::Language;
use carillon_engine::{Engine, EngineError};
use serde::Deserialize;

use crate::http::{Answer, SignedIn, see_other};

/// What the form sends.
#[derive(Debug, Deserialize)]
pub(super) struct Wish {
    language: String,
    #[serde(default)]
    reason: String,
    request_key: String,
}

/// Sends it, then shows the communication with its new delivery.
pub(super) async fn resend(
    State(engine): State<Engine>,
    desk: SignedIn,
    Path(id): Path<String>,
    Form(wish): Form<Wish>,
) -> Answer {
    let language = Language::from_tag(&wish.language).ok_or(EngineError::NotFound)?;
    engine.resend(&id, language, wish.reason.trim(), &wish.request_key, &desk.person).await?;
    Ok(see_other(&format!("/care/communications/{id}?lang={}&done=resent", language.tag())))
}
