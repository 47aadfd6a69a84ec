//! `GET /care/campaigns/{name}/simulate/{id}/messages/{life}/{number}`, and `…/frame`: a message as it would have gone out.

use axum::extract::{Path, Query, State};
use carillon_engine::simulate::{Head, SimulationStanding};
use carillon_engine::{Engine, EngineError};
use leptos::prelude::*;
use serde::Deserialize;

use super::super::frame::{broken, framed_as};
use super::message_page::MessagePage;
use crate::components::{Notice, Tone};
use crate::http::{Answer, Page, SignedIn};

/// Where a message is to be found: the campaign, the simulation, the life, the number.
type Place = (String, String, usize, u32);

/// What the address may ask for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    medium: String,
}

/// Shows it, with what happened around it.
pub(super) async fn show(
    State(engine): State<Engine>,
    desk: SignedIn,
    Path((name, id, life, number)): Path<Place>,
    Query(asked): Query<Asked>,
) -> Answer<Page> {
    let head = kept(&engine, &name, &id).await?;
    let message = engine.simulated_message(&head, life, number).await?;
    Ok(desk.page(|frame| {
        view! { <MessagePage frame=frame head=head message=message place=(life, number) medium=asked.medium /> }
    }))
}

/// The message itself.
pub(super) async fn frame(
    State(engine): State<Engine>,
    desk: SignedIn,
    Path((name, id, life, number)): Path<Place>,
    Query(asked): Query<Asked>,
) -> Answer<Page> {
    let head = kept(&engine, &name, &id).await?;
    let (language, subject, shown) = engine.show_simulated_message(head.id, life, number, &asked.medium).await?;
    Ok(match shown {
        Ok(rendered) => framed_as(&desk, language, subject, rendered),
        Err(text) => broken(&desk, move || view! { <Notice tone=Tone::Bad text=text /> }),
    })
}

async fn kept(engine: &Engine, name: &str, id: &str) -> Answer<Head> {
    match engine.simulation(name, id).await? {
        SimulationStanding::Kept(head) => Ok(*head),
        SimulationStanding::Vanished => Err(EngineError::Gone.into()),
        SimulationStanding::Living(_) | SimulationStanding::Failed => Err(EngineError::NotFound.into()),
    }
}
