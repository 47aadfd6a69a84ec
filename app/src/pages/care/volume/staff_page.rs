//! The component of somebody on the roster.

use carillon_domain::Language;
use carillon_engine::volume::{StaffDraft, StaffView};
use leptos::prelude::*;

use super::checks::Checks;
use super::rule_fields::{ZoneField, tongues};
use super::telling::zone_name;
use super::typed::{Pairs, every, one};
use crate::components::{CareShell, FaultSummary, Faults, Frame, Place, TextField};
use crate::words::use_words;

/// What stands in the fields.
#[derive(Debug, Clone, Default)]
pub(crate) struct StaffForm {
    pub(crate) id: Option<String>,
    pub(crate) name: String,
    pub(crate) languages: Vec<String>,
    pub(crate) hours: String,
    pub(crate) time_zone: String,
}

impl StaffForm {
    /// What was typed.
    pub(super) fn typed(id: Option<String>, pairs: &Pairs) -> Self {
        Self {
            id,
            name: one(pairs, "name"),
            languages: every(pairs, "languages"),
            hours: one(pairs, "hours"),
            time_zone: one(pairs, "time_zone"),
        }
    }

    /// Somebody as stored.
    pub(super) fn stored(staff: &StaffView) -> Self {
        Self {
            id: Some(staff.id.clone()),
            name: staff.member.name.clone(),
            languages: staff.member.languages.iter().map(|language| language.tag().to_owned()).collect(),
            hours: staff.member.hours.to_string(),
            time_zone: zone_name(&staff.member.zone),
        }
    }

    /// What the engine is asked to save.
    pub(super) fn draft(&self) -> StaffDraft {
        StaffDraft {
            id: self.id.clone(),
            name: self.name.clone(),
            languages: self.languages.iter().filter_map(|tag| Language::from_tag(tag)).collect(),
            hours: self.hours.clone(),
            time_zone: self.time_zone.clone(),
        }
    }
}

/// Somebody's form.
#[component]
pub(crate) fn StaffPage(frame: Frame, form: StaffForm, zones: Vec<String>, faults: Faults) -> impl IntoView {
    let words = use_words();
    let title = if form.id.is_some() { words.t("volume-staff-edit") } else { words.t("volume-staff-new") };
    let remove = form.id.clone().map(|id| view! { <Remove id=id /> });
    view! {
        <CareShell frame=frame place=Place::Volume title=title.clone()>
            <div class="stack narrow">
                <FaultSummary count=faults.len() />
                <header class="page-head">
                    <div>
                        <p class="eyebrow"><a href="/care/volume">{words.t("volume-title")}</a></p>
                        <h1>{title}</h1>
                    </div>
                </header>
                <Fields form=form zones=zones faults=faults />
                {remove}
            </div>
        </CareShell>
    }
}

#[component]
fn Fields(form: StaffForm, zones: Vec<String>, faults: Faults) -> impl IntoView {
    let words = use_words();
    let action = format!("/care/volume/staff/{}", form.id.as_deref().unwrap_or("new"));
    view! {
        <form class="form" method="post" action=action>
            <TextField id="name" label=words.t("volume-person") value=form.name faults=faults.clone() />
            <Checks
                name="languages"
                legend=words.t("volume-languages")
                checks=tongues()
                chosen=form.languages
                fault=faults.of("languages")
                hint=words.t("volume-staff-languages-hint")
            />
            <div class="field-grid">
                <TextField
                    id="hours"
                    label=words.t("volume-hours")
                    value=form.hours
                    faults=faults.clone()
                    hint=words.t("volume-hours-hint")
                    dir="ltr"
                />
                <ZoneField value=form.time_zone zones=zones faults=faults />
            </div>
            <div class="actions">
                <button class="button loud" data-testid="staff-save">{words.t("volume-save")}</button>
                <a class="button" href="/care/volume">{words.t("care-cancel")}</a>
            </div>
        </form>
    }
    .into_any()
}

#[component]
fn Remove(id: String) -> impl IntoView {
    let words = use_words();
    view! {
        <section class="card">
            <h2>{words.t("volume-staff-remove")}</h2>
            <p class="quiet">{words.t("volume-staff-remove-explain")}</p>
            <form method="post" action=format!("/care/volume/staff/{id}/remove")>
                <button class="button" data-testid="staff-remove">{words.t("volume-staff-remove")}</button>
            </form>
        </section>
    }
}
