//! A button that copies a short text, such as a reference. Without wasm it does not show: the text can be marked.

use std::time::Duration;

use leptos::prelude::*;
use wasm_bindgen_futures::JsFuture;

/// How long the button says that it was done.
const SHOWN: Duration = Duration::from_millis(1_600);

/// Copies `text`.
#[island]
pub fn CopyText(
    /// What is copied.
    text: String,
    /// What the button says.
    label: String,
    /// What it says when it was done.
    done: String,
) -> impl IntoView {
    let awake = RwSignal::new(false);
    let copied = RwSignal::new(false);
    let words = StoredValue::new((text, label, done));
    Effect::new(move |_| awake.set(true));
    let copy = move |_| {
        leptos::task::spawn_local(async move {
            let written = window().navigator().clipboard().write_text(&words.with_value(|(text, ..)| text.clone()));
            if JsFuture::from(written).await.is_ok() {
                copied.set(true);
                set_timeout(move || copied.set(false), SHOWN);
            }
        });
    };
    let said = move || words.with_value(|(_, label, done)| if copied.get() { done.clone() } else { label.clone() });
    view! {
        <button type="button" class="copy" hidden=move || !awake.get() on:click=copy>
            {said}
        </button>
    }
}
