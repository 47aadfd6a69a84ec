//! The component of one mail of the outbox.

use carillon_engine::OutboxMessage;
use leptos::prelude::*;

use crate::components::{CareShell, Frame, Place, encode};
use crate::words::use_words;

/// Which part is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum MailPart {
    /// The HTML part, in a frame.
    Html,
    /// The text part.
    Text,
    /// The message as it was written.
    Source,
}

/// One mail: its headers, and one of its parts.
#[component]
pub(crate) fn MailPage(frame: Frame, mail: OutboxMessage, part: MailPart) -> impl IntoView {
    let words = use_words();
    let row = mail.row.clone();
    let subject = if row.subject.is_empty() { words.t("outbox-no-subject") } else { row.subject };
    let tab = move |one: MailPart, name: &'static str, key: &str| {
        view! { <a href=format!("?as={name}") aria-current=(one == part).then_some("true")>{words.t(key)}</a> }
    };
    view! {
        <CareShell frame=frame place=Place::Outbox title=subject.clone()>
            <div class="stack">
                <header class="page-head">
                    <div>
                        <p class="eyebrow"><a href="/care/outbox">{words.t("outbox-title")}</a></p>
                        <h1><bdi lang=row.language.clone()>{subject.clone()}</bdi></h1>
                        <p class="quiet">{words.with("outbox-to", &[("address", &row.to)])}</p>
                    </div>
                </header>
                <section class="artefact">
                    <div class="artefact-bar">
                        <nav class="tabs" aria-label=words.t("outbox-parts")>
                            {tab(MailPart::Html, "html", "communication-as-email")}
                            {tab(MailPart::Text, "text", "communication-as-text")}
                            {tab(MailPart::Source, "source", "communication-as-source")}
                        </nav>
                    </div>
                    <Part mail=mail.clone() part=part title=subject />
                </section>
                <Headers headers=mail.headers />
            </div>
        </CareShell>
    }
}

#[component]
fn Part(mail: OutboxMessage, part: MailPart, title: String) -> impl IntoView {
    match part {
        MailPart::Html => {
            let src = format!("/care/outbox/{}/html", encode(&mail.row.name));
            let sandbox = "allow-popups allow-popups-to-escape-sandbox";
            view! { <iframe src=src title=title sandbox=sandbox referrerpolicy="no-referrer" data-testid="email-frame"></iframe> }
                .into_any()
        }
        MailPart::Text => view! { <pre dir="auto" tabindex="0" data-testid="mail-text">{mail.text}</pre> }.into_any(),
        MailPart::Source => {
            let source = String::from_utf8_lossy(&mail.raw).into_owned();
            view! { <pre dir="ltr" tabindex="0" data-testid="mail-source">{source}</pre> }.into_any()
        }
    }
}

#[component]
fn Headers(headers: Vec<(String, String)>) -> impl IntoView {
    let words = use_words();
    let lines = headers.into_iter().map(|(name, value)| {
        view! {
            <dt class="ltr">{name}</dt>
            <dd><bdi dir="auto">{value}</bdi></dd>
        }
    });
    view! {
        <section class="card">
            <h2>{words.t("outbox-headers")}</h2>
            <dl class="lines" data-testid="mail-headers">{lines.collect_view()}</dl>
        </section>
    }
}
