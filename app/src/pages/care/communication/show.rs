//! `GET /care/communications/{id}?lang=&as=`: shows a communication.

use axum::extract::{Path, Query, State};
use carillon_engine::Engine;
use leptos::prelude::*;
use serde::Deserialize;

use super::{CommunicationPage, Look, Shown};
use crate::http::{Answer, Page, SignedIn};

/// What the address may ask for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    lang: Option<String>,
    r#as: String,
    done: String,
}

/// Shows it in the language asked for, or the one it was sent in.
pub(super) async fn show(
    State(engine): State<Engine>,
    desk: SignedIn,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Answer<Page> {
    let view = engine.communication(&id, asked.lang.as_deref()).await?;
    let shown = Shown {
        look: if asked.r#as == "page" { Look::WebPage } else { Look::Email },
        public_url: engine.message_url(&view.token),
        request_key: Nonce::new().to_string(),
        done: match asked.done.as_str() {
            "resent" => Some("communication-done-resent"),
            "corrected" => Some("communication-done-corrected"),
            _ => None,
        },
        hold_done: asked.done,
    };
    Ok(desk.page(|frame| view! { <CommunicationPage frame=frame view=view shown=shown /> }))
}
