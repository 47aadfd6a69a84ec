//! The component of a communication.

use carillon_domain::MessageClass;
use carillon_engine::view::CommunicationView;
use leptos::prelude::*;

use super::parts::{Artefact, SendAgain, Versions};
use crate::components::{
    CareShell, Deliveries, Documents, Frame, HoldDone, Icon, Notice, Offers, Place, Records, Sign, StatePill, Timeline,
    Tone,
};
use crate::islands::CopyText;
use crate::words::use_words;

/// How the artefact is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Look {
    /// The mail.
    Email,
    /// The words of the customer's page.
    WebPage,
}

/// What the page knows besides the communication.
#[derive(Debug, Clone)]
pub(crate) struct Shown {
    /// How it is looked at.
    pub(crate) look: Look,
    /// The customer's page.
    pub(crate) public_url: String,
    /// The key of the form that sends it again.
    pub(crate) request_key: String,
    /// The phrase of what was just done.
    pub(crate) done: Option<&'static str>,
    /// What was just done with a hold.
    pub(crate) hold_done: String,
}

/// A communication exactly as the customer holds it, with everything that happened to it.
#[component]
pub(crate) fn CommunicationPage(frame: Frame, view: CommunicationView, shown: Shown) -> impl IntoView {
    let words = use_words();
    let done = shown.done.map(|key| view! { <Notice tone=Tone::Good text=words.t(key) testid="done" /> });
    view! {
        <CareShell frame=frame place=Place::Inside title=view.subject.clone()>
            <div class="stack">
                {done}
                <HoldDone what=shown.hold_done />
                <Head view=view.clone() public_url=shown.public_url.clone() />
                <div class="columns">
                    <div class="stack">
                        <Artefact view=view.clone() look=shown.look />
                        <Told view=view.clone() />
                    </div>
                    <Aside view=view request_key=shown.request_key />
                </div>
            </div>
        </CareShell>
    }
}

#[component]
fn Head(view: CommunicationView, public_url: String) -> impl IntoView {
    let words = use_words();
    let row = view.row;
    let class = match view.class {
        MessageClass::Transactional => "class-transactional",
        MessageClass::Service => "class-service",
        MessageClass::Promotional => "class-promotional",
    };
    let version = words.with("communication-version", &[("version", &words.digits(row.version.into()))]);
    let edit = format!("/care/communications/{}/edit?lang={}", row.id, view.language.tag());
    let organisation = row.organisation.map(|name| view! { <bdi class="quiet">{name}</bdi> });
    view! {
        <header class="page-head">
            <div>
                <p class="eyebrow">{row.campaign}" · "<bdi>{row.step}</bdi>" · "{words.t(class)}</p>
                <h1><bdi lang=view.language.tag()>{view.subject}</bdi></h1>
                <div class="facts">
                    <a href=format!("/care/customers/{}", row.customer_id)><bdi>{row.customer_name}</bdi></a>
                    {organisation}
                    <span>
                        <span class="mono ltr" data-testid="reference">{row.reference.clone()}</span>
                        <CopyText text=row.reference label=words.t("care-copy") done=words.t("care-copied") />
                    </span>
                    <span class="tag">{version}</span>
                    <StatePill state=row.state on_hold=row.on_hold />
                </div>
            </div>
            <div class="actions">
                <a class="button" href=public_url target="_blank" rel="noopener" title=words.t("communication-page-hint")>
                    <Sign icon=Icon::Outside />
                    {words.t("communication-page")}
                </a>
                <a class="button loud" href=edit data-testid="edit-words">
                    <Sign icon=Icon::Pen />
                    {words.t("communication-edit")}
                </a>
            </div>
        </header>
    }
    .into_any()
}

/// What it speaks of.
#[component]
fn Told(view: CommunicationView) -> impl IntoView {
    let words = use_words();
    let records = if view.records.is_empty() {
        view! { <p class="quiet">{words.t("communication-records-none")}</p> }.into_any()
    } else {
        view! { <Records records=view.records zone=view.time_zone.clone() /> }.into_any()
    };
    let offers = (!view.offers.is_empty()).then(|| {
        view! {
            <section class="section late">
                <h2>{words.t("offer-title")}</h2>
                <Offers offers=view.offers zone=view.time_zone />
            </section>
        }
    });
    view! {
        <Documents token=view.token language=view.language documents=view.documents />
        {offers}
        <section class="section late">
            <h2>{words.t("communication-records")}</h2>
            {records}
        </section>
    }
}

/// What can be done, and what was done.
#[component]
fn Aside(view: CommunicationView, request_key: String) -> impl IntoView {
    let words = use_words();
    let zone = view.time_zone.clone();
    let back = format!("/care/communications/{}", view.row.id);
    let deliveries = if view.deliveries.is_empty() {
        view! { <p class="quiet">{words.t("communication-deliveries-none")}</p> }.into_any()
    } else {
        view! { <Deliveries deliveries=view.deliveries.clone() zone=zone.clone() back=back /> }.into_any()
    };
    let timeline = if view.timeline.is_empty() {
        view! { <p class="quiet">{words.t("communication-timeline-none")}</p> }.into_any()
    } else {
        view! { <Timeline entries=view.timeline.clone() zone=zone.clone() /> }.into_any()
    };
    view! {
        <div class="stack">
            <SendAgain view=view.clone() request_key=request_key />
            <section class="section">
                <h2>{words.t("communication-deliveries")}</h2>
                {deliveries}
            </section>
            <Versions view=view />
            <section class="section">
                <header>
                    <h2>{words.t("communication-timeline")}</h2>
                    <small>{words.with("communication-zone", &[("zone", &zone)])}</small>
                </header>
                {timeline}
            </section>
        </div>
    }
    .into_any()
}
