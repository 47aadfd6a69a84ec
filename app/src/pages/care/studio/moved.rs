//! Somebody was quicker: what they changed, and what saving now would do to it.

use leptos::prelude::*;

use super::Moved;
use super::differences::Differences;
use super::version_list::Signature;
use crate::components::{Notice, Tone};
use crate::words::use_words;

/// The two differences, above the form that kept what was typed.
#[component]
pub(super) fn MovedNotice(moved: Moved) -> impl IntoView {
    let words = use_words();
    let number = words.digits(moved.version.number.into());
    let text = words.with("studio-moved", &[("name", &moved.version.by), ("version", &number)]);
    let reason = (!moved.version.reason.is_empty()).then(|| view! { <q><bdi>{moved.version.reason.clone()}</bdi></q> });
    let yours = (!moved.yours.is_empty()).then(|| {
        view! {
            <details class="card">
                <summary><strong>{words.t("studio-moved-yours")}</strong></summary>
                <Differences files=moved.yours />
            </details>
        }
    });
    view! {
        <section class="section" data-testid="moved">
            <Notice tone=Tone::Warn text=text />
            <details class="card" open=true>
                <summary><strong>{words.t("studio-moved-theirs")}</strong></summary>
                <p class="small">{reason}" "<Signature version=moved.version /></p>
                <Differences files=moved.theirs />
            </details>
            {yours}
        </section>
    }
    .into_any()
}
