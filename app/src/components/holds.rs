//! What is on hold: the pill, who keeps it back and why, and the button that lets it go.

use carillon_domain::HoldTarget;
use carillon_engine::hold::HoldView;
use leptos::prelude::*;

use super::{Notice, Tone};
use crate::words::use_words;

/// What was just done with a hold, or why it was not; the words of an address are the names here.
const DONE: [(&str, Tone, &str); 8] = [
    ("held", Tone::Good, "hold-done-held"),
    ("hold-ended", Tone::Good, "hold-done-ended"),
    ("enrollment-cancelled", Tone::Good, "hold-done-enrollment-cancelled"),
    ("delivery-cancelled", Tone::Good, "hold-done-delivery-cancelled"),
    ("hold-refused-already", Tone::Warn, "hold-refused-already"),
    ("hold-refused-ended", Tone::Warn, "hold-refused-ended"),
    ("hold-refused-going", Tone::Warn, "hold-refused-going"),
    ("hold-refused-over", Tone::Warn, "hold-refused-over"),
];

/// Says what was done or refused; nothing where nothing was.
#[component]
pub(crate) fn HoldDone(what: String) -> impl IntoView {
    let found = DONE.iter().find(|(name, _, _)| *name == what);
    found.map(|(_, tone, phrase)| view! { <Notice tone=*tone text=use_words().t(phrase) testid="done" /> })
}

/// The word for what people keep back.
#[component]
pub(crate) fn HoldPill() -> impl IntoView {
    view! { <span class="pill warn hold" data-testid="hold-pill">{use_words().t("hold-pill")}</span> }
}

/// The button that lets go what a hold keeps back; `back` is the page to come back to.
#[component]
pub(crate) fn EndHold(#[prop(into)] hold_id: String, #[prop(into)] back: String) -> impl IntoView {
    view! {
        <form method="post" action=format!("/care/holds/{hold_id}/end")>
            <input type="hidden" name="back" value=back />
            <button class="button" data-testid="hold-end">{use_words().t("hold-end")}</button>
        </form>
    }
    .into_any()
}

/// Who keeps it back, why and until when.
#[component]
pub(crate) fn HoldNote(hold: HoldView, #[prop(into)] zone: String) -> impl IntoView {
    let words = use_words();
    let told = match hold.target {
        HoldTarget::Customer => "hold-told-customer",
        HoldTarget::Enrollment => "hold-told-enrollment",
        HoldTarget::Delivery => "hold-told-delivery",
    };
    let told = words.with(told, &[("name", &hold.by), ("moment", &words.moment(hold.since, &zone))]);
    let ends = match hold.until {
        Some(until) => words.with("hold-ends", &[("moment", &words.moment(until, &zone))]),
        None => words.t("hold-ends-never"),
    };
    view! {
        <div class="hold-note" data-testid="hold-note">
            <p>{told}</p>
            <q><bdi>{hold.reason}</bdi></q>
            <p class="small">{ends}</p>
        </div>
    }
    .into_any()
}
