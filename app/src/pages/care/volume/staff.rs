//! `GET` and `POST /care/volume/staff/new` and `/care/volume/staff/{id}`: somebody on the roster.

use axum::Form;
use axum::extract::{Path, State};
use axum::response::Response;
use carillon_engine::{Engine, EngineError, FieldFault};
use leptos::prelude::*;

use super::staff_page::{StaffForm, StaffPage};
use super::telling::{house_zone, zone_name};
use super::typed::Pairs;
use crate::components::Faults;
use crate::http::{Answer, Page, SignedIn, see_other, unusable};

/// An empty form.
pub(super) async fn new(State(engine): State<Engine>, desk: SignedIn) -> Answer<Page> {
    may_change(&desk)?;
    let zone = house_zone(&engine.volume_rules().await?, &engine.staff().await?);
    page(&engine, &desk, StaffForm { time_zone: zone_name(&zone), ..StaffForm::default() }, Vec::new()).await
}

/// The form of somebody.
pub(super) async fn show(State(engine): State<Engine>, desk: SignedIn, Path(id): Path<String>) -> Answer<Page> {
    may_change(&desk)?;
    let form = find(&engine, id).await?;
    page(&engine, &desk, form, Vec::new()).await
}

/// Adds somebody.
pub(super) async fn create(State(engine): State<Engine>, desk: SignedIn, Form(pairs): Form<Pairs>) -> Answer<Response> {
    keep(&engine, &desk, StaffForm::typed(None, &pairs)).await
}

/// Saves what was changed.
pub(super) async fn change(
    State(engine): State<Engine>,
    desk: SignedIn,
    Path(id): Path<String>,
    Form(pairs): Form<Pairs>,
) -> Answer<Response> {
    let known = find(&engine, id).await?;
    keep(&engine, &desk, StaffForm::typed(known.id, &pairs)).await
}

/// Takes somebody off the roster.
pub(super) async fn remove(State(engine): State<Engine>, desk: SignedIn, Path(id): Path<String>) -> Answer<Response> {
    engine.remove_staff(&id, &desk.person).await?;
    Ok(see_other("/care/volume?done=staff-removed"))
}

async fn keep(engine: &Engine, desk: &SignedIn, form: StaffForm) -> Answer<Response> {
    match engine.save_staff(&form.draft(), &desk.person).await {
        Ok(_) => Ok(see_other("/care/volume?done=staff")),
        Err(EngineError::Invalid(faults)) => Ok(unusable(page(engine, desk, form, faults).await?)),
        Err(error) => Err(error.into()),
    }
}

/// There is nothing to read here that the roster does not show, so the form is for those who may send it.
fn may_change(desk: &SignedIn) -> Answer<()> {
    if desk.person.role.may_change_campaigns() { Ok(()) } else { Err(EngineError::Forbidden.into()) }
}

async fn find(engine: &Engine, id: String) -> Answer<StaffForm> {
    let found = engine.staff().await?.into_iter().find(|staff| staff.id == id).ok_or(EngineError::NotFound)?;
    Ok(StaffForm::stored(&found))
}

async fn page(engine: &Engine, desk: &SignedIn, form: StaffForm, faults: Vec<FieldFault>) -> Answer<Page> {
    let zones = engine.volume_choices().await?.zones;
    let faults = Faults::from_engine(desk.words, &faults);
    Ok(desk.page(|frame| view! { <StaffPage frame=frame form=form zones=zones faults=faults /> }))
}
