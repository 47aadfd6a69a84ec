//! What a change would do: quotas, how many messages would go later or sooner, and the days without it and with it.

use carillon_domain::volume::Quota;
use carillon_engine::volume::{Effect, OUTLOOK_DAYS, QuotaChange, Shift};
use jiff::civil::Date;
use leptos::prelude::*;

use super::gauge::Bar;
use super::outlook::{by_channel, days, total};
use super::telling;
use crate::components::{Icon, Sign};
use crate::words::{Words, use_words};

/// The effect of a change that is not saved; what can be done about it stands before the days, so that nobody has to look
/// for it.
#[component]
pub(super) fn EffectOf(effect: Effect, today: Date, #[prop(optional)] children: Option<Children>) -> impl IntoView {
    let words = use_words();
    let quotas = effect.quotas.iter().cloned().map(|change| view! { <QuotaLine change=change /> }).collect_view();
    let told = sentences(words, effect.shift).into_iter().map(|sentence| view! { <p>{sentence}</p> }).collect_view();
    let moves = effect.shift != Shift::default();
    view! {
        <section class="card effect" aria-labelledby="effect-title" data-testid="effect">
            <h2 id="effect-title">{words.t("volume-effect")}</h2>
            <ul class="quotas">{quotas}</ul>
            <div class="lead" data-testid="effect-shift">{told}</div>
            {children.map(|children| children())}
            {moves.then(|| view! { <BesideEachOther effect=effect today=today /> })}
        </section>
    }
    .into_any()
}

#[component]
fn QuotaLine(change: QuotaChange) -> impl IntoView {
    let words = use_words();
    let number = |quota: Option<Quota>| match quota {
        Some(quota) if quota.most < u64::MAX => words.digits(quota.most),
        _ => words.t("volume-no-limit"),
    };
    let (before, after) = (number(change.before), number(change.after));
    let window = change.after.or(change.before).map(|quota| telling::window(words, quota.window, &change.zone));
    let told = words.with("volume-instead", &[("before", &before), ("after", &after)]);
    view! {
        <li data-testid="quota-change">
            <span><bdi>{change.name}</bdi>" "<span class="small">{window}</span></span>
            <span class="aside-read">{told}</span>
            <span class="instead" aria-hidden="true">
                <span class="quiet">{before}</span>
                <Sign icon=Icon::Onward />
                <strong>{after}</strong>
            </span>
        </li>
    }
    .into_any()
}

/// What becomes of the messages that wait.
fn sentences(words: Words, shift: Shift) -> Vec<String> {
    if shift == Shift::default() {
        return vec![words.t("volume-effect-none")];
    }
    let mut told = Vec::new();
    if shift.later > 0 {
        told.push(words.number("volume-effect-later", "count", shift.later));
    }
    told.extend(shift.until.map(|until| words.with("volume-effect-until", &[("day", &telling::day(words, until))])));
    if shift.never > 0 {
        let (count, days) = (words.digits(shift.never), words.digits(OUTLOOK_DAYS.unsigned_abs()));
        told.push(words.with("volume-effect-never", &[("count", &count), ("days", &days)]));
    }
    if shift.sooner > 0 {
        told.push(words.number("volume-effect-sooner", "count", shift.sooner));
    }
    told
}

/// Day by day: how many go as it is, and how many would go.
#[component]
fn BesideEachOther(effect: Effect, today: Date) -> impl IntoView {
    let words = use_words();
    let mut pairs: Vec<_> = days(&effect.before, today).into_iter().zip(days(&effect.after, today)).collect();
    // Days at the end on which nothing goes either way tell nothing.
    while pairs.last().is_some_and(|((_, before), (_, after))| total(before) + total(after) == 0) {
        pairs.pop();
    }
    let counts = pairs.iter().flat_map(|((_, before), (_, after))| [total(before), total(after)]);
    let most = counts.max().unwrap_or(0);
    let rows = pairs.into_iter().map(|((day, before), (_, after))| {
        let differs = (total(&before) != total(&after)).then_some("differs");
        let cell = |going| {
            let count = total(&going);
            view! {
                <td>
                    <span class="number">{words.digits(count)}</span>
                    {(count > 0).then(|| view! { <Bar stretches=by_channel(&going) most=most /> })}
                </td>
            }
        };
        view! { <tr class=differs><th scope="row">{telling::day(words, day)}</th>{cell(before)}{cell(after)}</tr> }
    });
    view! {
        <table class="days pairwise">
            <caption class="aside-read">{words.t("volume-effect")}</caption>
            <thead>
                <tr>
                    <th scope="col">{words.t("volume-head-day")}</th>
                    <th scope="col">{words.t("volume-as-it-is")}</th>
                    <th scope="col">{words.t("volume-with-change")}</th>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
    .into_any()
}
