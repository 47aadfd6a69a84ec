//! `GET` and `POST /care/volume/rules/new` and `/care/volume/rules/{id}`: a rule, its effect, and saving it.

use axum::Form;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Response};
use carillon_engine::volume::{Effect, RuleStanding};
use carillon_engine::{Engine, EngineError, FieldFault};
use leptos::prelude::*;

use super::rule_form::RuleForm;
use super::rule_page::{RulePage, RuleShown};
use super::telling::{house_zone, zone_name};
use super::typed::{Pairs, one};
use crate::components::Faults;
use crate::http::{Answer, Page, SignedIn, see_other, unusable};

/// An empty form.
pub(super) async fn new(State(engine): State<Engine>, desk: SignedIn) -> Answer<Page> {
    let zone = house_zone(&engine.volume_rules().await?, &engine.staff().await?);
    page(&engine, &desk, None, RuleForm::fresh(zone_name(&zone)), Vec::new(), None).await
}

/// The form of a rule, and how it stands.
pub(super) async fn show(State(engine): State<Engine>, desk: SignedIn, Path(id): Path<String>) -> Answer<Page> {
    let standing = find(&engine, &id).await?;
    let form = RuleForm::stored(&standing);
    page(&engine, &desk, Some(standing), form, Vec::new(), None).await
}

/// Saves a new rule, or shows what it would do.
pub(super) async fn create(State(engine): State<Engine>, desk: SignedIn, Form(pairs): Form<Pairs>) -> Answer<Response> {
    keep(&engine, &desk, None, &pairs).await
}

/// Saves a rule, or shows what the change would do.
pub(super) async fn change(
    State(engine): State<Engine>,
    desk: SignedIn,
    Path(id): Path<String>,
    Form(pairs): Form<Pairs>,
) -> Answer<Response> {
    let standing = find(&engine, &id).await?;
    keep(&engine, &desk, Some(standing), &pairs).await
}

/// The rule with this id.
pub(super) async fn find(engine: &Engine, id: &str) -> Answer<RuleStanding> {
    let found = engine.volume_rules().await?.into_iter().find(|standing| standing.id == id);
    Ok(found.ok_or(EngineError::NotFound)?)
}

async fn keep(engine: &Engine, desk: &SignedIn, stored: Option<RuleStanding>, pairs: &Pairs) -> Answer<Response> {
    let form = RuleForm::typed(stored.as_ref().map(|it| it.id.clone()), pairs);
    let except = stored.as_ref().map(|it| it.rule.except.clone()).unwrap_or_default();
    let draft = match form.draft(except) {
        Ok(draft) => draft,
        Err(faults) => return Ok(unusable(page(engine, desk, stored, form, faults, None).await?)),
    };
    if one(pairs, "wish") == "preview" {
        let zone = house_zone(&engine.volume_rules().await?, &engine.staff().await?);
        let effect = engine.effect_of_rule(&draft, &zone).await?;
        return Ok(page(engine, desk, stored, form, Vec::new(), Some(effect)).await?.into_response());
    }
    match engine.save_rule(&draft, &desk.person).await {
        Ok(_) => Ok(see_other("/care/volume?done=rule")),
        Err(EngineError::Invalid(faults)) => Ok(unusable(page(engine, desk, stored, form, faults, None).await?)),
        Err(error) => Err(error.into()),
    }
}

async fn page(
    engine: &Engine,
    desk: &SignedIn,
    standing: Option<RuleStanding>,
    form: RuleForm,
    faults: Vec<FieldFault>,
    effect: Option<Effect>,
) -> Answer<Page> {
    let choices = engine.volume_choices().await?;
    let zone = house_zone(&engine.volume_rules().await?, &engine.staff().await?);
    let today = engine.clock_now().to_zoned(zone).date();
    let faults = Faults::from_engine(desk.words, &faults);
    let shown = RuleShown { standing, form, faults, effect, choices, today };
    Ok(desk.page(|frame| view! { <RulePage frame=frame shown=shown /> }))
}
