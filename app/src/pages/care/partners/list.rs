//! `GET /care/partners?state=`: texts of partners, all or those in a state.

use axum::extract::{Query, State};
use carillon_engine::Engine;
use leptos::prelude::*;
use serde::Deserialize;

use super::list_page::PartnerListPage;
use crate::http::{Answer, Page, SignedIn};

/// What the address may ask for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    state: String,
}

/// A word that is no state shows all of them.
pub(super) async fn list(State(engine): State<Engine>, desk: SignedIn, Query(asked): Query<Asked>) -> Answer<Page> {
    let state = asked.state.parse().ok();
    let rows = engine.partner_texts(state).await?;
    Ok(desk.page(|frame| view! { <PartnerListPage frame=frame rows=rows state=state /> }))
}
