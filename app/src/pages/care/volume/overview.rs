//! `GET /care/volume`: rules, roster and the days to come.

use axum::extract::{Query, State};
use carillon_engine::Engine;
use leptos::prelude::*;
use serde::Deserialize;

use super::overview_page::{Overview, VolumePage};
use super::telling::house_zone;
use crate::http::{Answer, Page, SignedIn};

/// What the address may tell.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    done: String,
}

/// Shows how things stand now.
pub(super) async fn show(State(engine): State<Engine>, desk: SignedIn, Query(asked): Query<Asked>) -> Answer<Page> {
    let (mut rules, staff) = (engine.volume_rules().await?, engine.staff().await?);
    let zone = house_zone(&rules, &staff);
    // What holds something back is what somebody looks for.
    rules.sort_by_key(|it| (it.waiting == 0 || it.left() > 0, it.waiting == 0));
    let outlook = engine.volume_outlook(&zone).await?;
    let on_hold = engine.count_holds().await?;
    let overview = Overview { rules, staff, outlook, zone, now: engine.clock_now(), on_hold, done: asked.done };
    Ok(desk.page(|frame| view! { <VolumePage frame=frame overview=overview /> }))
}
