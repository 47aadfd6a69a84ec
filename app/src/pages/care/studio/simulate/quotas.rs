//! How full the volume rules were.

use carillon_engine::simulate::{Head, QuotaTally};
use leptos::prelude::*;

use super::super::version_list::version_name;
use crate::pages::care::volume::Gauge;
use crate::words::{Words, use_words};

/// Every rule that counted or held back anything, for each version.
#[component]
pub(super) fn Quotas(head: Head) -> impl IntoView {
    let words = use_words();
    let two = head.lives.len() > 1;
    let cards = head.lives.into_iter().flat_map(|life| {
        let version = two.then(|| version_name(words, life.version));
        let rules = life.tally.quotas.into_iter();
        rules.map(move |(name, quota)| view! { <Quota name=name quota=quota version=version.clone() /> })
    });
    let cards: Vec<_> = cards.collect();
    let inside = if cards.is_empty() {
        view! { <p class="empty">{words.t("simulate-quotas-none")}</p> }.into_any()
    } else {
        view! { <ul class="rules">{cards}</ul> }.into_any()
    };
    view! {
        <section class="section" aria-labelledby="quotas-title">
            <h2 id="quotas-title">{words.t("simulate-quotas")}</h2>
            {inside}
        </section>
    }
    .into_any()
}

#[component]
fn Quota(name: String, quota: QuotaTally, #[prop(optional_no_strip)] version: Option<String>) -> impl IntoView {
    let words = use_words();
    let gauge = quota.most.filter(|most| *most > 0).map(|most| view! { <Gauge part=quota.peak() whole=most /> });
    let full = quota.full_days();
    let full =
        (full > 0).then(|| view! { <p>{words.with("simulate-quota-full", &[("days", &words.digits(full))])}</p> });
    let waits = (quota.waiting > 0).then(|| {
        view! { <p class="waits">{words.with("simulate-quota-waiting", &[("count", &words.digits(quota.waiting))])}</p> }
    });
    view! {
        <li class="card" data-testid="simulated-quota">
            <header>
                <h3><bdi>{name}</bdi></h3>
                <span class="small">{version}</span>
            </header>
            <div class="quota">
                <p><strong>{peak(words, &quota)}</strong></p>
                {gauge}
            </div>
            {full}
            {waits}
        </li>
    }
    .into_any()
}

fn peak(words: Words, quota: &QuotaTally) -> String {
    let used = words.digits(quota.peak());
    match quota.most {
        Some(most) => words.with("simulate-quota-peak", &[("used", &used), ("most", &words.digits(most))]),
        None => words.with("simulate-quota-any", &[("used", &used)]),
    }
}
