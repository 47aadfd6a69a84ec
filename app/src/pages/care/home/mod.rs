//! `GET /care`: the first page.

mod page;

use axum::Router;
use axum::extract::State;
use axum::routing::get;
use carillon_engine::Engine;
use leptos::prelude::*;

use crate::http::{Answer, Page, SignedIn};
use crate::state::AppState;
pub(crate) use page::HomePage;

pub(super) fn routes() -> Router<AppState> {
    Router::new().route("/care", get(show))
}

async fn show(State(engine): State<Engine>, desk: SignedIn) -> Answer<Page> {
    let home = engine.home().await?;
    Ok(desk.page(|frame| view! { <HomePage frame=frame home=home /> }))
}
