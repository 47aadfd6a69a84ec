//! `GET` and `POST /care/partners/new`: a new text for a reseller, as a draft.

use axum::Form;
use axum::extract::State;
use axum::response::Response;
use carillon_domain::campaign::partner::PartnerTextState;
use carillon_engine::view::PartnerTextForm;
use carillon_engine::{Engine, EngineError};
use leptos::prelude::*;
use serde::Deserialize;

use super::write_page::PartnerWritePage;
use crate::components::Faults;
use crate::http::{Answer, Page, SignedIn, see_other, unusable};

/// What the form sends. A place is a campaign, or a campaign and a step of it, parted by `/`.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    reseller: String,
    place: String,
    segment: String,
    language: String,
    markdown: String,
}

impl From<Typed> for PartnerTextForm {
    fn from(typed: Typed) -> Self {
        let (campaign, step) = typed.place.split_once('/').unwrap_or((&typed.place, ""));
        Self {
            campaign: campaign.to_owned(),
            step: step.to_owned(),
            reseller: typed.reseller,
            segment: typed.segment,
            language: typed.language,
            markdown: typed.markdown,
        }
    }
}

/// An empty form, in the person's own language.
pub(super) async fn show(State(engine): State<Engine>, desk: SignedIn) -> Answer<Page> {
    let form = PartnerTextForm { language: desk.words.language().tag().to_owned(), ..PartnerTextForm::default() };
    write_page(&engine, &desk, form, Faults::default()).await
}

/// Stores the draft; the form again where its place cannot be, or where it says nothing.
pub(super) async fn save(State(engine): State<Engine>, desk: SignedIn, Form(typed): Form<Typed>) -> Answer<Response> {
    let form = PartnerTextForm::from(typed);
    match engine.write_partner_text(&form, &desk.person).await {
        Ok(id) => Ok(see_other(&format!("/care/partners/{id}?done={}", PartnerTextState::Draft))),
        Err(EngineError::Invalid(faults)) => {
            let faults = Faults::from_engine(desk.words, &faults);
            Ok(unusable(write_page(&engine, &desk, form, faults).await?))
        }
        Err(error) => Err(error.into()),
    }
}

async fn write_page(engine: &Engine, desk: &SignedIn, form: PartnerTextForm, faults: Faults) -> Answer<Page> {
    let choices = engine.partner_choices().await?;
    Ok(desk.page(|frame| view! { <PartnerWritePage frame=frame choices=choices form=form faults=faults /> }))
}
