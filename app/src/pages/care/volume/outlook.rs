//! What goes out in the days to come: a table that draws its numbers.

use std::collections::BTreeMap;

use carillon_domain::{Channel, Language};
use carillon_engine::volume::{COMING_DAYS, OUTLOOK_DAYS, Outlook, OutlookDay};
use jiff::ToSpan;
use jiff::civil::Date;
use leptos::prelude::*;

use super::gauge::Bar;
use super::telling;
use crate::words::{Words, use_words};

/// Days shown one by one.
pub(super) const SHOWN: i64 = COMING_DAYS;
/// Languages named for one day.
const NAMED: usize = 5;

type Going = BTreeMap<(&'static str, &'static str), u64>;

/// The days shown, with or without anything that goes.
pub(super) fn days(outlook: &Outlook, today: Date) -> Vec<(Date, Going)> {
    shown(outlook, today).into_iter().map(|it| (it.day, it.going)).collect()
}

fn shown(outlook: &Outlook, today: Date) -> Vec<OutlookDay> {
    let told = |day: Date| outlook.days.iter().find(|it| it.day == day).cloned();
    let idle = |day: Date| OutlookDay { day, going: Going::new(), expected: Going::new() };
    let days = (0..SHOWN).map(|at| today.saturating_add(at.days()));
    days.map(|day| told(day).unwrap_or_else(|| idle(day))).collect()
}

/// The stretches of a day's bar: by channel, what waits before what falls due by then.
fn stretches(day: &OutlookDay) -> Vec<(&'static str, u64)> {
    let expected: BTreeMap<_, _> = by_channel(&day.expected).into_iter().collect();
    let of = |(channel, count): (&'static str, u64)| {
        let coming = expected.get(channel).copied().unwrap_or(0);
        [(channel, count - coming), (paler(channel), coming)]
    };
    by_channel(&day.going).into_iter().flat_map(of).filter(|(_, count)| *count > 0).collect()
}

/// The class of a stretch that only falls due by then.
fn paler(channel: &str) -> &'static str {
    match channel {
        "letter" => "letter expected",
        "fax" => "fax expected",
        "sms" => "sms expected",
        _ => "email expected",
    }
}

/// How many go.
pub(super) fn total(going: &Going) -> u64 {
    going.values().sum()
}

/// How many go by each channel.
pub(super) fn by_channel(going: &Going) -> Vec<(&'static str, u64)> {
    let count = |channel: &str| going.iter().filter(|((by, _), _)| *by == channel).map(|(_, count)| count).sum();
    Channel::ALL.map(|it| (it.as_str(), count(it.as_str()))).into_iter().filter(|(_, count)| *count > 0).collect()
}

/// The days to come; a word instead where nothing waits.
#[component]
pub(super) fn OutlookTable(outlook: Outlook, today: Date, #[prop(into)] zone: String) -> impl IntoView {
    let words = use_words();
    let content = if outlook.days.is_empty() && outlook.waiting == 0 {
        view! { <p class="empty">{words.t("volume-outlook-none")}</p> }.into_any()
    } else {
        view! { <Days outlook=outlook today=today /> }.into_any()
    };
    view! {
        <section class="section" aria-labelledby="outlook-title" data-testid="outlook">
            <h2 id="outlook-title">{words.t("volume-outlook")}</h2>
            <p class="quiet">{words.with("volume-outlook-explain", &[("zone", &zone)])}</p>
            {content}
        </section>
    }
}

#[component]
fn Days(outlook: Outlook, today: Date) -> impl IntoView {
    let words = use_words();
    let days = shown(&outlook, today);
    let most = days.iter().map(|it| total(&it.going)).max().unwrap_or(0);
    let mut all = Going::new();
    for (kind, count) in days.iter().flat_map(|it| &it.going) {
        *all.entry(*kind).or_default() += count;
    }
    let expected = days.iter().map(|it| total(&it.expected)).sum();
    let rows = days.into_iter().map(|day| view! { <Day day=day most=most /> });
    view! {
        <div class="card">
            <Legend channels=by_channel(&all) expected=expected />
            <table class="days">
                <caption class="aside-read">{words.t("volume-outlook")}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words.t("volume-head-day")}</th>
                        <th scope="col" class="number">{words.t("volume-head-number")}</th>
                        <th scope="col">{words.t("volume-head-going")}</th>
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
            <Rest outlook=outlook today=today />
        </div>
    }
    .into_any()
}

/// Which colour is which channel, with how many go by it, and how many of them only fall due.
#[component]
fn Legend(channels: Vec<(&'static str, u64)>, expected: u64) -> impl IntoView {
    let words = use_words();
    let items = channels.into_iter().map(|(channel, count)| {
        view! {
            <li>
                <svg class="swatch" viewBox="0 0 10 10" aria-hidden="true">
                    <rect class=format!("bar-{channel}") width="10" height="10" />
                </svg>
                {words.t(&format!("channel-{channel}"))}" "<strong>{words.digits(count)}</strong>
            </li>
        }
    });
    let pale = (expected > 0).then(|| {
        view! {
            <li data-testid="outlook-expected">
                <svg class="swatch" viewBox="0 0 10 10" aria-hidden="true">
                    <rect class="bar-email expected" width="10" height="10" />
                </svg>
                {words.t("volume-expected-legend")}" "<strong>{words.digits(expected)}</strong>
            </li>
        }
    });
    view! { <ul class="legend">{items.collect_view()} {pale}</ul> }
}

#[component]
fn Day(day: OutlookDay, most: u64) -> impl IntoView {
    let words = use_words();
    let count = total(&day.going);
    let bar = (count > 0).then(|| {
        view! {
            <Bar stretches=stretches(&day) most=most />
            <span class="small">{languages(words, &day.going)}</span>
        }
    });
    view! {
        <tr class=(count == 0).then_some("idle")>
            <th scope="row">{telling::day(words, day.day)}</th>
            <td class="number">{words.digits(count)}</td>
            <td>{bar}</td>
        </tr>
    }
    .into_any()
}

/// The languages in which most go on a day, and how many there are of all the others.
fn languages(words: Words, going: &Going) -> impl IntoView {
    let mut counts: BTreeMap<&str, u64> = BTreeMap::new();
    for ((_, tag), count) in going {
        *counts.entry(tag).or_default() += count;
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(tag, count)| (std::cmp::Reverse(*count), *tag));
    let others: u64 = counts.iter().skip(NAMED).map(|(_, count)| count).sum();
    let named = counts.into_iter().take(NAMED).enumerate().map(|(at, (tag, count))| {
        let name = Language::from_tag(tag).map_or(tag, Language::autonym).to_owned();
        view! {
            {(at > 0).then_some(" · ")}
            <span class="whole"><bdi lang=tag.to_owned()>{name}</bdi>" "{words.digits(count)}</span>
        }
    });
    let named = named.collect_view();
    let others = (others > 0).then(|| {
        let told = words.with("volume-other-languages", &[("count", &words.digits(others))]);
        view! { " · "<span class="whole">{told}</span> }
    });
    view! { {named}{others} }
}

/// What goes behind the days shown, and what does not go at all.
#[component]
fn Rest(outlook: Outlook, today: Date) -> impl IntoView {
    let words = use_words();
    let last = today.saturating_add(SHOWN.days());
    let behind: u64 = outlook.days.iter().filter(|it| it.day >= last).map(|it| total(&it.going)).sum();
    let end = outlook.days.last().map(|it| it.day).filter(|_| behind > 0);
    let behind = end.map(|end| {
        let values = [("count", words.digits(behind)), ("day", telling::day(words, end))];
        view! { <p>{words.with("volume-outlook-more", &values.each_ref().map(|(name, text)| (*name, text.as_str())))}</p> }
    });
    let waiting = (outlook.waiting > 0).then(|| {
        let values = [("count", words.digits(outlook.waiting)), ("days", words.digits(OUTLOOK_DAYS.unsigned_abs()))];
        let told = words.with("volume-outlook-rest", &values.each_ref().map(|(name, text)| (*name, text.as_str())));
        view! { <p class="waits" data-testid="outlook-rest">{told}</p> }
    });
    view! { {behind}{waiting} }
}
