//! Where a delivery stands, as a word with a sign.

use carillon_domain::DeliveryState;
use leptos::prelude::*;

use crate::words::use_words;

/// The word for a state, in its colour.
#[component]
pub(crate) fn StatePill(state: DeliveryState) -> impl IntoView {
    let (class, phrase) = look_of(state);
    view! { <span class=class>{use_words().t(phrase)}</span> }
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
