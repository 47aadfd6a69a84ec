//! The component of the front door.

use carillon_domain::Language;
use leptos::prelude::*;

use crate::components::{LanguageMenu, Mark, MenuStyle, PlainShell};
use crate::words::use_words;

/// A message anybody may open: the demo's customers are invented.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Example {
    /// Its public token.
    pub(crate) token: String,
    /// The language it was sent in.
    pub(crate) language: Language,
    /// Its subject.
    pub(crate) subject: String,
}

/// The front door.
#[component]
pub(crate) fn FrontPage(examples: Vec<Example>) -> impl IntoView {
    let words = use_words();
    view! {
        <PlainShell title=words.t("front-title")>
            <div class="page short">
                <main class="sheet">
                    <span class="bells"><Mark size=40 /></span>
                    <h1>{words.t("front-title")}</h1>
                    <p>{words.t("front-what")}</p>
                    <nav class="choices" aria-label=words.t("front-title")>
                        <a href="/care">
                            <strong>{words.t("front-care")}</strong>
                            <small>{words.t("front-care-what")}</small>
                        </a>
                    </nav>
                    <Examples examples=examples />
                </main>
                <LanguageMenu
                    languages=Language::ALL.to_vec()
                    current=words.language()
                    label=words.t("message-languages")
                    style=MenuStyle::Customer
                />
            </div>
        </PlainShell>
    }
}

/// Messages to open; where customers are real, a word to those who hold one.
#[component]
fn Examples(examples: Vec<Example>) -> impl IntoView {
    let words = use_words();
    if examples.is_empty() {
        return view! { <p>{words.t("front-holder")}</p> }.into_any();
    }
    let links = examples.into_iter().map(|example| {
        let language = example.language;
        view! {
            <a href=format!("/m/{}", example.token) data-testid="example-message">
                <bdi lang=language.tag() dir=language.direction().as_str()>{example.subject}</bdi>
                <small lang=language.tag()>{language.autonym()}</small>
            </a>
        }
    });
    view! {
        <h2 id="examples">{words.t("front-examples")}</h2>
        <nav class="choices" aria-labelledby="examples">{links.collect_view()}</nav>
    }
    .into_any()
}
