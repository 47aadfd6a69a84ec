//! The component of the results.

use carillon_engine::view::FindPage;
use leptos::prelude::*;

use crate::components::{CareShell, FindBox, FindFragment, Frame, Place, RESULTS, STATUS};
use crate::words::use_words;

/// The box and what it found.
#[component]
pub(crate) fn FindPageView(frame: Frame, page: FindPage) -> impl IntoView {
    let words = use_words();
    let title = if page.query.trim().is_empty() {
        words.t("find-title-all")
    } else {
        words.with("find-title", &[("query", &page.query)])
    };
    view! {
        <CareShell frame=frame place=Place::Find title=title>
            <div class="stack">
                <section class="section">
                    <h1>{words.t("find-label")}</h1>
                    <FindBox query=page.query.clone() large=true />
                    <p class="find-hint">{words.t("find-hint")}" "<span class="find-keys">{words.t("find-keys")}</span></p>
                    <p class="aside-read" id=STATUS role="status"></p>
                </section>
                <div id=RESULTS>
                    <FindFragment page=page />
                </div>
            </div>
        </CareShell>
    }
}
