//! The form that finds: a plain GET, quicker with its island.

use leptos::prelude::*;

use super::{Icon, Sign};
use crate::islands::LiveFind;
use crate::words::use_words;

/// The element live results go to, and the one that tells how many there are.
pub(crate) const RESULTS: &str = "find-results";
pub(crate) const STATUS: &str = "find-status";

/// The search form; large and live where finding is the page, small in the rail.
#[component]
pub(crate) fn FindBox(#[prop(optional, into)] query: String, #[prop(default = false)] large: bool) -> impl IntoView {
    let words = use_words();
    let (results, status) = if large { (RESULTS, STATUS) } else { ("", "") };
    view! {
        <form class=if large { "find large" } else { "find" } role="search" action="/care/find" method="get">
            <div class="find-line">
                <Sign icon=Icon::Find />
                <LiveFind
                    value=query
                    label=words.t("find-label")
                    placeholder=words.t(if large { "find-placeholder" } else { "care-find" })
                    results=results.to_owned()
                    status=status.to_owned()
                />
                <kbd aria-hidden="true">"/"</kbd>
            </div>
            {large.then(|| view! { <button class="button loud">{words.t("find-button")}</button> })}
        </form>
    }
}
