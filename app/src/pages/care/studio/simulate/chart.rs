//! What goes out by day: a column for each day, and a table of the days on which anything goes. The columns repeat what the
//! table says, so nothing reads them out.

use std::collections::BTreeSet;

use carillon_engine::simulate::{Head, Life};
use jiff::civil::Date;
use leptos::prelude::*;

use super::super::version_list::version_name;
use super::numbers::VersionLegend;
use super::telling;
use crate::pages::care::volume::{Bar, share};
use crate::words::use_words;

/// Days that are shown without asking; more of them open on demand.
const AT_ONCE: usize = 7;
/// The colours, by life.
const COLOURS: [&str; 2] = ["bar-email", "bar-letter"];

fn sent(life: &Life, day: Date) -> u64 {
    life.tally.days.get(&day).map_or(0, |channels| channels.values().sum())
}

/// Every day on which anything goes out with any version.
fn busy_days(head: &Head) -> Vec<Date> {
    let days: BTreeSet<Date> = head.lives.iter().flat_map(|life| life.tally.days.keys().copied()).collect();
    days.into_iter().collect()
}

/// The days.
#[component]
pub(super) fn DaysChart(head: Head) -> impl IntoView {
    let words = use_words();
    let days = busy_days(&head);
    let each = |day: &Date| head.lives.iter().map(|life| sent(life, *day)).max().unwrap_or(0);
    let most = days.iter().map(each).max().unwrap_or(0);
    let fullest = days.iter().find(|day| each(day) == most).copied();
    let inside = match fullest {
        None => view! { <p class="empty">{words.t("simulate-days-none")}</p> }.into_any(),
        Some(fullest) => {
            let values = [("count", words.digits(most)), ("day", telling::day(words, fullest))];
            let values = values.each_ref().map(|(name, text)| (*name, text.as_str()));
            view! {
                <div class="card">
                    <VersionLegend head=head.clone() />
                    <p class="quiet">{words.with("simulate-days-most", &values)}</p>
                    <Columns head=head.clone() most=most />
                    <DaysTable head=head days=days most=most />
                </div>
            }
            .into_any()
        }
    };
    view! {
        <section class="section" aria-labelledby="days-title" data-testid="simulated-days">
            <h2 id="days-title">{words.t("simulate-days")}</h2>
            {inside}
        </section>
    }
}

/// A column for each day and version.
#[component]
fn Columns(head: Head, most: u64) -> impl IntoView {
    let words = use_words();
    let (from, to) = (head.order.from, head.order.to);
    let span = from.until(to).map_or(0, |span| i64::from(span.get_days())).max(0) + 1;
    let width = 9_u64 / head.lives.len().max(1) as u64;
    let columns: Vec<_> = from
        .series(jiff::Span::new().days(1))
        .take_while(|day| *day <= to)
        .zip(0_u64..)
        .flat_map(|(day, at)| {
            let column = |(life, it): (usize, &Life)| {
                let height = share(sent(it, day), most);
                let x = 10 * at + life as u64 * width;
                view! { <rect class=COLOURS[life.min(1)] x=x y=1_000 - height width=width height=height /> }
            };
            head.lives.iter().enumerate().map(column).collect::<Vec<_>>()
        })
        .collect();
    view! {
        <svg
            class="day-columns"
            viewBox=format!("0 0 {} 1000", 10 * span)
            preserveAspectRatio="none"
            aria-hidden="true"
        >
            {columns}
        </svg>
        <p class="day-ends small" aria-hidden="true">
            <span>{words.date(from)}</span>
            <span>{words.date(to)}</span>
        </p>
    }
    .into_any()
}

#[component]
fn DaysTable(head: Head, days: Vec<Date>, most: u64) -> impl IntoView {
    let words = use_words();
    let count = days.len();
    let heads = head.lives.iter().map(|life| {
        let text = if head.lives.len() > 1 { version_name(words, life.version) } else { words.t("volume-head-number") };
        view! { <th scope="col" class="number">{text}</th> }
    });
    let heads = heads.collect_view();
    let rows = days.into_iter().map(|day| {
        let numbers: Vec<u64> = head.lives.iter().map(|life| sent(life, day)).collect();
        let bars = numbers.iter().zip(COLOURS).map(|(number, colour)| {
            let stretches = vec![(colour.trim_start_matches("bar-"), *number)];
            view! { <Bar stretches=stretches most=most /> }
        });
        let bars = bars.collect_view();
        let cells = numbers.iter().map(|number| view! { <td class="number">{words.digits(*number)}</td> });
        view! {
            <tr>
                <th scope="row">{telling::day(words, day)}</th>
                {cells.collect_view()}
                <td>{bars}</td>
            </tr>
        }
    });
    let table = view! {
        <table class="days">
            <caption class="aside-read">{words.t("simulate-days")}</caption>
            <thead>
                <tr>
                    <th scope="col">{words.t("volume-head-day")}</th>
                    {heads}
                    <td></td>
                </tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    };
    let label = words.with("simulate-days-all", &[("days", &words.digits(count as u64))]);
    view! {
        <details class="more" open=count <= AT_ONCE>
            <summary>{label}</summary>
            {table}
        </details>
    }
    .into_any()
}
