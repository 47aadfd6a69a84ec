//! `GET /care/tasks`, and closing one.

use axum::extract::{Path, Query, State};
use axum::response::Response;
use carillon_engine::Engine;
use leptos::prelude::*;
use serde::Deserialize;

use super::page::TasksPage;
use crate::http::{Answer, Page, SignedIn, see_other};
use crate::pages::care::volume::zone_of_house;

/// What the address may tell.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Told {
    done: String,
}

/// What waits for a person, the longest waiting first.
pub(super) async fn show(State(engine): State<Engine>, desk: SignedIn, Query(told): Query<Told>) -> Answer<Page> {
    let tasks = engine.open_tasks().await?;
    let zone = zone_of_house(&engine).await?;
    let closed = told.done == "closed";
    Ok(desk.page(|frame| view! { <TasksPage frame=frame tasks=tasks closed=closed zone=zone /> }))
}

/// Closes a task.
pub(super) async fn done(State(engine): State<Engine>, desk: SignedIn, Path(id): Path<String>) -> Answer<Response> {
    engine.close_task(&id, &desk.person).await?;
    Ok(see_other("/care/tasks?done=closed"))
}
