//! `GET` and `POST /care/partners/{id}`: a text as it would stand in a message, and writing it anew.

use axum::Form;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use carillon_domain::campaign::partner::PartnerTextState;
use carillon_engine::view::PartnerTextView;
use carillon_engine::{Engine, EngineError};
use leptos::prelude::*;
use serde::Deserialize;

use super::show_page::PartnerShowPage;
use crate::components::Faults;
use crate::http::{Answer, Page, SignedIn, see_other, unusable};

/// What the address may tell.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    done: String,
}

/// What the form sends.
#[derive(Debug, Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    markdown: String,
    revision: i32,
    #[serde(default)]
    wish: String,
}

/// Shows it with everything that was done to it.
pub(super) async fn show(
    State(engine): State<Engine>,
    desk: SignedIn,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Answer<Page> {
    let view = engine.partner_text(&id, &desk.person).await?;
    Ok(show_page(&desk, view, Faults::default(), asked.done.parse().ok()))
}

/// Stores what was typed, or shows how it would look.
pub(super) async fn save(
    State(engine): State<Engine>,
    desk: SignedIn,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> Answer<Response> {
    let mut view = engine.partner_text(&id, &desk.person).await?;
    if typed.wish == "preview" {
        let look = engine.preview_partner_text(view.row.language, &typed.markdown);
        view.markdown = typed.markdown.replace("\r\n", "\n");
        return Ok(match look {
            Ok(html) => {
                view.preview_html = html;
                show_page(&desk, view, Faults::default(), None).into_response()
            }
            Err(EngineError::Invalid(faults)) => {
                unusable(show_page(&desk, view, Faults::from_engine(desk.words, &faults), None))
            }
            Err(error) => return Err(error.into()),
        });
    }
    match engine.rewrite_partner_text(&id, typed.revision, &typed.markdown, &desk.person).await {
        Ok(()) => Ok(see_other(&format!("/care/partners/{id}?done={}", PartnerTextState::Draft))),
        Err(EngineError::Invalid(faults)) => {
            view.markdown = typed.markdown.replace("\r\n", "\n");
            Ok(unusable(show_page(&desk, view, Faults::from_engine(desk.words, &faults), None)))
        }
        Err(EngineError::Conflict(_)) => {
            // What was typed is still there, over the state it can be saved on.
            view.markdown = typed.markdown.replace("\r\n", "\n");
            Ok(show_page(&desk, view, Faults::default(), None).with_status(StatusCode::CONFLICT).into_response())
        }
        Err(error) => Err(error.into()),
    }
}

/// The page of a text; `done` is where it stands because of what was just done.
pub(super) fn show_page(
    desk: &SignedIn,
    view: PartnerTextView,
    faults: Faults,
    done: Option<PartnerTextState>,
) -> Page {
    desk.page(|frame| view! { <PartnerShowPage frame=frame text=view faults=faults done=done /> })
}
