//! `GET /m/{token}?lang=`: shows a message.

use std::sync::Arc;

use axum::extract::{Path, Query, State};
use leptos::prelude::*;
use serde::Deserialize;

use super::{Done, MessagePage};
use crate::http::{Answer, Page, Policy};
use crate::render::{Look, render};
use crate::state::AppState;
use crate::words::Words;

/// What the address may ask for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    lang: Option<String>,
    sent: Option<String>,
    kept: Option<String>,
}

impl Asked {
    fn done(&self) -> Done {
        let said = |mark: &Option<String>| mark.as_deref() == Some("1");
        match (said(&self.sent), said(&self.kept)) {
            (true, _) => Done::Sent,
            (false, true) => Done::LanguageKept,
            (false, false) => Done::Nothing,
        }
    }
}

/// Shows the message in the language asked for, or the one it was sent in.
pub(super) async fn show(
    State(state): State<AppState>,
    Path(token): Path<String>,
    Query(asked): Query<Asked>,
) -> Answer<Page> {
    let message = state.engine.message_page(&token, asked.lang.as_deref()).await?;
    let language = message.language;
    let done = asked.done();
    // A new key for each page shown: two clicks on one page are one wish, two pages are two.
    let request_key = Nonce::new().to_string();
    let look = Look { assets: Arc::clone(&state.assets), nonce: None };
    let html = render(Words::new(language), look, || {
        view! { <MessagePage message=message done=done request_key=request_key /> }
    });
    Ok(Page::ok(Policy::Plain, language, html))
}
