//! A rule at a glance: what it counts, how full its quota is, until when, and how many wait for it.

use carillon_domain::volume::Limit;
use carillon_engine::volume::RuleStanding;
use leptos::prelude::*;

use super::gauge::Gauge;
use super::telling;
use crate::words::{Words, use_words};

/// A rule as it stands now. Its name leads to it.
#[component]
pub(super) fn RuleCard(standing: RuleStanding) -> impl IntoView {
    let words = use_words();
    let href = format!("/care/volume/rules/{}", standing.id);
    let rule = standing.rule.clone();
    let passes = (!rule.except.is_everything()).then(|| {
        let list = words.list(&telling::scope(words, &rule.except));
        view! { <p class="small">{words.with("volume-lets-pass", &[("list", &list)])}</p> }
    });
    view! {
        <li class="card rule" data-testid="volume-rule">
            <header>
                <h3><a href=href><bdi>{rule.name.clone()}</bdi></a></h3>
                <RulePill standing=standing.clone() />
            </header>
            <p class="covers">{parts(telling::scope(words, &rule.scope))}</p>
            <p class="quiet">{telling::limit(words, &rule)}</p>
            <QuotaNow standing=standing />
            {passes}
        </li>
    }
    .into_any()
}

/// How full the quota is, in figures and as a bar.
#[component]
pub(super) fn QuotaNow(standing: RuleStanding) -> impl IntoView {
    let words = use_words();
    let (rule, quota) = (&standing.rule, standing.quota);
    let next = telling::end(words, quota.window, rule.period, &rule.zone);
    // A pause has no quota, and what one customer may have, or when, is not one for all.
    let bar = (!matches!(rule.limit, Limit::Paused | Limit::PerCustomer(_) | Limit::Within(_))).then(|| {
        view! {
            <div class="quota">
                <p><strong data-testid="quota">{telling::used(words, &standing)}</strong></p>
                <Gauge part=standing.used whole=quota.most />
                <p class="small">
                    {words.with("volume-next", &[("moment", &next)])}
                    " · "<bdi class="ltr">{telling::zone_name(&rule.zone)}</bdi>
                </p>
            </div>
        }
    });
    view! {
        {bar}
        <p class=(standing.waiting > 0).then_some("waits") data-testid="waiting">{waiting(words, standing.waiting)}</p>
    }
    .into_any()
}

fn waiting(words: Words, count: u64) -> String {
    if count == 0 { words.t("volume-waiting-none") } else { words.number("volume-waiting", "count", count) }
}

/// Parts beside each other, each in its own direction.
pub(super) fn parts(parts: Vec<String>) -> impl IntoView {
    let part = |(at, part): (usize, String)| view! { {(at > 0).then_some(" · ")}<bdi>{part}</bdi> };
    parts.into_iter().enumerate().map(part).collect_view()
}

#[component]
fn RulePill(standing: RuleStanding) -> impl IntoView {
    let words = use_words();
    let left = standing.left();
    let (class, text) = match standing.rule.limit {
        Limit::PerCustomer(_) | Limit::Within(_) if standing.waiting == 0 => return ().into_any(),
        Limit::PerCustomer(_) | Limit::Within(_) => ("pill warn", words.t("volume-pill-waits")),
        Limit::Paused => ("pill bad", words.t("volume-pill-paused")),
        _ if left == 0 => ("pill warn", words.t("volume-pill-full")),
        _ => ("pill good", words.with("volume-left", &[("count", &words.digits(left))])),
    };
    view! { <span class=class>{text}</span> }.into_any()
}
