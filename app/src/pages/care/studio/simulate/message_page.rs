//! The component of a message that nobody got: its words in every medium, and what happened around it.

use carillon_engine::MEDIA;
use carillon_engine::simulate::{Head, Moment, SimulatedMessage};
use leptos::prelude::*;

use super::super::version_list::version_name;
use super::{desk_url, message_url, result_url, telling};
use crate::components::{CareShell, Frame, Notice, Place, Tone};
use crate::words::use_words;

/// The message.
#[component]
pub(crate) fn MessagePage(
    frame: Frame,
    head: Head,
    message: SimulatedMessage,
    place: (usize, u32),
    medium: String,
) -> impl IntoView {
    let words = use_words();
    let (name, id) = (head.campaign.clone(), head.id.to_string());
    let url = message_url(&name, &id, place.0, place.1);
    let (tag, dir) = (message.language.tag(), message.language.direction().as_str());
    let subject = if message.subject.is_empty() { words.t("simulate-message") } else { message.subject.clone() };
    let around = message.moments.iter().map(|moment| view! { <Around moment=moment.clone() /> });
    let around = around.collect_view();
    view! {
        <CareShell frame=frame place=Place::Campaigns title=subject.clone()>
            <div class="stack">
                <header class="page-head">
                    <div>
                        <p class="eyebrow">
                            <a href=desk_url(&name)>{words.t("simulate-title")}</a>
                            " · "
                            <a href=result_url(&name, &id) data-testid="to-result">{telling::versions(words, &head)}</a>
                        </p>
                        <h1 lang=tag dir=dir>{subject}</h1>
                        <Facts message=message.clone() />
                    </div>
                </header>
                <Notice tone=Tone::Plain text=words.t("simulate-message-note") />
                <div class="columns">
                    <Artefact url=url medium=medium message=message />
                    <section class="section" aria-labelledby="around-title">
                        <h2 id="around-title">{words.t("simulate-happened")}</h2>
                        <ol class="timeline">{around}</ol>
                    </section>
                </div>
            </div>
        </CareShell>
    }
}

#[component]
fn Facts(message: SimulatedMessage) -> impl IntoView {
    let words = use_words();
    let whose = message.moments.first().map(|it| {
        let href = format!("/care/customers/{}", message.customer_id);
        let (name, number) = (it.name.clone(), it.line.customer.clone());
        view! { <a href=href><bdi>{name}</bdi>" "<bdi>{number}</bdi></a> }
    });
    view! {
        <div class="facts">
            {whose}
            <span class="tag"><bdi>{message.step}</bdi></span>
            <span lang=message.language.tag()>{message.language.autonym()}</span>
            <span>{version_name(words, message.version)}</span>
        </div>
    }
    .into_any()
}

/// The message in a frame, and the media it can be looked at in.
#[component]
fn Artefact(url: String, medium: String, message: SimulatedMessage) -> impl IntoView {
    let words = use_words();
    let chosen = MEDIA.iter().find(|it| it.name == medium).unwrap_or(&MEDIA[0]).name;
    let tabs = MEDIA.iter().map(|it| {
        let here = (it.name == chosen).then_some("true");
        view! { <a href=format!("?medium={}", it.name) aria-current=here>{words.t(it.phrase_key)}</a> }
    });
    let title = words.with("studio-preview-in", &[("language", message.language.autonym())]);
    view! {
        <section class="artefact">
            <div class="artefact-bar">
                <nav class="tabs" aria-label=words.t("studio-medium")>{tabs.collect_view()}</nav>
            </div>
            <iframe
                src=format!("{url}/frame?medium={chosen}")
                title=title
                sandbox="allow-popups allow-popups-to-escape-sandbox"
                referrerpolicy="no-referrer"
                data-testid="simulated-frame"
            ></iframe>
        </section>
    }
    .into_any()
}

#[component]
fn Around(moment: Moment) -> impl IntoView {
    let words = use_words();
    let reason = telling::reason(words, &moment).map(|text| view! { <span class="quiet"><bdi>{text}</bdi></span> });
    view! {
        <li class="moment">
            <strong>{telling::happened(words, &moment)}</strong>
            {reason}
            <time class="small" datetime=moment.at.to_string()>{words.moment(moment.at, "UTC")}</time>
        </li>
    }
    .into_any()
}
