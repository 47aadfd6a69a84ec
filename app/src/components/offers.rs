//! The offers in a communication: which one stands in which slot, why, and why none of the others.

use carillon_domain::campaign::offer::{Because, PassedOver, Reason};
use carillon_engine::view::PlacedOffer;
use leptos::prelude::*;

use crate::words::{Words, use_words};

/// A list of placements.
#[component]
pub(crate) fn Offers(offers: Vec<PlacedOffer>) -> impl IntoView {
    let items = offers.into_iter().map(|placed| view! { <Placed placed=placed /> });
    view! { <ul class="timeline">{items.collect_view()}</ul> }
}

#[component]
fn Placed(placed: PlacedOffer) -> impl IntoView {
    let words = use_words();
    let title = words.with("offer-in-slot", &[("offer", &placed.offer), ("slot", &placed.slot)]);
    let passed = placed.why.passed_over;
    let others = (!passed.is_empty()).then(|| {
        let lines = passed.into_iter().map(|other| {
            view! { <li><bdi>{other.offer.clone()}</bdi>": "{reason(words, &other)}</li> }
        });
        view! {
            <details>
                <summary>{words.t("offer-others")}</summary>
                <ul>{lines.collect_view()}</ul>
            </details>
        }
    });
    view! {
        <li class="moment" data-testid="placed-offer" data-offer=placed.offer>
            <strong>{title}</strong>
            <span class="quiet">{because(words, &placed.why.because)}</span>
            {others}
        </li>
    }
    .into_any()
}

fn because(words: Words, because: &Because) -> String {
    match because {
        Because::Only => words.t("offer-because-only"),
        Because::Priority { priority } => words.number("offer-because-priority", "priority", u64::from(*priority)),
        Because::Lot { priority } => words.number("offer-because-lot", "priority", u64::from(*priority)),
    }
}

fn reason(words: Words, passed: &PassedOver) -> String {
    match &passed.reason {
        Reason::NotMeant => words.t("offer-not-meant"),
        Reason::NotYet { from } => words.with("offer-not-yet", &[("day", &words.date(*from))]),
        Reason::Over { until } => words.with("offer-over", &[("day", &words.date(*until))]),
        Reason::Beside => words.t("offer-beside"),
        Reason::Excluded { by } => words.with("offer-excluded", &[("other", by)]),
        Reason::ShownEnough { most } => words.number("offer-shown-enough", "most", u64::from(*most)),
        Reason::OutOfStock { stock } => words.number("offer-out-of-stock", "stock", u64::from(*stock)),
        Reason::LowerPriority { priority } => words.number("offer-lower-priority", "priority", u64::from(*priority)),
        Reason::OtherLot => words.t("offer-other-lot"),
    }
}
