//! The languages something can be read in: autonyms, each in its own language and direction, as plain links. They unfold
//! from the one on show, since there are too many to stand above what is read.

use carillon_domain::Language;
use leptos::prelude::*;

/// How the menu looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum MenuStyle {
    /// Above a message, for customers.
    Customer,
    /// Above an artefact, in the portal.
    Care,
}

/// A menu of languages. `query` is what else the address must keep, such as `as=page&`.
#[component]
pub(crate) fn LanguageMenu(
    languages: Vec<Language>,
    current: Language,
    #[prop(into)] label: String,
    style: MenuStyle,
    #[prop(optional, into)] query: String,
) -> impl IntoView {
    let class = match style {
        MenuStyle::Customer => "languages",
        MenuStyle::Care => "languages tongues",
    };
    let links = languages.into_iter().map(|language| {
        let tag = language.tag();
        view! {
            <a
                href=format!("?{query}lang={tag}")
                lang=tag
                hreflang=tag
                dir=language.direction().as_str()
                aria-current=(language == current).then_some("true")
            >
                {language.autonym()}
            </a>
        }
    });
    view! {
        <details class=class data-testid="language-menu">
            <summary>
                <strong lang=current.tag() dir=current.direction().as_str()>{current.autonym()}</strong>
                <span>{label.clone()}</span>
            </summary>
            <nav aria-label=label>{links.collect_view()}</nav>
        </details>
    }
    // The compiler counts how deep the types of a page go.
    .into_any()
}
