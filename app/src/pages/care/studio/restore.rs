//! `POST /care/campaigns/{name}/versions/{number}`: an earlier version or a draft becomes the newest and active one.

use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use carillon_engine::{Engine, EngineError, SaveError};
use leptos::prelude::*;
use serde::Deserialize;

use super::VersionPage;
use super::asked::campaign_url;
use super::version::Wish;
use crate::components::{Faults, Tone};
use crate::http::{Answer, SignedIn, see_other};

/// What the form sends.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    base: String,
    reason: String,
}

/// Stores it as a new version and shows that one.
pub(super) async fn restore(
    State(engine): State<Engine>,
    desk: SignedIn,
    Path((name, number)): Path<(String, u32)>,
    Form(typed): Form<Typed>,
) -> Answer {
    let base = typed.base.parse().unwrap_or(0);
    let error = match engine.restore_campaign(&name, number, base, &typed.reason, &desk.person).await {
        Ok(saved) => return Ok(see_other(&format!("{}/versions/{}?done=applied", campaign_url(&name), saved.version))),
        Err(error) => error,
    };
    let mut wish = Wish { reason: typed.reason, ..Wish::default() };
    let mut status = StatusCode::UNPROCESSABLE_ENTITY;
    match error {
        SaveError::Faults(findings) => {
            wish.findings = findings;
            wish.notice = Some((Tone::Bad, desk.words.t("studio-refused")));
        }
        SaveError::Moved { .. } => {
            wish.notice = Some((Tone::Bad, desk.words.t("studio-moved-restore")));
            status = StatusCode::CONFLICT;
        }
        SaveError::Engine(EngineError::Invalid(faults)) => {
            let same = faults.iter().any(|fault| fault.field == "text");
            wish.faults = Faults::from_engine(desk.words, &faults);
            wish.notice = same.then(|| (Tone::Plain, wish.faults.of("text").unwrap_or_default()));
        }
        SaveError::Engine(error) => return Err(error.into()),
    }
    // Where somebody was quicker, what is compared is the version they saved.
    let view = engine.campaign_version(&name, number, None).await?;
    Ok(desk.page(|frame| view! { <VersionPage frame=frame view=view wish=wish /> }).with_status(status).into_response())
}
