//! Which lines the address asks for, and the way from page to page.

use carillon_engine::simulate::{Head, Lines};
use leptos::prelude::*;
use serde::Deserialize;

use crate::components::encode;
use crate::words::use_words;

/// What the address asks for. Every field may be missing.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    /// `0` and `1` are lives, anything else what differs.
    pub(crate) show: String,
    /// Of whom.
    pub(crate) customer: String,
    /// Which kind of thing.
    pub(crate) what: String,
    /// Which kind of difference.
    pub(crate) shift: String,
    /// The page.
    pub(crate) page: String,
}

impl Asked {
    /// The life that is asked for; none where it is what differs.
    pub(super) fn life(&self, head: &Head) -> Option<usize> {
        match (self.show.as_str(), head.lives.len()) {
            ("1", 2) => Some(1),
            ("0", _) | (_, 0 | 1) => Some(0),
            _ => None,
        }
    }

    /// The address of another page of the same.
    fn page(&self, page: usize) -> String {
        let said = [("show", &self.show), ("customer", &self.customer), ("what", &self.what), ("shift", &self.shift)];
        let said = said.into_iter().filter(|(_, value)| !value.is_empty());
        said.fold(format!("?page={page}"), |query, (name, value)| query + "&" + name + "=" + &encode(value)) + "#lines"
    }
}

/// The way to the pages before and after this one.
#[component]
pub(super) fn Pager(asked: Asked, page: usize, pages: usize) -> impl IntoView {
    let words = use_words();
    let link = |there: bool, to: usize, rel: &'static str| {
        there.then(|| {
            let key = if rel == "prev" { "simulate-before" } else { "simulate-next" };
            view! { <a class="button" href=asked.page(to) rel=rel data-testid=rel>{words.t(key)}</a> }
        })
    };
    let before = link(page > 1, page.saturating_sub(1), "prev");
    let next = link(page < pages, page + 1, "next");
    let (here, all) = (words.digits(page as u64), words.digits(pages as u64));
    (pages > 1).then(|| {
        view! {
            <nav class="pager facts" aria-label=words.t("simulate-pages")>
                {before}
                <span class="small">{words.with("simulate-page", &[("page", &here), ("pages", &all)])}</span>
                {next}
            </nav>
        }
    })
}

/// How many lines there are on all pages.
pub(super) fn count<T>(lines: &Lines<T>) -> u64 {
    lines.all as u64
}
