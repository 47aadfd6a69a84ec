//! `GET` and `POST /care/campaigns/{name}/simulate`: the form, and the simulation that begins with it.

use std::time::Duration;

use axum::Form;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use carillon_engine::simulate::SimulationForm;
use carillon_engine::{Engine, EngineError};
use leptos::prelude::*;
use serde::Deserialize;

use super::ask_page::AskPage;
use super::result_url;
use crate::components::Faults;
use crate::http::{Answer, Page, SignedIn, see_other};

/// A short simulation is at its end within this, and its numbers are the next thing to be seen.
const PATIENCE: Duration = Duration::from_secs(5);

/// What the address may choose in the form.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Chosen {
    version: String,
    against: String,
}

/// Shows the form.
pub(super) async fn show(
    State(engine): State<Engine>,
    desk: SignedIn,
    Path(name): Path<String>,
    Query(chosen): Query<Chosen>,
) -> Answer<Page> {
    let mut view = engine.simulation_desk(&name).await?;
    if !chosen.version.is_empty() {
        view.form.version = chosen.version;
    }
    view.form.against = chosen.against;
    Ok(desk.page(|frame| view! { <AskPage frame=frame view=view faults=Faults::default() busy=false /> }))
}

/// Begins one and shows it.
pub(super) async fn run(
    State(engine): State<Engine>,
    desk: SignedIn,
    Path(name): Path<String>,
    Form(form): Form<SimulationForm>,
) -> Answer {
    let (faults, busy, status) = match engine.begin_simulation(&name, &form, &desk.person).await {
        Ok(id) => {
            engine.await_simulation(id, PATIENCE).await;
            return Ok(see_other(&result_url(&name, &id.to_string())));
        }
        Err(EngineError::Invalid(faults)) => {
            (Faults::from_engine(desk.words, &faults), false, StatusCode::UNPROCESSABLE_ENTITY)
        }
        Err(EngineError::Limited { .. }) => (Faults::default(), true, StatusCode::TOO_MANY_REQUESTS),
        Err(error) => return Err(error.into()),
    };
    let mut view = engine.simulation_desk(&name).await?;
    view.form = form;
    let page = desk.page(|frame| view! { <AskPage frame=frame view=view faults=faults busy=busy /> });
    Ok(page.with_status(status).into_response())
}
