//! `GET /care/campaigns/{name}`: a campaign with everything in it.

use axum::extract::{Path, Query, State};
use carillon_engine::Engine;
use leptos::prelude::*;

use super::CampaignPage;
use super::asked::Asked;
use crate::http::{Answer, Page, SignedIn};

/// Shows its newest version.
pub(super) async fn show(
    State(engine): State<Engine>,
    desk: SignedIn,
    Path(name): Path<String>,
    Query(asked): Query<Asked>,
) -> Answer<Page> {
    let view = engine.campaign(&name).await?;
    let done = asked.done == "applied";
    Ok(desk.page(|frame| view! { <CampaignPage frame=frame view=view done=done /> }))
}
