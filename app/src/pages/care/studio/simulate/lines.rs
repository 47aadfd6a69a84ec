//! Everything that happened, a page at a time: by version, by customer, by kind; or what differs between two versions.

use carillon_engine::simulate::{ChangeLine, Head, Lines, Moment, Shift, What};
use leptos::prelude::*;

use super::super::version_list::version_name;
use super::changes::{self, ChangeRow};
use super::pager::{Asked, Pager, count};
use super::{message_url, telling};
use crate::components::encode;
use crate::words::use_words;

/// The lines on show.
#[derive(Debug, Clone)]
pub(crate) enum Told {
    /// What happened in a life.
    Lines(usize, Lines<Moment>),
    /// What differs between two.
    Changes(Lines<ChangeLine>),
}

/// The lines, with what chooses them.
#[component]
pub(super) fn LinesSection(head: Head, told: Told, asked: Asked) -> impl IntoView {
    let words = use_words();
    let (all, page, pages) = match &told {
        Told::Lines(_, lines) => (count(lines), lines.page, lines.pages),
        Told::Changes(lines) => (count(lines), lines.page, lines.pages),
    };
    let rows = match told.clone() {
        Told::Lines(life, lines) => {
            let row = |moment| view! { <Line head=head.clone() life=life moment=moment /> };
            lines.lines.into_iter().map(row).collect_view().into_any()
        }
        Told::Changes(lines) => {
            let row = |change| view! { <ChangeRow head=head.clone() change=change /> };
            lines.lines.into_iter().map(row).collect_view().into_any()
        }
    };
    let list = if all == 0 {
        view! { <p class="empty">{words.t("simulate-lines-none")}</p> }.into_any()
    } else {
        view! { <ol class="timeline">{rows}</ol> }.into_any()
    };
    view! {
        <section class="section" id="lines" aria-labelledby="lines-title">
            <h2 id="lines-title">{words.t("simulate-happened")}</h2>
            <Tabs head=head.clone() told=told.clone() />
            <Choose head=head told=told asked=asked.clone() />
            <p class="small" data-testid="line-count">{words.with("simulate-lines", &[("count", &words.digits(all))])}</p>
            {list}
            <Pager asked=asked page=page pages=pages />
        </section>
    }
    .into_any()
}

/// What differs, and what happens with each version.
#[component]
fn Tabs(head: Head, told: Told) -> impl IntoView {
    let words = use_words();
    let current = match told {
        Told::Lines(life, _) => life.to_string(),
        Told::Changes(_) => String::new(),
    };
    let tab = |show: String, text: String| {
        let here = (show == current).then_some("true");
        view! { <a href=format!("?show={show}#lines") aria-current=here>{text}</a> }
    };
    (head.lives.len() > 1).then(|| {
        let lives = head.lives.iter().enumerate();
        let lives = lives.map(|(at, life)| tab(at.to_string(), version_name(words, life.version))).collect_view();
        view! {
            <nav class="tabs" aria-label=words.t("simulate-happened")>
                {tab(String::new(), words.t("simulate-shifts"))}
                {lives}
            </nav>
        }
    })
}

/// Of whom, and which kind.
#[component]
fn Choose(head: Head, told: Told, asked: Asked) -> impl IntoView {
    let words = use_words();
    let option = |value: &'static str, text: String, chosen: &str| {
        view! { <option value=value selected=value == chosen>{text}</option> }
    };
    let (name, options) = match told {
        Told::Lines(life, _) => {
            let there = head.lives.get(life).map(|life| life.tally.all.clone()).unwrap_or_default();
            let kinds = What::ALL.into_iter().filter(|what| there.contains_key(what));
            let kinds = kinds
                .map(|what| option(what.as_str(), words.t(&format!("simulate-what-{}", what.as_str())), &asked.what));
            ("what", kinds.collect::<Vec<_>>())
        }
        Told::Changes(_) => {
            let kinds = Shift::ALL.map(|it| option(it.as_str(), changes::shift(words, &head, it), &asked.shift));
            ("shift", kinds.into_iter().collect())
        }
    };
    view! {
        <form class="bar" method="get" action="#lines">
            <input type="hidden" name="show" value=asked.show />
            <div class="field wide">
                <label for="customer">{words.t("simulate-customer")}</label>
                <input
                    id="customer"
                    name="customer"
                    value=asked.customer
                    dir="auto"
                    maxlength="200"
                    autocomplete="off"
                />
            </div>
            <div class="field">
                <label for=name>{words.t("simulate-what")}</label>
                <select id=name name=name autocomplete="off">
                    <option value="">{words.t("simulate-everything")}</option>
                    {options}
                </select>
            </div>
            <button class="button" data-testid="choose-lines">{words.t("studio-show")}</button>
        </form>
    }
    .into_any()
}

/// Whose copy it is; leads to everything that happened to it.
#[component]
pub(super) fn Whose(moment: Moment, show: &'static str) -> impl IntoView {
    let number = moment.line.customer;
    let href = format!("?show={show}&customer={}#lines", encode(&number));
    view! { <a href=href><bdi>{moment.name}</bdi>" "<bdi class="small">{number}</bdi></a> }
}

/// One thing that happened.
#[component]
fn Line(head: Head, life: usize, moment: Moment) -> impl IntoView {
    let words = use_words();
    let class = match moment.what {
        What::Sent => "moment good",
        What::Held | What::Failed => "moment bad",
        What::Switched | What::Ended => "moment person",
        _ => "moment",
    };
    let message = moment.message.map(|number| {
        let href = message_url(&head.campaign, &head.id.to_string(), life, number);
        let text = match moment.line.subject.as_str() {
            "" => words.t("simulate-open"),
            subject => subject.to_owned(),
        };
        view! { <a href=href data-testid="open-message"><bdi>{text}</bdi></a> }
    });
    let reason = telling::reason(words, &moment).map(|text| view! { <span class="quiet"><bdi>{text}</bdi></span> });
    // The sentence names the step where it is about planning.
    let named = matches!(moment.what, What::Planned | What::Passed) || moment.line.step.is_empty();
    let step = (!named).then(|| view! { <span class="tag"><bdi>{moment.line.step.clone()}</bdi></span> });
    let at = moment.at;
    let show = if life == 0 { "0" } else { "1" };
    view! {
        <li class=class data-testid="simulated-line" data-what=moment.what.as_str()>
            <span class="facts">
                <strong>{telling::happened(words, &moment)}</strong>
                {step}
            </span>
            {message}
            {reason}
            <span class="facts small">
                <Whose moment=moment.clone() show=show />
                <time datetime=at.to_string()>{words.moment(at, "UTC")}</time>
            </span>
        </li>
    }
    .into_any()
}
