//! `GET` and `POST /care/sign-in`.

use std::sync::Arc;

use axum::Form;
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::http::header::RETRY_AFTER;
use axum::response::{IntoResponse, Response};
use carillon_engine::EngineError;
use leptos::prelude::*;
use serde::Deserialize;

use super::SignInPage;
use crate::http::{Answer, Page, Policy, PortalReader, keep_session, local_path, see_other};
use crate::render::{Look, render};
use crate::state::AppState;
use crate::words::Words;

/// Where to go afterwards.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    next: String,
}

/// What the form sends.
#[derive(Deserialize)]
pub(super) struct Credentials {
    email: String,
    password: String,
    #[serde(default)]
    next: String,
}

/// Shows the form.
pub(super) async fn show(State(state): State<AppState>, reader: PortalReader, Query(asked): Query<Asked>) -> Page {
    page(&state, reader, String::new(), &asked.next, None)
}

/// Signs in, or shows the form again and says why not.
pub(super) async fn sign_in(
    State(state): State<AppState>,
    reader: PortalReader,
    Form(credentials): Form<Credentials>,
) -> Answer {
    let words = Words::new(reader.language);
    match state.engine.sign_in(&credentials.email, &credentials.password).await {
        Ok(signed_in) => {
            let next = local_path(&credentials.next).unwrap_or("/care");
            Ok((keep_session(signed_in.cookie_value, state.is_https()), see_other(next)).into_response())
        }
        Err(EngineError::SignInRefused) => {
            let page = page(&state, reader, credentials.email, &credentials.next, Some(words.t("sign-in-refused")));
            Ok(page.with_status(StatusCode::UNPROCESSABLE_ENTITY).into_response())
        }
        Err(EngineError::LockedOut { minutes }) => {
            let why = words.number("sign-in-locked", "minutes", minutes);
            let page = page(&state, reader, credentials.email, &credentials.next, Some(why));
            let wait = [(RETRY_AFTER, minutes.saturating_mul(60).to_string())];
            Ok::<Response, _>((wait, page.with_status(StatusCode::TOO_MANY_REQUESTS)).into_response())
        }
        Err(error) => Err(error.into()),
    }
}

fn page(state: &AppState, reader: PortalReader, email: String, next: &str, why_not: Option<String>) -> Page {
    let next = local_path(next).unwrap_or_default().to_owned();
    let look = Look { assets: Arc::clone(&state.assets), nonce: None };
    let hints = state.hints.to_vec();
    let html = render(Words::new(reader.language), look, || {
        view! { <SignInPage email=email next=next why_not=why_not hints=hints /> }
    });
    Page::ok(Policy::Plain, reader.language, html)
}
