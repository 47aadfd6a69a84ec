//! Where a delivery stands, as a word with a sign.

use carillon_domain::DeliveryState;
use leptos::prelude::*;

use super::HoldPill;
use crate::words::use_words;

/// The word for a state, in its colour. What people keep back says that instead.
#[component]
pub(crate) fn StatePill(state: DeliveryState, #[prop(default = false)] on_hold: bool) -> impl IntoView {
    if on_hold {
        return view! { <HoldPill /> }.into_any();
    }
    let (class, phrase) = look_of(state);
    view! { <span class=class>{use_words().t(phrase)}</span> }.into_any()
}

fn look_of(state: DeliveryState) -> (&'static str, &'static str) {
    match state {
        DeliveryState::Planned => ("pill", "state-planned"),
        DeliveryState::Claimed => ("pill busy", "state-claimed"),
        DeliveryState::Started => ("pill busy", "state-started"),
        DeliveryState::Accepted => ("pill good", "state-accepted"),
        DeliveryState::Deferred => ("pill warn", "state-deferred"),
        DeliveryState::Rejected => ("pill bad", "state-rejected"),
        DeliveryState::Uncertain => ("pill warn", "state-uncertain"),
        DeliveryState::Held => ("pill bad", "state-held"),
        DeliveryState::Cancelled => ("pill", "state-cancelled"),
    }
}
