//! `GET` and `POST /care/returns`, and taking a scan back.

use axum::Form;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use carillon_engine::{Engine, EngineError, ReturnReason, Returned};
use leptos::prelude::*;
use serde::Deserialize;

use super::page::ReturnsPage;
use crate::http::{Answer, Page, SignedIn, see_other};
use crate::pages::care::volume::zone_of_house;

/// What the address may tell: the reason chosen last, and what came of the last scan.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Told {
    reason: String,
    told: String,
}

/// What the form sends.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    code: String,
    reason: String,
}

/// The desk, ready for the next envelope.
pub(super) async fn show(State(engine): State<Engine>, desk: SignedIn, Query(asked): Query<Told>) -> Answer<Page> {
    let scans = engine.latest_scans().await?;
    let zone = zone_of_house(&engine).await?;
    let reason = asked.reason.parse().unwrap_or(ReturnReason::Moved);
    Ok(desk.page(|frame| view! { <ReturnsPage frame=frame scans=scans reason=reason told=asked.told zone=zone /> }))
}

/// Takes a code in, and is ready for the next.
pub(super) async fn scan(State(engine): State<Engine>, desk: SignedIn, Form(typed): Form<Typed>) -> Answer<Response> {
    let reason = typed.reason.parse().unwrap_or(ReturnReason::Moved);
    let told = match engine.scan_return(&typed.code, reason, &desk.person).await {
        Ok(Returned::Taken(_)) => "taken",
        Ok(Returned::Known(_)) => "known",
        Ok(Returned::Unknown { .. }) => "unknown",
        Err(EngineError::Conflict(_)) if typed.code.trim().is_empty() => "empty",
        Err(EngineError::Conflict(_)) => "early",
        Err(error) => return Err(error.into()),
    };
    Ok(see_other(&format!("/care/returns?reason={reason}&told={told}")))
}

/// Takes a scan back, as long as nothing has gone out because of it.
pub(super) async fn undo(State(engine): State<Engine>, desk: SignedIn, Path(id): Path<String>) -> Answer<Response> {
    let told = match engine.undo_return(&id, &desk.person).await {
        Ok(()) => "undone",
        Err(EngineError::Conflict(_)) => "late",
        Err(error) => return Err(error.into()),
    };
    Ok(see_other(&format!("/care/returns?told={told}")))
}
