//! What a reader sees when there is no page: what happened, what it means, what to do.

use std::sync::Arc;

use carillon_domain::Language;
use leptos::prelude::*;

use crate::components::PlainShell;
use crate::http::Fault;
use crate::render::{Look, render};
use crate::state::AppState;
use crate::words::{Words, use_words};

/// Renders the page of a fault.
pub(crate) fn error_page(state: &AppState, language: Language, fault: &Fault) -> String {
    let look = Look { assets: Arc::clone(&state.assets), nonce: None };
    render(Words::new(language), look, || view! { <ErrorPage fault=fault.clone() /> })
}

/// The page of a fault.
#[component]
pub(crate) fn ErrorPage(fault: Fault) -> impl IntoView {
    let words = use_words();
    let title = words.t(&format!("{}-title", fault.phrase));
    let status = words.with("error-status", &[("status", fault.status.as_str())]);
    view! {
        <PlainShell title=title.clone()>
            <main class="page short">
                <div class="sheet">
                    <p>{status}</p>
                    <h1>{title}</h1>
                    <p>{words.t(fault.phrase)}</p>
                    <p>{what_to_do(words, &fault)}</p>
                    <a class="button" href="/">{words.t("error-home")}</a>
                </div>
            </main>
        </PlainShell>
    }
}

/// What to do; where waiting helps and is known, for how long.
fn what_to_do(words: Words, fault: &Fault) -> String {
    match fault.wait {
        Some(seconds) if seconds > 5_400 => words.number("error-limited-wait-hours", "hours", seconds.div_ceil(3_600)),
        Some(seconds) => words.number("error-limited-wait", "minutes", seconds.div_ceil(60).max(1)),
        None => words.t(&format!("{}-todo", fault.phrase)),
    }
}
