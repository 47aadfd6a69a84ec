//! `GET /care/campaigns/{name}/simulate/{id}?show=&customer=&what=&shift=&page=`: how a simulation stands, or what it told.

use axum::extract::{Path, Query, State};
use axum::http::header::REFRESH;
use axum::http::{HeaderValue, StatusCode};
use axum::response::IntoResponse;
use carillon_engine::Engine;
use carillon_engine::simulate::{Head, LineFilter, Shift, SimulationStanding, What};
use leptos::prelude::*;

use super::lines::Told;
use super::pager::Asked;
use super::result_page::ResultPage;
use super::standing_page::{StandingPage, Still};
use crate::http::{Answer, SignedIn};

/// Seconds after which the page of one that is being lived through looks again by itself.
const AGAIN: HeaderValue = HeaderValue::from_static("2");

/// Shows it.
pub(super) async fn show(
    State(engine): State<Engine>,
    desk: SignedIn,
    Path((name, id)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Answer {
    let title = engine.title_of_campaign(&name).await?;
    let (still, status) = match engine.simulation(&name, &id).await? {
        SimulationStanding::Kept(head) => {
            let told = told(&engine, &head, &asked).await?;
            let page = desk.page(|frame| {
                view! { <ResultPage frame=frame title=title head=*head told=told asked=asked /> }
            });
            return Ok(page.into_response());
        }
        SimulationStanding::Living(share) => (Still::Living(share), StatusCode::OK),
        SimulationStanding::Failed => (Still::Failed, StatusCode::OK),
        SimulationStanding::Vanished => (Still::Vanished, StatusCode::GONE),
    };
    let living = matches!(still, Still::Living(_));
    let page = desk.page(|frame| view! { <StandingPage frame=frame name=name title=title still=still /> });
    let mut answer = page.with_status(status).into_response();
    if living {
        answer.headers_mut().insert(REFRESH, AGAIN);
    }
    Ok(answer)
}

/// The lines that are asked for: what differs, where there is something to compare and nothing else is asked for.
async fn told(engine: &Engine, head: &Head, asked: &Asked) -> Answer<Told> {
    let filter = LineFilter {
        customer: asked.customer.clone(),
        what: What::parse(&asked.what),
        shift: Shift::parse(&asked.shift),
        page: asked.page.parse().unwrap_or(1),
    };
    match asked.life(head) {
        Some(life) => Ok(Told::Lines(life, engine.simulation_lines(head.id, life, &filter).await?)),
        None => Ok(Told::Changes(engine.simulation_changes(head.id, &filter).await?)),
    }
}
