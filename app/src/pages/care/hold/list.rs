//! `GET /care/holds`: everything that is on hold.

use axum::extract::{Query, State};
use carillon_engine::Engine;
use leptos::prelude::*;
use serde::Deserialize;

use super::list_page::HoldsPage;
use crate::http::{Answer, Page, SignedIn};

/// What the address may tell.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Told {
    done: String,
}

/// Shows it, the newest first.
pub(super) async fn show(State(engine): State<Engine>, desk: SignedIn, Query(told): Query<Told>) -> Answer<Page> {
    let holds = engine.holds().await?;
    Ok(desk.page(|frame| view! { <HoldsPage frame=frame holds=holds done=told.done /> }))
}
