//! `POST /care/campaigns/{name}/preview`: how what stands in the form looks and what the check says, for the island.

use axum::Form;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use carillon_engine::{Engine, EngineError, Rehearsal};
use leptos::prelude::*;

use super::asked::Typed;
use super::file_page::Trial;
use super::sheet::{first_fault, look_at};
use crate::components::{Notice, Tone};
use crate::http::{Answer, SignedIn, unusable};

/// Changes nothing and stores nothing.
pub(super) async fn preview(
    State(engine): State<Engine>,
    desk: SignedIn,
    Path(name): Path<String>,
    Form(typed): Form<Typed>,
) -> Answer<Response> {
    let stored = engine.campaign_file(&name, &typed.file, None).await?;
    let text = typed.text();
    let checked = match &text {
        Some(text) => engine.check_campaign_file(&name, &typed.file, text).await,
        None => Ok(stored.findings.to_vec()),
    };
    let findings = match checked {
        Ok(findings) => findings,
        Err(EngineError::Invalid(faults)) => {
            let text = first_fault(&desk, &faults);
            return Ok(unusable(desk.fragment(|| view! { <Notice tone=Tone::Bad text=text /> })));
        }
        Err(error) => return Err(error.into()),
    };
    let asked = Rehearsal { text: text.as_deref(), ..typed.look.rehearsal(&name, None, &typed.file) };
    let shown = look_at(&engine, &desk, &asked).await?;
    let is_typed = text.is_some_and(|text| text != stored.text);
    let (look, file) = (typed.look, typed.file);
    let version = stored.version;
    let trial = view! {
        <Trial name=name file=file version=version look=look shown=shown typed=is_typed findings=findings />
    };
    Ok(desk.fragment(|| trial).into_response())
}
