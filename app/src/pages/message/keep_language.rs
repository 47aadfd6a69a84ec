//! `POST /m/{token}/language`: from now on, write to me in this language.

use axum::Form;
use axum::extract::{Path, State};
use carillon_domain::Language;
use carillon_engine::{Engine, EngineError};
use serde::Deserialize;

use crate::http::{Answer, see_other};

/// What the form sends.
#[derive(Debug, Deserialize)]
pub(super) struct Wish {
    language: String,
}

/// Keeps it, then shows the page again.
pub(super) async fn keep_language(
    State(engine): State<Engine>,
    Path(token): Path<String>,
    Form(wish): Form<Wish>,
) -> Answer {
    let language = Language::from_tag(&wish.language).ok_or(EngineError::NotFound)?;
    engine.keep_language(&token, language).await?;
    Ok(see_other(&format!("/m/{token}?lang={}&kept=1", language.tag())))
}
