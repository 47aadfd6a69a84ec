//! The offers in a communication: which one stands in which slot, why, and why none of the others.

use carillon_domain::campaign::offer::{Because, PassedOver, Reason};
use carillon_engine::view::{OfferShown, PlacedOffer};
use leptos::prelude::*;

use crate::words::{Words, use_words};

/// A list of placements. Days are those of the zone.
#[component]
pub(crate) fn Offers(offers: Vec<PlacedOffer>, #[prop(into)] zone: String) -> impl IntoView {
    let items = offers.into_iter().map(|placed| view! { <Placed placed=placed zone=zone.clone() /> });
    view! { <ul class="timeline">{items.collect_view()}</ul> }
}

#[component]
fn Placed(placed: PlacedOffer, zone: String) -> impl IntoView {
    let words = use_words();
    let title = words.with("offer-in-slot", &[("offer", &placed.offer), ("slot", &placed.slot)]);
    let passed = placed.why.passed_over;
    let shown = placed.shown;
    let others = (!passed.is_empty()).then(|| {
        let lines = passed.into_iter().map(|other| {
            let seen = other.keeper().and_then(|name| shown.get(name));
            let seen = seen.map(|seen| seen_line(words, seen, &zone));
            view! { <li><bdi>{other.offer.clone()}</bdi>": "{reason(words, &other)}{seen}</li> }
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

/// When it was shown, as the way to the message that showed it.
fn seen_line(words: Words, seen: &OfferShown, zone: &str) -> AnyView {
    if seen.here {
        return view! { " · "{words.t("offer-excluded-here")} }.into_any();
    }
    let day = words.with("offer-shown-on", &[("day", &words.day_of(seen.at, zone))]);
    let href = format!("/care/communications/{}", seen.communication_id);
    view! { " · "<a href=href title=seen.reference.clone() data-testid="offer-shown">{day}</a> }.into_any()
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
