//! `GET /care/outbox/{name}?as=`: one mail; `GET /care/outbox/{name}/html`: its HTML part, for the frame.

use axum::extract::{Path, Query, State};
use carillon_engine::OutboxMessage;
use leptos::prelude::*;
use serde::Deserialize;

use super::{MailPage, MailPart};
use crate::http::{Answer, Fault, Page, SignedIn};
use crate::pages::care::communication::framed;
use crate::state::AppState;

/// What the address may ask for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    r#as: String,
}

/// Shows one part of the mail.
pub(super) async fn show(
    State(state): State<AppState>,
    desk: SignedIn,
    Path(name): Path<String>,
    Query(asked): Query<Asked>,
) -> Answer<Page> {
    let mail = read(&state, &name).await?;
    let part = match asked.r#as.as_str() {
        "text" => MailPart::Text,
        "source" => MailPart::Source,
        _ => MailPart::Html,
    };
    Ok(desk.page(|frame| view! { <MailPage frame=frame mail=mail part=part /> }))
}

/// The HTML part by itself, in a sandbox.
pub(super) async fn html(State(state): State<AppState>, _desk: SignedIn, Path(name): Path<String>) -> Answer<Page> {
    Ok(framed(&read(&state, &name).await?.html))
}

async fn read(state: &AppState, name: &str) -> Answer<OutboxMessage> {
    if state.demo { Ok(state.engine.outbox_message(name).await?) } else { Err(Fault::not_found()) }
}
