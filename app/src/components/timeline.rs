//! What happened, newest first: each event as a sentence, with who, when and why.

use carillon_domain::Language;
use carillon_engine::view::TimelineEntry;
use leptos::prelude::*;

use super::reasons::reason_text;
use crate::words::{Words, use_words};

/// A timeline. With `link`, each line leads to the communication it is about.
#[component]
pub(crate) fn Timeline(
    entries: Vec<TimelineEntry>,
    #[prop(into)] zone: String,
    #[prop(default = false)] link: bool,
) -> impl IntoView {
    let items = entries.into_iter().map(|entry| view! { <Moment entry=entry zone=zone.clone() link=link /> });
    view! { <ol class="timeline">{items.collect_view()}</ol> }
}

#[component]
fn Moment(entry: TimelineEntry, zone: String, link: bool) -> impl IntoView {
    let words = use_words();
    let detail = |name: &str| entry.details.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone());
    let reason = detail("reason").filter(|_| !goes_without_saying(&entry.kind));
    let reason = reason.map(|reason| {
        let text = reason_text(words, &reason);
        // What a person wrote is quoted.
        match entry.actor.as_str() {
            "system" | "customer" => view! { <span class="quiet"><bdi>{text}</bdi></span> }.into_any(),
            _ => view! { <q>{text}</q> }.into_any(),
        }
    });
    let until = detail("until").and_then(|until| until.parse().ok());
    let until = until.map(|until| {
        let text = words.with("hold-ends", &[("moment", &words.moment(until, &zone))]);
        view! { <span class="small">{text}</span> }
    });
    let passed = detail("passed").map(|step| {
        view! { <span class="quiet">{words.with("hold-passed", &[("step", &step)])}</span> }
    });
    let skipped = detail("skipped").filter(|it| !it.is_empty());
    let skipped = skipped.map(|it| view! { <span class="quiet"><bdi>{it}</bdi></span> });
    let about = entry.subject.clone().zip(entry.communication_id.clone()).filter(|_| link).map(|(subject, id)| {
        view! { <a href=format!("/care/communications/{id}")><bdi>{subject}</bdi></a> }
    });
    view! {
        <li class=class_of(&entry) data-testid="timeline-entry" data-kind=entry.kind.clone()>
            <strong>{sentence(words, &entry)}</strong>
            {about}
            {reason}
            {until}
            {passed}
            {skipped}
            <span class="small">
                <bdi>{actor(words, &entry.actor)}</bdi>
                " · "
                <time datetime=entry.at.to_string()>{words.moment(entry.at, &zone)}</time>
            </span>
        </li>
    }
    .into_any()
}

/// That a plan waits for its turn, and what a server says when all is well, would only be noise here.
fn goes_without_saying(kind: &str) -> bool {
    matches!(kind, "communication-planned" | "delivery-accepted")
}

/// What happened, in a sentence.
pub(crate) fn sentence(words: Words, entry: &TimelineEntry) -> String {
    let detail = |name: &str| {
        let found = entry.details.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.clone()).unwrap_or_default()
    };
    let tag = detail("language");
    let language = Language::from_tag(&tag).map_or(tag, |language| language.autonym().to_owned());
    let (step, fields) = (detail("step"), field_names(words, &detail("fields")));
    let (offer, slot, reseller) = (detail("offer"), detail("slot"), detail("reseller"));
    let (name, event, campaign) = (detail("name"), detail("event"), detail("campaign"));
    let (from, to) = (detail("from"), detail("to"));
    let on = detail("channel");
    let channel = words.find(&format!("channel-{on}"), &[]).unwrap_or_else(|| on.clone());
    let values = [
        ("language", language.as_str()),
        ("step", &step),
        ("fields", &fields),
        ("offer", &offer),
        ("slot", &slot),
        ("reseller", &reseller),
        ("name", &name),
        ("event", &event),
        ("campaign", &campaign),
        ("from", &from),
        ("to", &to),
        ("channel", &channel),
        ("kind", &entry.kind),
    ];
    // Some are told by what they happened to.
    let narrower = |by: &str| words.find(&format!("event-{}-{by}", entry.kind), &values);
    if let Some(told) = narrower(&detail("target")).or_else(|| narrower(&on)) {
        return told;
    }
    // An event nobody has written a phrase for yet is named rather than hidden.
    words.find(&format!("event-{}", entry.kind), &values).unwrap_or_else(|| words.with("event-other", &values))
}

/// `email, time_zone` as a person reads it.
fn field_names(words: Words, fields: &str) -> String {
    let names = fields.split(", ").filter(|field| !field.is_empty()).map(|field| field_name(words, field));
    names.collect::<Vec<_>>().join(", ")
}

/// The name of a field of a customer.
pub(crate) fn field_name(words: Words, field: &str) -> String {
    words.find(&format!("field-{}", field.replace('_', "-")), &[]).unwrap_or_else(|| field.to_owned())
}

fn actor(words: Words, actor: &str) -> String {
    match actor {
        "system" => words.t("actor-system"),
        "customer" => words.t("actor-customer"),
        name => name.to_owned(),
    }
}

fn class_of(entry: &TimelineEntry) -> &'static str {
    match entry.kind.as_str() {
        "delivery-accepted" | "delivery-arrived" => "moment good",
        "delivery-rejected" | "delivery-held" | "letter-returned" | "ladder-ended" => "moment bad",
        _ if !matches!(entry.actor.as_str(), "system") => "moment person",
        _ => "moment",
    }
}
