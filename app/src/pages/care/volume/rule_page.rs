//! The component of one rule: its form, its effect, how it stands.

use carillon_engine::volume::{Effect, RuleStanding, VolumeChoices};
use jiff::civil::Date;
use leptos::prelude::*;

use super::effect::EffectOf;
use super::rule_card::QuotaNow;
use super::rule_fields::{HowMuch, LetsPass, WhatItCounts};
use super::rule_form::RuleForm;
use crate::components::{CareShell, FaultSummary, Faults, Frame, Place, TextField};
use crate::words::use_words;

/// What the page shows.
#[derive(Debug, Clone)]
pub(crate) struct RuleShown {
    /// The rule as it is stored and stands; none for a new one.
    pub(crate) standing: Option<RuleStanding>,
    /// What stands in the form.
    pub(crate) form: RuleForm,
    /// What is wrong with it.
    pub(crate) faults: Faults,
    /// What saving it would do, where somebody asked.
    pub(crate) effect: Option<Effect>,
    /// What a rule can be about.
    pub(crate) choices: VolumeChoices,
    /// The first of the days of an effect.
    pub(crate) today: Date,
}

/// A rule.
#[component]
pub(crate) fn RulePage(frame: Frame, shown: RuleShown) -> impl IntoView {
    let words = use_words();
    let may_change = frame.person.role.may_change_campaigns();
    let title = shown.standing.as_ref().map_or_else(|| words.t("volume-rule-new"), |it| it.rule.name.clone());
    let today = shown.today;
    let effect = shown.effect.clone().map(|effect| view! { <Tried effect=effect today=today may_save=may_change /> });
    let read_only = (!may_change).then(|| view! { <p class="small">{words.t("volume-read-only")}</p> });
    let beside = shown.standing.clone().map(|standing| view! { <Beside standing=standing may_change=may_change /> });
    // A new rule has nothing beside its form.
    let layout = if beside.is_some() { "columns" } else { "stack narrow" };
    view! {
        <CareShell frame=frame place=Place::Volume title=title.clone()>
            <div class="stack">
                <FaultSummary count=shown.faults.len() />
                <header class="page-head">
                    <div>
                        <p class="eyebrow"><a href="/care/volume">{words.t("volume-title")}</a></p>
                        <h1><bdi>{title}</bdi></h1>
                        {read_only}
                    </div>
                </header>
                {effect}
                <div class=layout>
                    <RuleFields shown=shown may_save=may_change />
                    {beside}
                </div>
            </div>
        </CareShell>
    }
}

/// The effect, with the button that saves what stands in the form below.
#[component]
fn Tried(effect: Effect, today: Date, may_save: bool) -> impl IntoView {
    let words = use_words();
    let save = may_save.then(|| {
        view! {
            <button class="button loud" form="rule" name="wish" value="save" data-testid="rule-save-effect">
                {words.t("volume-save")}
            </button>
        }
    });
    view! {
        <EffectOf effect=effect today=today>
            <div class="actions">{save}</div>
        </EffectOf>
    }
}

#[component]
fn RuleFields(shown: RuleShown, may_save: bool) -> impl IntoView {
    let words = use_words();
    let (form, faults) = (shown.form, shown.faults);
    let action = format!("/care/volume/rules/{}", form.id.as_deref().unwrap_or("new"));
    // Saving is what people come for, until they have seen the effect: there the loud button stands beside it.
    let loud = if shown.effect.is_none() { "button loud" } else { "button" };
    let save = may_save.then(|| {
        view! { <button class=loud name="wish" value="save" data-testid="rule-save">{words.t("volume-save")}</button> }
    });
    view! {
        <form class="form" id="rule" method="post" action=action>
            <TextField
                id="name"
                label=words.t("volume-name")
                value=form.name.clone()
                faults=faults.clone()
                hint=words.t("volume-name-hint")
            />
            <WhatItCounts form=form.clone() choices=shown.choices.clone() faults=faults.clone() />
            <HowMuch form=form.clone() zones=shown.choices.zones faults=faults />
            <LetsPass pass=form.pass />
            <div class="actions">
                {save}
                <button class="button" name="wish" value="preview" data-testid="rule-preview">{words.t("volume-show-effect")}</button>
                <a class="button" href="/care/volume">{words.t("care-cancel")}</a>
            </div>
        </form>
    }
    .into_any()
}

/// How the stored rule stands, and the way to take it away.
#[component]
fn Beside(standing: RuleStanding, may_change: bool) -> impl IntoView {
    let words = use_words();
    let href = format!("/care/volume/rules/{}/remove", standing.id);
    let remove = may_change.then(|| {
        view! {
            <section class="card">
                <h2>{words.t("volume-remove")}</h2>
                <p class="quiet">{words.t("volume-remove-explain")}</p>
                <p><a class="button" href=href data-testid="rule-remove">{words.t("volume-remove-look")}</a></p>
            </section>
        }
    });
    view! {
        <div class="stack">
            <section class="card">
                <h2>{words.t("volume-now")}</h2>
                <QuotaNow standing=standing />
            </section>
            {remove}
        </div>
    }
}
