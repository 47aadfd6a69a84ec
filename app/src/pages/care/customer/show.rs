//! `GET /care/customers/{id}`: shows a customer.

use axum::extract::{Path, Query, State};
use carillon_engine::Engine;
use leptos::prelude::*;
use serde::Deserialize;

use super::CustomerPage;
use crate::http::{Answer, Page, SignedIn};

/// What the address may ask for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    done: String,
}

/// Shows everything we hold about them.
pub(super) async fn show(
    State(engine): State<Engine>,
    desk: SignedIn,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Answer<Page> {
    let customer = engine.customer(&id).await?;
    let saved = asked.done == "saved";
    Ok(desk.page(|frame| view! { <CustomerPage frame=frame customer=customer saved=saved hold_done=asked.done /> }))
}
