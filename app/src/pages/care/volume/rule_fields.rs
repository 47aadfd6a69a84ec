//! The fields of a rule: what it counts, how much of that may go, and what it lets pass.

use carillon_domain::volume::Period;
use carillon_domain::{Channel, Language, MessageClass};
use carillon_engine::volume::VolumeChoices;
use leptos::prelude::*;

use super::checks::{Check, Checks, FoldedChecks};
use super::rule_form::RuleForm;
use super::telling::{channel_name, class_name};
use crate::components::{Faults, Field, TextField};
use crate::words::{Words, use_words};

/// The kinds of limits, as forms name them.
const KINDS: [(&str, &str); 5] = [
    ("most", "volume-kind-most"),
    ("staff", "volume-kind-staff"),
    ("customer", "volume-kind-customer"),
    ("hours", "volume-kind-hours"),
    ("paused", "volume-kind-paused"),
];

/// Which messages a rule counts.
#[component]
pub(super) fn WhatItCounts(form: RuleForm, choices: VolumeChoices, faults: Faults) -> impl IntoView {
    let words = use_words();
    let channels = Channel::ALL.map(|it| plain(it.as_str(), channel_name(words, it))).to_vec();
    let campaigns = with_chosen(choices.campaigns, &form.campaigns);
    let brands = with_chosen(choices.brands.into_iter().map(|name| (name.clone(), name)).collect(), &form.brands);
    view! {
        <fieldset class="card">
            <legend>{words.t("volume-counts")}</legend>
            <p class="hint">{words.t("volume-counts-hint")}</p>
            <Checks name="channels" legend=words.t("volume-channels") checks=channels chosen=form.channels />
            <FoldedChecks name="languages" legend=words.t("volume-languages") checks=tongues() chosen=form.languages />
            <FoldedChecks name="classes" legend=words.t("volume-classes") checks=classes(words) chosen=form.classes />
            <FoldedChecks name="campaigns" legend=words.t("volume-campaigns") checks=campaigns chosen=form.campaigns />
            <FoldedChecks name="brands" legend=words.t("volume-brands") checks=brands chosen=form.brands />
            <div class="field-grid">
                <TextField
                    id="countries"
                    label=words.t("volume-countries")
                    value=form.countries
                    faults=faults.clone()
                    hint=words.t("volume-countries-hint")
                />
                <TextField
                    id="segments"
                    label=words.t("volume-segments")
                    value=form.segments
                    faults=faults
                    hint=segments_hint(words, &choices.segments)
                />
            </div>
        </fieldset>
    }
    .into_any()
}

/// How much of that may go, in which period, on whose calendar.
#[component]
pub(super) fn HowMuch(form: RuleForm, zones: Vec<String>, faults: Faults) -> impl IntoView {
    let words = use_words();
    let kinds = KINDS.map(|(kind, phrase)| {
        view! {
            <label class="choice">
                <input type="radio" name="kind" value=kind checked=form.kind == kind autocomplete="off" />
                <span>{words.t(phrase)}</span>
            </label>
        }
    });
    view! {
        <fieldset class="card">
            <legend>{words.t("volume-how-much")}</legend>
            <div class="kinds">{kinds.into_iter().collect_view()}</div>
            <div class="field-grid for-numbers">
                <TextField
                    id="number"
                    label=words.t("volume-number")
                    value=form.number
                    faults=faults.clone()
                    hint=words.t("volume-number-hint")
                    dir="ltr"
                />
                <Field id="period" label=words.t("volume-period") fault=faults.of("period")>
                    <PeriodSelect chosen=form.period />
                </Field>
            </div>
            <div class="for-hours">
                <TextField
                    id="hours"
                    label=words.t("volume-send-hours")
                    value=form.hours
                    faults=faults.clone()
                    hint=words.t("volume-send-hours-hint")
                    dir="ltr"
                />
                <label class="choice">
                    <input
                        type="checkbox"
                        name="business_days"
                        value="yes"
                        checked=form.business_days
                        autocomplete="off"
                    />
                    <span>{words.t("volume-business-days")}</span>
                </label>
            </div>
            <ZoneField value=form.time_zone zones=zones faults=faults />
        </fieldset>
    }
    .into_any()
}

/// Which messages go in any case.
#[component]
pub(super) fn LetsPass(pass: Vec<String>) -> impl IntoView {
    let words = use_words();
    view! {
        <div class="card">
            <Checks
                name="pass"
                legend=words.t("volume-pass")
                checks=classes(words)
                chosen=pass
                hint=words.t("volume-pass-hint")
            />
        </div>
    }
}

/// A time zone, with those that are in use to choose from.
#[component]
pub(super) fn ZoneField(value: String, zones: Vec<String>, faults: Faults) -> impl IntoView {
    let words = use_words();
    let fault = faults.of("time_zone");
    let (described, invalid) =
        (crate::components::described_by("time_zone", true, fault.is_some()), fault.is_some().then_some("true"));
    let zones = zones.into_iter().map(|zone| view! { <option value=zone></option> });
    view! {
        <Field id="time_zone" label=words.t("field-time-zone") hint=words.t("field-time-zone-hint") fault=fault>
            <input
                id="time_zone"
                name="time_zone"
                value=value
                list="zones"
                dir="ltr"
                autocomplete="off"
                aria-invalid=invalid
                aria-describedby=described
            />
            <datalist id="zones">{zones.collect_view()}</datalist>
        </Field>
    }
    .into_any()
}

#[component]
fn PeriodSelect(chosen: String) -> impl IntoView {
    let words = use_words();
    let options = Period::ALL.map(|period| {
        let phrase = match period {
            Period::Hour => "volume-period-hour",
            Period::Day => "volume-period-day",
            Period::Week => "volume-period-week",
        };
        view! { <option value=period.as_str() selected=period.as_str() == chosen>{words.t(phrase)}</option> }
    });
    view! { <select id="period" name="period" autocomplete="off">{options.into_iter().collect_view()}</select> }
}

/// Every language by its own name.
pub(super) fn tongues() -> Vec<Check> {
    let check = |language: &Language| Check {
        value: language.tag().to_owned(),
        label: language.autonym().to_owned(),
        lang: Some(language.tag()),
    };
    Language::ALL.iter().map(check).collect()
}

fn classes(words: Words) -> Vec<Check> {
    MessageClass::ALL.map(|class| plain(class.as_str(), class_name(words, class))).to_vec()
}

fn plain(value: &str, label: String) -> Check {
    Check { value: value.to_owned(), label, lang: None }
}

/// What can be chosen, and what was chosen and is there no more: it is not lost by saving something else.
fn with_chosen(known: Vec<(String, String)>, chosen: &[String]) -> Vec<Check> {
    let gone: Vec<_> = chosen.iter().filter(|name| !known.iter().any(|(value, _)| value == *name)).cloned().collect();
    let gone = gone.into_iter().map(|name| (name.clone(), name));
    known.into_iter().chain(gone).map(|(value, label)| plain(&value, label)).collect()
}

fn segments_hint(words: Words, segments: &[String]) -> String {
    if segments.is_empty() {
        return words.t("volume-commas");
    }
    words.with("volume-segments-hint", &[("list", &words.list(segments))])
}
