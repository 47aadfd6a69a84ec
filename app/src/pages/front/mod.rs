//! The front door: what this is, the way to the portal, and in the demo some messages to open.

mod page;

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::routing::get;
use carillon_engine::Engine;

use crate::http::{Answer, Page, Policy, Reader};
use crate::render::{Look, render};
use crate::state::AppState;
use crate::words::Words;
pub(crate) use page::{Example, FrontPage};

/// How many messages the demo shows, each in another language.
const EXAMPLES: usize = 4;

pub(crate) fn routes() -> Router<AppState> {
    Router::new().route("/", get(show))
}

async fn show(State(state): State<AppState>, reader: Reader) -> Answer<Page> {
    let examples = if state.demo { examples(&state.engine).await? } else { Vec::new() };
    let look = Look { assets: Arc::clone(&state.assets), nonce: None };
    let html = render(Words::new(reader.language), look, || {
        leptos::prelude::view! { <FrontPage examples=examples /> }
    });
    Ok(Page::ok(Policy::Plain, reader.language, html))
}

/// The newest messages, no two in one language.
async fn examples(engine: &Engine) -> Answer<Vec<Example>> {
    let mut examples: Vec<Example> = Vec::new();
    for row in engine.find("", None).await?.rows {
        if examples.len() == EXAMPLES || examples.iter().any(|example| example.language == row.language) {
            continue;
        }
        let token = engine.communication(&row.id, None).await?.token;
        examples.push(Example { token, language: row.language, subject: row.subject });
    }
    Ok(examples)
}
