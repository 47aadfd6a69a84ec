//! The component of the form that puts something on hold, or ends it for good: what it is, what happens, and why.

use carillon_domain::HoldTarget;
use carillon_engine::hold::HoldSubject;
use leptos::prelude::*;
use serde::Deserialize;

use crate::components::{CareShell, FaultSummary, Faults, Frame, Place, TextField};
use crate::words::use_words;

/// What the form does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Act {
    /// Keeps it back.
    Hold,
    /// Ends it.
    Cancel,
}

/// What was typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    pub(crate) until: String,
    pub(crate) reason: String,
}

/// The phrases of the form: its title, what happens, and its button.
const fn phrases(act: Act, target: HoldTarget) -> [&'static str; 3] {
    match (act, target) {
        (Act::Hold, HoldTarget::Customer) => ["hold-title-customer", "hold-explain-customer", "hold-place"],
        (Act::Hold, HoldTarget::Enrollment) => ["hold-title-enrollment", "hold-explain-enrollment", "hold-place"],
        (Act::Hold, HoldTarget::Delivery) => ["hold-title-delivery", "hold-explain-delivery", "hold-place"],
        (Act::Cancel, HoldTarget::Delivery) => ["cancel-title-delivery", "cancel-explain-delivery", "cancel-delivery"],
        (Act::Cancel, _) => ["cancel-title-enrollment", "cancel-explain-enrollment", "cancel-enrollment"],
    }
}

/// The page of a thing that can be on hold: a message has its own, a path is on its customer's.
pub(super) fn page_of(on: &HoldSubject) -> String {
    match &on.communication_id {
        Some(id) => format!("/care/communications/{id}"),
        None => format!("/care/customers/{}", on.customer.0),
    }
}

/// The form.
#[component]
pub(crate) fn HoldFormPage(frame: Frame, act: Act, on: HoldSubject, asked: Asked, faults: Faults) -> impl IntoView {
    let words = use_words();
    let [title, explain, button] = phrases(act, on.target);
    let title = words.with(title, &[("name", &on.customer.1), ("campaign", &on.campaign)]);
    let back = page_of(&on);
    let until = (act == Act::Hold).then(|| {
        view! {
            <TextField
                id="until"
                label=words.t("hold-until")
                value=asked.until
                faults=faults.clone()
                hint=words.with("hold-until-hint", &[("zone", &on.time_zone)])
                kind="date"
            />
        }
    });
    view! {
        <CareShell frame=frame place=Place::Inside title=title.clone()>
            <div class="stack narrow">
                <FaultSummary count=faults.len() />
                <header class="page-head">
                    <div>
                        <p class="eyebrow"><a href=back.clone()>{words.t("care-back")}</a></p>
                        <h1>{title}</h1>
                        <About on=on act=act />
                        <p class="quiet">{words.t(explain)}</p>
                    </div>
                </header>
                <form class="form" method="post">
                    <TextField
                        id="reason"
                        label=words.t("field-reason")
                        value=asked.reason
                        faults=faults
                        hint=words.t("edit-reason-hint")
                    />
                    {until}
                    <div class="actions">
                        <button class="button loud" data-testid="hold-confirm">{words.t(button)}</button>
                        <a class="button" href=back>{words.t("care-back")}</a>
                    </div>
                </form>
            </div>
        </CareShell>
    }
}

/// Which one it is, where the title does not say so.
#[component]
fn About(on: HoldSubject, act: Act) -> impl IntoView {
    let parts = match (on.target, act) {
        (HoldTarget::Customer, _) | (HoldTarget::Enrollment, Act::Cancel) => return ().into_any(),
        (HoldTarget::Enrollment, Act::Hold) => vec![on.customer.1],
        (HoldTarget::Delivery, _) => vec![on.subject, on.campaign, on.customer.1],
    };
    let parts = parts.into_iter().filter(|part| !part.is_empty()).map(|part| view! { <bdi>{part}</bdi> });
    view! { <p class="facts">{parts.collect_view()}</p> }.into_any()
}
