//! For whom a campaign is, and the path its steps make: when each is due, over which channels, with which words.

use std::collections::BTreeMap;

use carillon_domain::campaign::{
    Act, Anchor, Audience, AudienceOf, CampaignDefinition, CampaignFolder, GroupBy, Grouping, Late, Notice, PostForm,
    Sequence, Step,
};
use carillon_domain::{Channel, Direction, Language};
use carillon_engine::view::StepCount;
use leptos::prelude::*;

use super::asked::file_url;
use crate::words::{Words, use_words};

/// Audience, grouping and sequences, as a person would tell them.
#[component]
pub(super) fn CampaignPath(
    name: String,
    definition: CampaignDefinition,
    counts: BTreeMap<String, StepCount>,
) -> impl IntoView {
    let words = use_words();
    // The words that open are those a reader of this portal can read, where there are any.
    let spoken = words.language();
    let language = definition.languages.iter().find(|language| **language == spoken).or(definition.languages.first());
    let language = language.copied().unwrap_or(Language::En);
    let whose = grouping(words, &definition);
    let sequences = definition.sequences.into_iter().map(|sequence| {
        view! { <Walk name=name.clone() sequence=sequence language=language counts=counts.clone() /> }
    });
    view! {
        <section class="section">
            <h2>{words.t("studio-audience")}</h2>
            <p>{audience(words, &definition.audience)}" "{whose}</p>
            {definition.audience.condition.map(|condition| view! { <p><code class="ltr">{condition}</code></p> })}
        </section>
        <section class="section" data-testid="path">
            <h2>{words.t("studio-path")}</h2>
            {sequences.collect_view()}
        </section>
    }
    .into_any()
}

fn audience(words: Words, audience: &Audience) -> String {
    match &audience.of {
        AudienceOf::Customers => words.t("studio-audience-customers"),
        AudienceOf::Records { kind } => words.with("studio-audience-records", &[("kind", kind)]),
    }
}

/// Whose records speak together, which of their dates, and what becomes of those that come late.
fn grouping(words: Words, definition: &CampaignDefinition) -> String {
    let Grouping { by, window_days, late } = definition.grouping;
    let whose = words.t(match by {
        GroupBy::Customer => "studio-group-customer",
        GroupBy::Record => "studio-group-record",
        GroupBy::Household => "studio-group-household",
        GroupBy::Organisation => "studio-group-organisation",
        GroupBy::Reseller => "studio-group-reseller",
    });
    if definition.audience.of == AudienceOf::Customers || by == GroupBy::Record {
        return whose;
    }
    let window = match window_days {
        0 => words.t("studio-window-day"),
        days => words.number("studio-window", "days", u64::from(days.unsigned_abs())),
    };
    let late = words.t(match late {
        Late::Next => "studio-late-next",
        Late::Own => "studio-late-own",
        Late::Ignore => "studio-late-ignore",
    });
    format!("{whose} {window} {late}")
}

#[component]
fn Walk(name: String, sequence: Sequence, language: Language, counts: BTreeMap<String, StepCount>) -> impl IntoView {
    let words = use_words();
    let from = counted_from(words, &sequence);
    let steps = sequence.steps.into_iter().map(|step| {
        let count = counts.get(&step.name).copied().unwrap_or_default();
        let named = match &step.act {
            Act::Say(_) => {
                let href = file_url(&name, &CampaignFolder::content_path(&step.name, language));
                view! { <a href=href><bdi>{step.name.clone()}</bdi></a> }.into_any()
            }
            Act::Go { .. } => view! { <bdi>{step.name.clone()}</bdi> }.into_any(),
        };
        let number = |key, number| words.with(key, &[("number", &words.digits(number))]);
        let told = step.notice().map(|_| view! { " · "{number("studio-step-told", count.told)} });
        view! {
            <li class="moment" data-testid="step">
                <strong>{when(words, &step)}</strong>
                {named}
                <span class="small">{act(words, &step)}</span>
                {asks(words, &step)}
                <span class="small muted" data-testid="step-count">
                    {number("studio-step-waiting", count.waiting)}{told}
                </span>
            </li>
        }
    });
    view! {
        <div class="section">
            <p class="small"><bdi>{sequence.name}</bdi>" · "{from}</p>
            <ol class="timeline">{steps.collect_view()}</ol>
        </div>
    }
}

/// What the steps count from, and when they go out.
fn counted_from(words: Words, sequence: &Sequence) -> String {
    let time = sequence.send_at.strftime("%H:%M").to_string();
    let key = match &sequence.anchor {
        Anchor::Date(_) | Anchor::Day(_) => "studio-anchor",
        Anchor::Event(_) => "studio-anchor-event",
        Anchor::Entry => "studio-anchor-entry",
        Anchor::Switch => "studio-anchor-switch",
    };
    words.with(key, &[("anchor", &sequence.anchor.name()), ("time", &time)])
}

/// What a step does: its channels, or where it leads.
fn act(words: Words, step: &Step) -> String {
    match &step.act {
        Act::Say(notice) => ladder(words, notice),
        Act::Go { to: Some(to) } => words.with("studio-step-go", &[("to", to)]),
        Act::Go { to: None } => words.t("studio-step-end"),
    }
}

/// What a step asks before it does it.
fn asks(words: Words, step: &Step) -> impl IntoView + use<> {
    let line = |label: String, code: String| {
        view! { <span class="small">{label}" "<code class="ltr">{code}</code></span> }
    };
    let condition = step.condition.clone().map(|condition| line(words.t("studio-step-if"), condition));
    let wait = step.wait.clone().map(|wait| {
        let days = words.digits(wait.at_most.as_hours().unsigned_abs().div_ceil(24));
        line(words.with("studio-step-until", &[("days", &days)]), wait.until)
    });
    view! { {condition}{wait} }
}

/// How far from the date, in days.
fn when(words: Words, step: &Step) -> String {
    let days = step.at.nominal_days();
    match days {
        0 => words.t("studio-offset-on"),
        days if days < 0 => words.number("studio-offset-before", "days", days.unsigned_abs().into()),
        days => words.number("studio-offset-after", "days", days.unsigned_abs().into()),
    }
}

/// The channels in their order, each of which takes over where the one before it fails; then those used besides.
fn ladder(words: Words, notice: &Notice) -> String {
    let name = |channel: Channel| {
        let word =
            if channel == Channel::Letter && notice.post == PostForm::Postcard { "postcard" } else { channel.as_str() };
        words.find(&format!("channel-{word}"), &[]).unwrap_or_else(|| word.to_owned())
    };
    let arrow = if words.language().direction() == Direction::Rtl { " ← " } else { " → " };
    let rungs = notice.ladder.iter().map(|rung| name(rung.channel)).collect::<Vec<_>>().join(arrow);
    notice.besides.iter().fold(rungs, |line, channel| format!("{line} + {}", name(*channel)))
}
