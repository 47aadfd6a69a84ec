//! `GET` and `POST /care/clock`: the clock of the demonstration. Where customers are real there is none.

use axum::extract::{Query, State};
use axum::routing::get;
use axum::{Form, Router};
use carillon_engine::Engine;
use jiff::Timestamp;
use leptos::prelude::*;
use serde::Deserialize;

use crate::components::{CareShell, Frame, Notice, Place, Tone};
use crate::http::{Answer, Fault, Page, SignedIn, see_other};
use crate::state::AppState;
use crate::words::use_words;

/// How far one press moves it.
const STEPS: [u32; 3] = [1, 7, 30];

pub(super) fn routes() -> Router<AppState> {
    Router::new().route("/care/clock", get(show).post(forward))
}

/// What the address may say.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Asked {
    moved: Option<u32>,
}

/// What the form sends.
#[derive(Debug, Deserialize)]
struct Wish {
    days: u32,
}

async fn show(State(engine): State<Engine>, desk: SignedIn, Query(asked): Query<Asked>) -> Answer<Page> {
    if !engine.clock_is_movable() {
        return Err(Fault::not_found());
    }
    let now = engine.clock_now();
    let moved = asked.moved.filter(|days| STEPS.contains(days));
    Ok(desk.page(|frame| view! { <ClockPage frame=frame now=now moved=moved /> }))
}

async fn forward(State(engine): State<Engine>, _desk: SignedIn, Form(wish): Form<Wish>) -> Answer {
    if !engine.clock_is_movable() || !STEPS.contains(&wish.days) {
        return Err(Fault::not_found());
    }
    engine.move_clock(wish.days).await?;
    Ok(see_other(&format!("/care/clock?moved={}", wish.days)))
}

/// The clock and the buttons that move it.
#[component]
pub(crate) fn ClockPage(frame: Frame, now: Timestamp, #[prop(optional_no_strip)] moved: Option<u32>) -> impl IntoView {
    let words = use_words();
    let moved = moved.map(|days| {
        view! { <Notice tone=Tone::Good text=words.number("clock-moved", "days", days.into()) testid="clock-moved" /> }
    });
    let buttons = STEPS.map(|days| {
        let words = words.number("clock-forward", "days", days.into());
        view! { <button class="button" name="days" value=days data-testid="clock-forward">{words}</button> }
    });
    view! {
        <CareShell frame=frame place=Place::Clock title=words.t("clock-title")>
            <div class="stack narrow">
                <header class="section">
                    <h1>{words.t("clock-title")}</h1>
                    <p class="quiet">{words.t("clock-what")}</p>
                </header>
                {moved}
                <section class="card clock-face">
                    <p class="small">{words.t("clock-now")}</p>
                    <time datetime=now.to_string() data-testid="clock-now">{words.moment(now, "UTC")}</time>
                    <form class="actions" method="post" action="/care/clock">{buttons.into_iter().collect_view()}</form>
                    <p class="small">{words.t("clock-only-forward")}</p>
                </section>
            </div>
        </CareShell>
    }
}
