//! Several boxes to tick under one name.

use leptos::prelude::*;

use crate::words::use_words;

/// One box: what it sends, what it says, and in which language it says it.
#[derive(Debug, Clone)]
pub(super) struct Check {
    pub(super) value: String,
    pub(super) label: String,
    pub(super) lang: Option<&'static str>,
}

/// The boxes, under what they are about.
#[component]
pub(super) fn Checks(
    name: &'static str,
    #[prop(into)] legend: String,
    checks: Vec<Check>,
    chosen: Vec<String>,
    #[prop(optional, into)] hint: Option<String>,
    #[prop(optional_no_strip)] fault: Option<String>,
) -> impl IntoView {
    let hint_id = hint.is_some().then(|| format!("{name}-hint"));
    let fault_id = fault.is_some().then(|| format!("{name}-fault"));
    let ids: Vec<String> = [fault_id.clone(), hint_id.clone()].into_iter().flatten().collect();
    let described = (!ids.is_empty()).then(|| ids.join(" "));
    view! {
        <fieldset class="checks" aria-describedby=described>
            <legend class="label">{legend}</legend>
            <Boxes name=name checks=checks chosen=chosen />
            {fault.map(|fault| view! { <p class="fault" id=fault_id>{fault}</p> })}
            {hint.map(|hint| view! { <p class="hint" id=hint_id>{hint}</p> })}
        </fieldset>
    }
    .into_any()
}

/// Many boxes, folded away: open where any is ticked.
#[component]
pub(super) fn FoldedChecks(
    name: &'static str,
    #[prop(into)] legend: String,
    checks: Vec<Check>,
    chosen: Vec<String>,
) -> impl IntoView {
    let words = use_words();
    let open = !chosen.is_empty();
    let count = open.then(|| {
        let number = words.digits(chosen.len() as u64);
        view! { " " <span class="tag">{words.with("volume-chosen", &[("count", &number)])}</span> }
    });
    view! {
        <details class="more folded" open=open>
            <summary>{legend.clone()}{count}</summary>
            <fieldset class="checks">
                <legend class="aside-read">{legend}</legend>
                <Boxes name=name checks=checks chosen=chosen />
            </fieldset>
        </details>
    }
    .into_any()
}

#[component]
fn Boxes(name: &'static str, checks: Vec<Check>, chosen: Vec<String>) -> impl IntoView {
    let boxes = checks.into_iter().map(|check| {
        let checked = chosen.contains(&check.value);
        view! {
            <label class="choice">
                <input type="checkbox" name=name value=check.value checked=checked autocomplete="off" />
                <bdi lang=check.lang>{check.label}</bdi>
            </label>
        }
    });
    view! { <div class="boxes">{boxes.collect_view()}</div> }
}
