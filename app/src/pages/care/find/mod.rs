//! `GET /care/find?q=&trouble=`: what was found; `GET /care/find/rows?q=`: the same as a fragment, for the search box.

mod page;

use axum::Router;
use axum::extract::{Query, State};
use axum::routing::get;
use carillon_engine::Engine;
use carillon_engine::view::Trouble;
use leptos::prelude::*;
use serde::Deserialize;

use crate::components::FindFragment;
use crate::http::{Answer, Page, Policy, SignedIn};
use crate::state::AppState;
pub(crate) use page::FindPageView;

pub(super) fn routes() -> Router<AppState> {
    Router::new().route("/care/find", get(show)).route("/care/find/rows", get(rows))
}

/// What is looked for, and after which row.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    q: String,
    trouble: String,
    after: Option<String>,
}

async fn show(State(engine): State<Engine>, desk: SignedIn, Query(asked): Query<Asked>) -> Answer<Page> {
    let trouble = Trouble::parse(&asked.trouble);
    let found = engine.find_troubled(&asked.q, trouble, asked.after.as_deref()).await?;
    Ok(desk.page(|frame| view! { <FindPageView frame=frame page=found /> }))
}

async fn rows(State(engine): State<Engine>, desk: SignedIn, Query(asked): Query<Asked>) -> Answer<Page> {
    // Nothing typed finds nothing: the page below the box shows again.
    if asked.q.trim().is_empty() {
        return Ok(Page::ok(Policy::Plain, desk.words.language(), String::new()));
    }
    let found = engine.find(&asked.q, None).await?;
    Ok(desk.fragment(|| view! { <FindFragment page=found /> }))
}
