//! `POST /care/partners/{id}/decide`: submits, approves, rejects or withdraws a text.

use axum::Form;
use axum::extract::{Path, State};
use axum::response::Response;
use carillon_engine::{Engine, EngineError, PartnerDecision};
use serde::Deserialize;

use super::show::show_page;
use crate::components::Faults;
use crate::http::{Answer, SignedIn, see_other, unusable};

/// What the form sends.
#[derive(Debug, Deserialize)]
pub(super) struct Typed {
    wish: String,
    revision: i32,
    #[serde(default)]
    reason: String,
}

/// Decides; the page again with its faults where the words break the rules or a reason is missing.
pub(super) async fn decide(
    State(engine): State<Engine>,
    desk: SignedIn,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> Answer<Response> {
    let decision = PartnerDecision::parse(&typed.wish).ok_or(EngineError::NotFound)?;
    match engine.decide_partner_text(&id, typed.revision, decision, &typed.reason, &desk.person).await {
        Ok(()) => Ok(see_other(&format!("/care/partners/{id}?done={}", decision.state()))),
        Err(EngineError::Invalid(faults)) => {
            let view = engine.partner_text(&id, &desk.person).await?;
            Ok(unusable(show_page(&desk, view, Faults::from_engine(desk.words, &faults), None)))
        }
        Err(error) => Err(error.into()),
    }
}
