//! `GET` and `POST /care/hold/{target}/{id}`: puts something on hold.

use axum::Form;
use axum::extract::{Path, State};
use axum::response::Response;
use carillon_domain::HoldTarget;
use carillon_engine::hold::HoldSubject;
use carillon_engine::{Engine, EngineError, FieldFault};
use leptos::prelude::*;

use super::form_page::{Act, Asked, HoldFormPage, page_of};
use crate::components::Faults;
use crate::http::{Answer, Page, SignedIn, see_other, unusable};

/// The form.
pub(super) async fn show(
    State(engine): State<Engine>,
    desk: SignedIn,
    Path((target, id)): Path<(String, String)>,
) -> Answer<Page> {
    let on = subject(&engine, &target, &id).await?;
    Ok(page(&desk, Act::Hold, on, Asked::default(), &[]))
}

/// Places the hold, then shows the page of what is on hold now.
pub(super) async fn place(
    State(engine): State<Engine>,
    desk: SignedIn,
    Path((target, id)): Path<(String, String)>,
    Form(asked): Form<Asked>,
) -> Answer<Response> {
    let on = subject(&engine, &target, &id).await?;
    let done = engine.hold(on.target, &on.id, &asked.until, &asked.reason, &desk.person).await;
    answer(&desk, Act::Hold, on, asked, done.map(|_| "held"))
}

/// What is to be put on hold or ended. A word that names nothing is an address of nothing.
pub(super) async fn subject(engine: &Engine, target: &str, id: &str) -> Answer<HoldSubject> {
    let target: HoldTarget = target.parse().map_err(|_| EngineError::NotFound)?;
    Ok(engine.hold_subject(target, id).await?)
}

/// Leads back to the page of the thing, told what was done or why it was not; a form with faults comes back.
pub(super) fn answer(
    desk: &SignedIn,
    act: Act,
    on: HoldSubject,
    asked: Asked,
    done: Result<&'static str, EngineError>,
) -> Answer<Response> {
    let told = match done {
        Ok(told) => told,
        Err(EngineError::Invalid(faults)) => return Ok(unusable(page(desk, act, on, asked, &faults))),
        Err(EngineError::Refused(why)) => why.phrase_key(),
        Err(error) => return Err(error.into()),
    };
    Ok(see_other(&format!("{}?done={told}", page_of(&on))))
}

pub(super) fn page(desk: &SignedIn, act: Act, on: HoldSubject, asked: Asked, faults: &[FieldFault]) -> Page {
    let faults = Faults::from_engine(desk.words, faults);
    desk.page(|frame| view! { <HoldFormPage frame=frame act=act on=on asked=asked faults=faults /> })
}
