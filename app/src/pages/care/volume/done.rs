//! What was just done, told on the page a person comes back to.

use leptos::prelude::*;

use crate::components::{Notice, Tone};
use crate::words::use_words;

/// What was done; the words of an address are the names here.
const DONE: [(&str, &str); 6] = [
    ("rule", "volume-done-rule"),
    ("rule-removed", "volume-done-rule-removed"),
    ("staff", "volume-done-staff"),
    ("staff-removed", "volume-done-staff-removed"),
    ("absence", "volume-done-absence"),
    ("absence-removed", "volume-done-absence-removed"),
];

/// Says it; nothing where nothing was done.
#[component]
pub(super) fn Done(what: String) -> impl IntoView {
    let phrase = DONE.iter().find(|(name, _)| *name == what).map(|(_, phrase)| *phrase);
    phrase.map(|phrase| view! { <Notice tone=Tone::Good text=use_words().t(phrase) testid="done" /> })
}
