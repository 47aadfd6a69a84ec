//! `GET /p/{token}`: shows the preferences.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use leptos::prelude::*;
use serde::Deserialize;

use super::PreferencesPage;
use crate::http::{Answer, Page, Policy};
use crate::render::{Look, render};
use crate::state::AppState;
use crate::words::Words;

/// What the address may ask for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    lang: Option<String>,
    done: Option<String>,
}

/// Shows them in the language asked for, or that of the message.
pub(super) async fn show(
    State(state): State<AppState>,
    Path(token): Path<String>,
    Query(asked): Query<Asked>,
) -> Answer<Page> {
    let view = state.engine.preferences_page(&token, asked.lang.as_deref()).await?;
    let language = view.language;
    let done = asked.done.as_deref() == Some("1");
    let look = Look { assets: Arc::clone(&state.assets), nonce: None };
    let html = render(Words::new(language), look, || view! { <PreferencesPage view=view token=token done=done /> });
    Ok(Page::ok(Policy::Plain, language, html))
}
