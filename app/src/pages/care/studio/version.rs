//! `GET /care/campaigns/{name}/versions/{number}?against=`: a version, what it changed, and the way back to it.

use axum::extract::{Path, Query, State};
use carillon_compose::Finding;
use carillon_engine::Engine;
use carillon_engine::view::VersionView;
use leptos::prelude::*;
use serde::Deserialize;

use super::asked::campaign_url;
use super::differences::Differences;
use super::findings::Findings;
use super::simulate::desk_url;
use super::version_list::{Signature, State as VersionState, version_name};
use crate::components::{CareShell, Faults, Frame, Notice, Place, TextField, Tone};
use crate::http::{Answer, Page, SignedIn};
use crate::words::use_words;

/// What the address may ask for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    against: String,
    done: String,
}

/// The form that brings the version back, as it was sent.
#[derive(Debug, Clone, Default)]
pub(crate) struct Wish {
    /// Why.
    pub(crate) reason: String,
    /// What is wrong with the form.
    pub(crate) faults: Faults,
    /// What the check found.
    pub(crate) findings: Vec<Finding>,
    /// A word from the page itself.
    pub(crate) notice: Option<(Tone, String)>,
}

/// Shows it beside another one.
pub(super) async fn show(
    State(engine): State<Engine>,
    desk: SignedIn,
    Path((name, number)): Path<(String, u32)>,
    Query(asked): Query<Asked>,
) -> Answer<Page> {
    let view = engine.campaign_version(&name, number, asked.against.parse().ok()).await?;
    let key = match asked.done.as_str() {
        "applied" | "imported" if view.version.draft => Some("studio-done-drafted"),
        "applied" | "imported" => Some("studio-done-applied"),
        _ => None,
    };
    let digits = desk.words.digits(number.into());
    let notice = key.map(|key| (Tone::Good, desk.words.with(key, &[("version", &digits)])));
    let wish = Wish { notice, ..Wish::default() };
    Ok(desk.page(|frame| view! { <VersionPage frame=frame view=view wish=wish /> }))
}

/// A version.
#[component]
pub(crate) fn VersionPage(frame: Frame, view: VersionView, wish: Wish) -> impl IntoView {
    let words = use_words();
    let title = format!("{} · {}", version_name(words, view.version.number), view.title);
    let may_change = frame.person.role.may_change_campaigns();
    let notice = wish.notice.clone().map(|(tone, text)| view! { <Notice tone=tone text=text testid="notice" /> });
    let findings = (!wish.findings.is_empty())
        .then(|| view! { <Findings name=view.name.clone() findings=wish.findings.clone() /> });
    // Everything in the first version is new: that is no difference anybody reads.
    let (none, differences) = match view.against {
        None => (Some("studio-first"), Vec::new()),
        Some(_) => (view.differences.is_empty().then_some("studio-no-difference"), view.differences.clone()),
    };
    let none = none.map(|key| view! { <p class="empty">{words.t(key)}</p> });
    let back = (may_change && !view.version.active).then(|| view! { <BackForm view=view.clone() wish=wish /> });
    view! {
        <CareShell frame=frame place=Place::Campaigns title=title>
            <div class="stack">
                {notice}
                <Head view=view.clone() />
                {findings}
                <Against view=view />
                {none}
                <Differences files=differences />
                {back}
            </div>
        </CareShell>
    }
}

#[component]
fn Head(view: VersionView) -> impl IntoView {
    let words = use_words();
    let reason = (!view.version.reason.is_empty()).then(|| view! { <q><bdi>{view.version.reason.clone()}</bdi></q> });
    let url = campaign_url(&view.name);
    let files = format!("{url}/edit?file=campaign.toml&version={}", view.version.number);
    let export = format!("{url}/export?version={}", view.version.number);
    let against = view.against.map(|against| format!("&against={against}")).unwrap_or_default();
    let simulate = format!("{}?version={}{against}", desk_url(&view.name), view.version.number);
    view! {
        <header class="page-head">
            <div>
                <p class="eyebrow">
                    <a href="/care/campaigns">{words.t("studio-title")}</a>
                    " · "
                    <a href=url><bdi>{view.title}</bdi></a>
                </p>
                <h1>{version_name(words, view.version.number)}</h1>
                {reason}
                <div class="facts">
                    <VersionState version=view.version.clone() />
                    <span class="small"><Signature version=view.version /></span>
                </div>
            </div>
            <div class="actions">
                <a class="button" href=simulate data-testid="simulate">{words.t("simulate-title")}</a>
                <a class="button" href=files>{words.t("studio-read")}</a>
                <a class="button" href=export download=true>{words.t("studio-export")}</a>
            </div>
        </header>
    }
    .into_any()
}

/// Which version it is compared with.
#[component]
fn Against(view: VersionView) -> impl IntoView {
    let words = use_words();
    let number = view.version.number;
    let options = view.versions.into_iter().filter(|other| other.number != number).map(|other| {
        let text = format!("{} · {}", version_name(words, other.number), words.day_of(other.at, "UTC"));
        view! { <option value=other.number selected=Some(other.number) == view.against>{text}</option> }
    });
    let options = options.collect::<Vec<_>>();
    (!options.is_empty()).then(|| {
        view! {
            <form class="bar" method="get">
                <div class="field">
                    <label for="against">{words.t("studio-against")}</label>
                    <select id="against" name="against" autocomplete="off">{options}</select>
                </div>
                <button class="button">{words.t("studio-compare")}</button>
            </form>
        }
    })
}

#[component]
fn BackForm(view: VersionView, wish: Wish) -> impl IntoView {
    let words = use_words();
    let key = if view.version.draft { "studio-activate" } else { "studio-restore" };
    let action = format!("{}/versions/{}", campaign_url(&view.name), view.version.number);
    view! {
        <section class="card" aria-labelledby="restore-title">
            <h2 id="restore-title">{words.t(key)}</h2>
            <p class="quiet">{words.t("studio-restore-what")}</p>
            <form class="form" method="post" action=action>
                <input type="hidden" name="base" value=view.newest />
                <TextField
                    id="reason"
                    label=words.t("studio-reason")
                    value=wish.reason
                    faults=wish.faults
                    hint=words.t("studio-reason-hint")
                    required=true
                />
                <div class="actions">
                    <button class="button loud" data-testid="restore">{words.t(key)}</button>
                </div>
            </form>
        </section>
    }
    .into_any()
}
