//! For whom a campaign is, and the path its steps make: when each is due, over which channels, with which words.

use carillon_domain::campaign::{
    Audience, AudienceOf, CampaignDefinition, CampaignFolder, GroupBy, Grouping, Late, Sequence, Step,
};
use carillon_domain::{Channel, Language};
use leptos::prelude::*;

use super::asked::file_url;
use crate::words::{Words, use_words};

/// Audience, grouping and sequences, as a person would tell them.
#[component]
pub(super) fn CampaignPath(name: String, definition: CampaignDefinition) -> impl IntoView {
    let words = use_words();
    // The words that open are those a reader of this portal can read, where there are any.
    let spoken = words.language();
    let language = definition.languages.iter().find(|language| **language == spoken).or(definition.languages.first());
    let language = language.copied().unwrap_or(Language::En);
    let whose = grouping(words, &definition);
    let sequences = definition.sequences.into_iter().map(|sequence| {
        view! { <Walk name=name.clone() sequence=sequence language=language /> }
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
fn Walk(name: String, sequence: Sequence, language: Language) -> impl IntoView {
    let words = use_words();
    let time = sequence.send_at.strftime("%H:%M").to_string();
    let from = words.with("studio-anchor", &[("anchor", &sequence.anchor.name()), ("time", &time)]);
    let steps = sequence.steps.into_iter().map(|step| {
        let href = file_url(&name, &CampaignFolder::content_path(&step.name, language));
        view! {
            <li class="moment" data-testid="step">
                <strong>{when(words, &step)}</strong>
                <a href=href><bdi>{step.name.clone()}</bdi></a>
                <span class="small">{ladder(words, step.ladder())}</span>
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

/// How far from the date, in days.
fn when(words: Words, step: &Step) -> String {
    let days = step.at.nominal_days();
    match days {
        0 => words.t("studio-offset-on"),
        days if days < 0 => words.number("studio-offset-before", "days", days.unsigned_abs().into()),
        days => words.number("studio-offset-after", "days", days.unsigned_abs().into()),
    }
}

/// The channels in their order; each takes over where the one before it fails.
fn ladder(words: Words, channels: &[Channel]) -> String {
    let names = channels.iter().map(|channel| {
        words.find(&format!("channel-{}", channel.as_str()), &[]).unwrap_or_else(|| channel.as_str().to_owned())
    });
    names.collect::<Vec<_>>().join(" · ")
}
