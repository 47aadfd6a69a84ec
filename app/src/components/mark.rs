//! The mark of Carillon: two bells on one beam.

use leptos::prelude::*;

/// The mark, in the colour of the text around it. It says nothing the word beside it does not say.
#[component]
pub(crate) fn Mark(#[prop(default = 22)] size: u32) -> impl IntoView {
    view! {
        <svg width=size height=size viewBox="0 0 24 24" fill="currentColor" aria-hidden="true">
            <path d="M2.75 2.5h18.5a1.1 1.1 0 0 1 0 2.2H2.75a1.1 1.1 0 0 1 0-2.2z" />
            <path d="M8.6 5.9c2.9 0 4.4 2.1 4.6 5.1.2 3 .8 4.5 2.2 5.9H1.8c1.4-1.4 2-2.9 2.2-5.9.2-3 1.7-5.1 4.6-5.1z" />
            <path d="M6.5 18.2h4.2a2.1 2.1 0 0 1-4.2 0z" />
            <path d="M18.4 5.9c1.7 0 2.6 1.2 2.7 3 .1 1.8.5 2.7 1.3 3.6h-8c.8-.9 1.2-1.8 1.3-3.6.1-1.8 1-3 2.7-3z" />
            <path d="M17.1 13.6h2.6a1.3 1.3 0 0 1-2.6 0z" />
        </svg>
    }
}
