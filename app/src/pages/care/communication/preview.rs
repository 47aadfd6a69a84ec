//! `POST /care/communications/{id}/preview`: corrected words as they would look, for the island beside the form.

use axum::Form;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use carillon_domain::Language;
use carillon_engine::{Engine, EngineError};
use leptos::prelude::*;
use serde::Deserialize;

use super::edit::subject_or_dash;
use super::edit_page::Preview;
use crate::components::{Faults, Notice, Tone};
use crate::http::{Answer, SignedIn, unusable};

/// What the island sends.
#[derive(Debug, Deserialize)]
pub(super) struct Typed {
    language: String,
    #[serde(default)]
    subject: String,
    #[serde(default)]
    markdown: String,
}

/// Changes nothing and stores nothing.
pub(super) async fn preview(
    State(engine): State<Engine>,
    desk: SignedIn,
    Path(_id): Path<String>,
    Form(typed): Form<Typed>,
) -> Answer<Response> {
    let language = Language::from_tag(&typed.language).ok_or(EngineError::NotFound)?;
    match engine.preview_words(language, subject_or_dash(&typed.subject), &typed.markdown) {
        Ok(html) => {
            let shown = view! { <Preview language=language subject=typed.subject html=html /> };
            Ok(desk.fragment(|| shown).into_response())
        }
        Err(EngineError::Invalid(faults)) => {
            let text = Faults::from_engine(desk.words, &faults).of("markdown").unwrap_or_default();
            Ok(unusable(desk.fragment(|| view! { <Notice tone=Tone::Bad text=text /> })))
        }
        Err(error) => Err(error.into()),
    }
}
