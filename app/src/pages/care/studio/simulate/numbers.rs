//! A simulation in numbers: what became of everybody, and what happened at each step; beside those of another version, where
//! there is one.

use std::collections::BTreeMap;

use carillon_engine::simulate::{Counts, Head, Life, What};
use leptos::prelude::*;

use super::super::version_list::version_name;
use crate::words::{Words, use_words};

/// The figures of a life, each under its phrase.
fn figures(life: &Life) -> [(&'static str, u64); 9] {
    let of = |what| life.tally.of(what);
    [
        ("simulate-figure-customers", life.customers),
        ("simulate-figure-reached", life.tally.reached),
        ("simulate-figure-sent", of(What::Sent)),
        ("simulate-figure-waiting", life.tally.waiting),
        ("simulate-figure-held", of(What::Held) + of(What::Failed)),
        ("simulate-figure-passed", of(What::Passed)),
        ("simulate-figure-switched", of(What::Switched)),
        ("simulate-figure-ended", of(What::Ended)),
        ("simulate-figure-way", life.on_the_way),
    ]
}

/// What a number is with the version it is compared with, where it is another one.
fn beside(words: Words, head: &Head, number: u64, other: Option<u64>) -> Option<AnyView> {
    let (other, life) = (other.filter(|other| *other != number)?, head.lives.get(1)?);
    let text = format!("{}: {}", version_name(words, life.version), words.digits(other));
    Some(view! { <span class="small differs">{text}</span> }.into_any())
}

/// The figures at the top.
#[component]
pub(super) fn Numbers(head: Head) -> impl IntoView {
    let words = use_words();
    let Some(life) = head.lives.first() else { return ().into_any() };
    let other = head.lives.get(1).map(figures);
    let cells = figures(life).into_iter().enumerate().map(|(at, (key, number))| {
        let was = other.map(|other| other[at].1);
        let other = beside(words, &head, number, was);
        view! {
            <div data-testid=key>
                <dt>{words.t(key)}</dt>
                <dd>{words.digits(number)}{other}</dd>
            </div>
        }
    });
    view! {
        <section class="section" aria-labelledby="numbers-title">
            <h2 id="numbers-title">{words.t("simulate-summary")}</h2>
            <dl class="figures simulated">{cells.collect_view()}</dl>
        </section>
    }
    .into_any()
}

/// A step by its name: its counts, and how many wait there.
type StepRow = (Counts, u64);

fn by_step(life: &Life) -> BTreeMap<&str, StepRow> {
    life.tally.steps.iter().map(|(name, counts, waits)| (name.as_str(), (counts.clone(), *waits))).collect()
}

/// The columns of the table of steps.
fn columns((counts, waits): &StepRow) -> [u64; 4] {
    let of = |what| counts.get(&what).copied().unwrap_or(0);
    [of(What::Sent), *waits, of(What::Held) + of(What::Failed), of(What::Passed)]
}

/// What happened at each step. Steps that only the other version has stand at the end.
#[component]
pub(super) fn Steps(head: Head) -> impl IntoView {
    let words = use_words();
    let Some(life) = head.lives.first() else { return ().into_any() };
    let (here, there) = (by_step(life), head.lives.get(1).map(by_step));
    let mut names: Vec<&str> = life.tally.steps.iter().map(|(name, _, _)| name.as_str()).collect();
    names.extend(there.iter().flat_map(BTreeMap::keys).filter(|name| !here.contains_key(**name)));
    let rows = names.into_iter().map(|name| {
        let numbers = here.get(name).map(columns).unwrap_or_default();
        let others = there.as_ref().map(|there| there.get(name).map(columns).unwrap_or_default());
        let cells = numbers.into_iter().enumerate().map(|(at, number)| {
            let other = beside(words, &head, number, others.map(|others| others[at]));
            view! { <td class="number">{words.digits(number)}" "{other}</td> }
        });
        view! {
            <tr data-testid="simulated-step">
                <th scope="row"><bdi>{name.to_owned()}</bdi></th>
                {cells.collect_view()}
            </tr>
        }
    });
    let heads = ["sent", "waiting", "held", "passed"].map(|it| words.t(&format!("simulate-figure-{it}")));
    let heads = heads.map(|text| view! { <th scope="col" class="number">{text}</th> });
    view! {
        <section class="section" aria-labelledby="steps-title">
            <h2 id="steps-title">{words.t("simulate-steps")}</h2>
            <div class="table-scroll card" tabindex="0" role="region" aria-labelledby="steps-title">
                <table class="grid">
                    <thead>
                        <tr>
                            <th scope="col">{words.t("simulate-head-step")}</th>
                            {heads}
                        </tr>
                    </thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </div>
        </section>
    }
    .into_any()
}

/// Which colour is which version.
#[component]
pub(super) fn VersionLegend(head: Head) -> impl IntoView {
    let words = use_words();
    let item = |(at, life): (usize, &Life)| {
        let class = if at == 0 { "bar-email" } else { "bar-letter" };
        view! {
            <li>
                <svg class="swatch" viewBox="0 0 10 10" aria-hidden="true">
                    <rect class=class width="10" height="10" />
                </svg>
                {version_name(words, life.version)}
            </li>
        }
    };
    (head.lives.len() > 1).then(|| {
        view! { <ul class="legend">{head.lives.iter().enumerate().map(item).collect_view()}</ul> }
    })
}
