//! What a person chooses for themselves: `POST /care/language`, `POST /care/theme`. Both come back to where they were.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use axum::{Form, Router};
use carillon_compose::locales::has_portal;
use carillon_domain::Language;
use carillon_engine::Engine;
use serde::Deserialize;

use crate::http::{Answer, Fault, SignedIn, Theme, back_to, keep_theme};
use crate::state::AppState;

pub(super) fn routes() -> Router<AppState> {
    Router::new().route("/care/language", post(choose_language)).route("/care/theme", post(choose_theme))
}

#[derive(Debug, Deserialize)]
struct LanguageChoice {
    language: String,
    #[serde(default)]
    back: String,
}

async fn choose_language(State(engine): State<Engine>, desk: SignedIn, Form(choice): Form<LanguageChoice>) -> Answer {
    let language = Language::from_tag(&choice.language).filter(|&it| has_portal(it)).ok_or_else(Fault::not_found)?;
    engine.set_language(&desk.person, language).await?;
    Ok(back_to(&choice.back))
}

#[derive(Debug, Deserialize)]
struct ThemeChoice {
    theme: String,
    #[serde(default)]
    back: String,
}

async fn choose_theme(State(state): State<AppState>, _desk: SignedIn, Form(choice): Form<ThemeChoice>) -> Response {
    let kept = keep_theme(Theme::parse(&choice.theme), state.is_https());
    (kept, back_to(&choice.back)).into_response()
}
