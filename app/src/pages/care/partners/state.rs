//! Where a text stands, as a word with a sign.

use carillon_domain::campaign::partner::PartnerTextState;
use leptos::prelude::*;

use crate::words::use_words;

/// The word for a state, in its colour.
#[component]
pub(super) fn TextPill(state: PartnerTextState) -> impl IntoView {
    let class = match state {
        PartnerTextState::Draft | PartnerTextState::Withdrawn => "pill",
        PartnerTextState::Submitted => "pill warn",
        PartnerTextState::Approved => "pill good",
        PartnerTextState::Rejected => "pill bad",
    };
    view! { <span class=class data-state=state.as_str()>{use_words().t(phrase_of(state))}</span> }
}

/// What was done, where a text stands in this state because of it.
pub(super) const fn done_phrase(state: PartnerTextState) -> &'static str {
    match state {
        PartnerTextState::Draft => "partner-done-saved",
        PartnerTextState::Submitted => "partner-done-submitted",
        PartnerTextState::Approved => "partner-done-approved",
        PartnerTextState::Rejected => "partner-done-rejected",
        PartnerTextState::Withdrawn => "partner-done-withdrawn",
    }
}

/// The phrase of a state.
pub(super) const fn phrase_of(state: PartnerTextState) -> &'static str {
    match state {
        PartnerTextState::Draft => "partner-state-draft",
        PartnerTextState::Submitted => "partner-state-submitted",
        PartnerTextState::Approved => "partner-state-approved",
        PartnerTextState::Rejected => "partner-state-rejected",
        PartnerTextState::Withdrawn => "partner-state-withdrawn",
    }
}
