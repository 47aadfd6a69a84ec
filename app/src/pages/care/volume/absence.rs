//! `GET` and `POST /care/volume/absences`: somebody is not there. The page comes with the effect of today already told, so
//! that an absence is two presses away; `…/{id}/remove` takes one back.

use axum::Form;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use carillon_engine::volume::{Effect, StaffView};
use carillon_engine::{Engine, EngineError, FieldFault};
use leptos::prelude::*;
use serde::Deserialize;

use super::absence_page::{AbsenceForm, AbsencePage};
use super::telling::house_zone;
use crate::components::Faults;
use crate::http::{Answer, Page, SignedIn, see_other, unusable};

/// Whom the address asks for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    staff: String,
}

/// What the form sends.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    staff: String,
    from: String,
    to: String,
    reason: String,
    wish: String,
}

/// The form for somebody, preset to today on their calendar, with what it would do.
pub(super) async fn show(State(engine): State<Engine>, desk: SignedIn, Query(asked): Query<Asked>) -> Answer<Page> {
    let staff = engine.staff().await?;
    let chosen = staff.iter().find(|it| it.id == asked.staff).or(staff.first()).ok_or(EngineError::NotFound)?;
    let today = engine.clock_now().to_zoned(chosen.member.zone.clone()).date().to_string();
    let form = AbsenceForm { staff: chosen.id.clone(), from: today.clone(), to: today, reason: String::new() };
    let effect = effect_of(&engine, &staff, &form).await?;
    page(&engine, &desk, staff, form, Vec::new(), Some(effect)).await
}

/// Writes the absence down, or shows what it would do.
pub(super) async fn keep(State(engine): State<Engine>, desk: SignedIn, Form(typed): Form<Typed>) -> Answer<Response> {
    let form = AbsenceForm { staff: typed.staff, from: typed.from, to: typed.to, reason: typed.reason };
    let staff = engine.staff().await?;
    let draft = form.draft();
    if let Err(faults) = draft.read() {
        return Ok(unusable(page(&engine, &desk, staff, form, faults, None).await?));
    }
    if typed.wish == "preview" {
        let effect = effect_of(&engine, &staff, &form).await?;
        return Ok(page(&engine, &desk, staff, form, Vec::new(), Some(effect)).await?.into_response());
    }
    engine.add_absence(&draft, &desk.person).await?;
    Ok(see_other("/care/volume?done=absence"))
}

/// Takes an absence back.
pub(super) async fn take_back(
    State(engine): State<Engine>,
    desk: SignedIn,
    Path(id): Path<String>,
) -> Answer<Response> {
    engine.remove_absence(&id, &desk.person).await?;
    Ok(see_other("/care/volume?done=absence-removed"))
}

async fn effect_of(engine: &Engine, staff: &[StaffView], form: &AbsenceForm) -> Answer<Effect> {
    let zone = house_zone(&engine.volume_rules().await?, staff);
    Ok(engine.effect_of_absence(&form.draft(), &zone).await?)
}

async fn page(
    engine: &Engine,
    desk: &SignedIn,
    staff: Vec<StaffView>,
    form: AbsenceForm,
    faults: Vec<FieldFault>,
    effect: Option<Effect>,
) -> Answer<Page> {
    let zone = house_zone(&engine.volume_rules().await?, &staff);
    let today = engine.clock_now().to_zoned(zone).date();
    let people = staff.into_iter().map(|it| (it.id, it.member.name)).collect::<Vec<_>>();
    let faults = Faults::from_engine(desk.words, &faults);
    Ok(desk.page(|frame| {
        view! { <AbsencePage frame=frame form=form people=people faults=faults effect=effect today=today /> }
    }))
}
