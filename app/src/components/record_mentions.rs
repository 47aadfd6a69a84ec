//! Around a record: the campaigns that keep it out, the groups it speaks in, and the messages that spoke of it.

use carillon_engine::view::{RecordGroup, RecordHeld, RecordSaid};
use leptos::prelude::*;

use super::record_words::field_label;
use super::{Notice, Tone};
use crate::words::{Words, use_words};

/// A notice for each campaign that keeps the record out: where reading it fails, and why.
#[component]
pub(crate) fn RecordHolds(held: Vec<RecordHeld>) -> impl IntoView {
    let words = use_words();
    let notices = held.into_iter().map(|held| {
        view! { <Notice tone=Tone::Warn text=told(words, &held) testid="record-held" /> }
    });
    notices.collect_view()
}

fn told(words: Words, held: &RecordHeld) -> String {
    let (version, column) = (held.version.to_string(), held.column.to_string());
    let field = field_label(words, &held.field);
    let values = [
        ("campaign", held.campaign.as_str()),
        ("version", &version),
        ("field", &field),
        ("value", &held.value),
        ("column", &column),
        ("reason", &held.reason),
    ];
    words.with("record-held", &values)
}

/// The groups and the messages that speak of the record, with links to both.
#[component]
pub(crate) fn RecordMentions(groups: Vec<RecordGroup>, said: Vec<RecordSaid>, zone: String) -> impl IntoView {
    let words = use_words();
    let groups: Vec<AnyView> = groups.into_iter().map(|group| group_line(words, group, &zone)).collect();
    let said: Vec<AnyView> = said.into_iter().map(|said| said_line(words, said, &zone)).collect();
    let lists = [("record-groups", groups), ("record-said", said)].into_iter().filter(|(_, lines)| !lines.is_empty());
    let lists = lists.map(|(key, lines)| {
        view! {
            <dt>{words.t(key)}</dt>
            <dd data-testid=key>{lines}</dd>
        }
    });
    view! { <dl class="lines">{lists.collect_view()}</dl> }
}

fn group_line(words: Words, group: RecordGroup, zone: &str) -> AnyView {
    let (id, name) = group.recipient;
    let stands = match group.next {
        _ if group.left_out => words.t("record-left-out"),
        Some((step, at)) => format!("{step} · {}", words.day_of(at, zone)),
        None => words.t("record-over"),
    };
    view! {
        <p>
            <bdi>{group.campaign}</bdi>
            " · "
            <bdi>{stands}</bdi>
            " · "
            <a href=format!("/care/customers/{id}")>
                <bdi>{name}</bdi>
            </a>
        </p>
    }
    .into_any()
}

fn said_line(words: Words, said: RecordSaid, zone: &str) -> AnyView {
    view! {
        <p>
            <a href=format!("/care/communications/{}", said.id) class="mono ltr">
                {said.reference}
            </a>
            " · "
            <bdi>{said.step}</bdi>
            " · "
            {words.day_of(said.at, zone)}
        </p>
    }
    .into_any()
}
