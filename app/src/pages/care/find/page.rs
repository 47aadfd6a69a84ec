//! The component of the results.

use carillon_engine::view::{FindPage, Trouble};
use leptos::prelude::*;

use crate::components::{CareShell, FindBox, FindFragment, Frame, Place, RESULTS, STATUS};
use crate::words::use_words;

/// The box and what it found.
#[component]
pub(crate) fn FindPageView(frame: Frame, page: FindPage) -> impl IntoView {
    let words = use_words();
    let title = match page.trouble {
        Some(trouble) => words.t(trouble_phrase(trouble)),
        None if page.query.trim().is_empty() => words.t("find-title-all"),
        None => words.with("find-title", &[("query", &page.query)]),
    };
    // What is typed is found among all; this list is not all.
    let only = page.trouble.map(|_| {
        view! {
            <header>
                <h2 data-testid="find-trouble">{title.clone()}</h2>
                <a href="/care/find">{words.t("home-newest-all")}</a>
            </header>
        }
    });
    view! {
        <CareShell frame=frame place=Place::Find title=title>
            <div class="stack">
                <section class="section">
                    <h1>{words.t("find-label")}</h1>
                    <FindBox query=page.query.clone() large=true />
                    <p class="find-hint">{words.t("find-hint")}" "<span class="find-keys">{words.t("find-keys")}</span></p>
                    <p class="aside-read" id=STATUS role="status"></p>
                </section>
                <div id=RESULTS class="section">
                    {only}
                    <FindFragment page=page />
                </div>
            </div>
        </CareShell>
    }
}

/// The title of a list of what needs attention.
const fn trouble_phrase(trouble: Trouble) -> &'static str {
    match trouble {
        Trouble::Refused => "find-title-refused",
        Trouble::Uncertain => "find-title-uncertain",
    }
}
