//! "Why not yet?" where volume rules are the answer: which rule, how full its quota is, and when it is to go.

use carillon_engine::volume::{OUTLOOK_DAYS, Waiting, WaitingRule};
use leptos::prelude::*;

use crate::words::{Words, use_words};

/// What a delivery waits for, times told in the customer's zone. Nothing where no rule holds it back.
#[component]
pub(crate) fn WaitingFor(waiting: Waiting, zone: String) -> impl IntoView {
    let words = use_words();
    if waiting.rules.is_empty() {
        return ().into_any();
    }
    let expected = match waiting.expected_at {
        Some(at) => words.with("volume-expected", &[("moment", &words.moment(at, &zone))]),
        None => words.with("volume-expected-never", &[("days", &words.digits(OUTLOOK_DAYS.unsigned_abs()))]),
    };
    // Only its own kind is counted; that nobody is before it would say too much.
    let ahead = waiting.ahead;
    let ahead = (ahead > 0).then(|| view! { {words.number("volume-ahead", "count", ahead)}" " });
    let rules = waiting.rules.into_iter().map(|rule| view! { <Rule rule=rule zone=zone.clone() /> });
    view! {
        <div class="waiting-for" data-testid="delivery-waiting">
            <p class="label">{words.t("delivery-why")}</p>
            <ul>{rules.collect_view()}</ul>
            <p>{ahead}<strong>{expected}</strong></p>
        </div>
    }
    .into_any()
}

#[component]
fn Rule(rule: WaitingRule, zone: String) -> impl IntoView {
    let words = use_words();
    let told = used(words, &rule, &zone);
    let href = format!("/care/volume/rules/{}", rule.id);
    view! {
        <li>
            <a href=href><bdi>{rule.name}</bdi></a>
            ": "{told}
        </li>
    }
}

fn used(words: Words, rule: &WaitingRule, zone: &str) -> String {
    if let Some(until) = rule.quiet_until {
        return words.with("volume-held-quiet", &[("moment", &words.moment(until, zone))]);
    }
    if rule.quota.most == 0 {
        return words.t("volume-held-none");
    }
    let (used, most) = (words.digits(rule.used), words.digits(rule.quota.most));
    let until = words.moment(rule.quota.window.to, zone);
    words.with("volume-held-used", &[("used", &used), ("most", &most), ("moment", &until)])
}
