//! `POST /m/{token}/resend`: sends a message again, in a language, to the address on file.

use axum::Form;
use axum::extract::{Path, State};
use carillon_domain::Language;
use carillon_engine::{Engine, EngineError};
use serde::Deserialize;

use crate::http::{Answer, see_other};

/// What the form sends. It has no address: nobody can have it sent elsewhere.
#[derive(Debug, Deserialize)]
pub(super) struct Wish {
    language: String,
    request_key: String,
}

/// Sends it, then shows the page again.
pub(super) async fn resend(State(engine): State<Engine>, Path(token): Path<String>, Form(wish): Form<Wish>) -> Answer {
    let language = Language::from_tag(&wish.language).ok_or(EngineError::NotFound)?;
    engine.resend_from_page(&token, language, &wish.request_key).await?;
    Ok(see_other(&format!("/m/{token}?lang={}&sent=1", language.tag())))
}
