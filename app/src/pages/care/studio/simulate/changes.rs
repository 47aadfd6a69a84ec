//! What another version changes, in plain words: how many of each kind at each step, and for whom.

use carillon_engine::simulate::{ChangeLine, Head, Moment, Shift};
use leptos::prelude::*;

use super::lines::Whose;
use super::{message_url, telling};
use crate::words::{Words, use_words};

/// How something differs, with the version in which it is to be found.
pub(super) fn shift(words: Words, head: &Head, shift: Shift) -> String {
    let version = match shift {
        Shift::Gone => head.order.against.unwrap_or(0),
        _ => head.order.version,
    };
    words.with(&format!("simulate-shift-{}", shift.as_str()), &[("version", &words.digits(version.into()))])
}

/// How many differences of each kind there are at each step.
#[component]
pub(super) fn Shifts(head: Head) -> impl IntoView {
    let words = use_words();
    let rows = head.shifts.iter().map(|(step, counts)| {
        let cells = Shift::ALL.map(|it| {
            let count = counts.get(&it).copied().unwrap_or(0);
            view! { <td class="number">{words.digits(count)}</td> }
        });
        let named = if step.is_empty() {
            view! { <span>{words.t("simulate-no-step")}</span> }.into_any()
        } else {
            view! { <bdi>{step.clone()}</bdi> }.into_any()
        };
        view! { <tr data-testid="simulated-shift"><th scope="row">{named}</th>{cells}</tr> }
    });
    let rows = rows.collect_view();
    let heads = Shift::ALL.map(|it| view! { <th scope="col" class="number">{shift(words, &head, it)}</th> });
    let inside = if head.shifts.is_empty() {
        view! { <p class="empty">{words.t("simulate-shifts-none")}</p> }.into_any()
    } else {
        view! {
            <div class="table-scroll card" tabindex="0" role="region" aria-labelledby="shifts-title">
                <table class="grid">
                    <thead>
                        <tr>
                            <th scope="col">{words.t("simulate-head-step")}</th>
                            {heads}
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
        .into_any()
    };
    view! {
        <section class="section" aria-labelledby="shifts-title">
            <h2 id="shifts-title">{words.t("simulate-shifts")}</h2>
            {inside}
        </section>
    }
    .into_any()
}

/// One difference.
#[component]
pub(super) fn ChangeRow(head: Head, change: ChangeLine) -> impl IntoView {
    let words = use_words();
    let Some(shown) = change.after.clone().or(change.before.clone()) else { return ().into_any() };
    let class = match change.shift {
        Shift::New => "moment good",
        Shift::Gone => "moment bad",
        Shift::Moved | Shift::Differs => "moment person",
    };
    let instead = change.before.as_ref().zip(change.after.as_ref()).map(|(before, after)| {
        let parts = instead(words, before, after);
        parts.into_iter().map(|part| view! { <span>{part}</span> }).collect_view()
    });
    let open = [(1, &change.before), (0, &change.after)].map(|(life, moment)| {
        let number = moment.as_ref().and_then(|it| it.message)?;
        let version = head.lives.get(life)?.version;
        let href = message_url(&head.campaign, &head.id.to_string(), life, number);
        let text = words.with("simulate-open-version", &[("version", &words.digits(version.into()))]);
        Some(view! { <a href=href>{text}</a> })
    });
    let when = telling::day(words, shown.day());
    let step =
        (!shown.line.step.is_empty()).then(|| view! { <span class="tag"><bdi>{shown.line.step.clone()}</bdi></span> });
    view! {
        <li class=class data-testid="simulated-change" data-shift=change.shift.as_str()>
            <strong>{shift(words, &head, change.shift)}</strong>
            <span class="facts">
                <Whose moment=shown.clone() show="" />
                {step}
            </span>
            <span>{telling::happened(words, &shown)}</span>
            {instead}
            <span class="facts small">{when}{open}</span>
        </li>
    }
    .into_any()
}

/// What is another one: the day, the subject, the language, the reason, or else the words.
fn instead(words: Words, before: &Moment, after: &Moment) -> Vec<String> {
    let told = |before: &str, after: &str| words.with("volume-instead", &[("before", before), ("after", after)]);
    let mut parts = Vec::new();
    if before.day() != after.day() {
        parts.push(told(&telling::day(words, before.day()), &telling::day(words, after.day())));
    }
    let texts = [
        (&before.line.subject, &after.line.subject),
        (&before.line.language, &after.line.language),
        (&before.line.reason, &after.line.reason),
    ];
    let differing = texts.iter().filter(|(before, after)| before != after);
    parts.extend(differing.map(|(before, after)| told(before, after)));
    if before.line.words != after.line.words {
        parts.push(words.t("simulate-other-words"));
    }
    parts
}
