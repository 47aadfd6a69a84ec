//! The component of one text: how it looks, what may be done, what was done.

use carillon_domain::campaign::partner::{PartnerRules, PartnerTextState};
use carillon_engine::PartnerDecision;
use carillon_engine::view::{PartnerTextChange, PartnerTextView};
use leptos::prelude::*;

use super::list_page::place_of;
use super::state::{TextPill, done_phrase, phrase_of};
use crate::components::{
    CareShell, FaultSummary, Faults, Field, Frame, Notice, Place, TextArea, TextField, Tone, described_by,
};
use crate::words::use_words;

/// A text with everything that can be done to it.
#[component]
pub(crate) fn PartnerShowPage(
    frame: Frame,
    text: PartnerTextView,
    faults: Faults,
    #[prop(optional_no_strip)] done: Option<PartnerTextState>,
) -> impl IntoView {
    let words = use_words();
    // An address that was kept, or changed by hand, tells of nothing that is no longer so.
    let done = done.filter(|state| *state == text.row.state);
    let done = done.map(|state| view! { <Notice tone=Tone::Good text=words.t(done_phrase(state)) testid="done" /> });
    let broken = Faults::from_engine(words, &text.faults);
    let broken = broken.texts().into_iter().map(|text| view! { <Notice tone=Tone::Warn text=text testid="broken" /> });
    let row = text.row.clone();
    let version = words.with("partner-version", &[("version", &row.version.to_string())]);
    view! {
        <CareShell frame=frame place=Place::Partners title=row.reseller.clone()>
            <div class="stack">
                {done}
                <FaultSummary count=faults.len() />
                <header class="page-head">
                    <div>
                        <p class="eyebrow"><a href="/care/partners">{words.t("care-back")}</a></p>
                        <h1><bdi>{row.reseller.clone()}</bdi></h1>
                        <div class="facts">
                            <bdi>{place_of(words, &row)}</bdi>
                            <bdi lang=row.language.tag()>{row.language.autonym()}</bdi>
                            <span class="tag">{version}</span>
                            <TextPill state=row.state />
                        </div>
                    </div>
                </header>
                <div class="columns">
                    <div class="stack">
                        {broken.collect_view()}
                        <LookOf text=text.clone() />
                        {text.may_write.then(|| view! { <Rewrite text=text.clone() faults=faults.clone() /> })}
                    </div>
                    <div class="stack">
                        <Decide text=text.clone() faults=faults />
                        {text.rules.map(|rules| view! { <Rules rules=rules /> })}
                        <Changes changes=text.changes zone=row.time_zone />
                    </div>
                </div>
            </div>
        </CareShell>
    }
}

/// The words as they would stand in a message.
#[component]
fn LookOf(text: PartnerTextView) -> impl IntoView {
    let words = use_words();
    let language = text.row.language;
    view! {
        <section class="section">
            <h2>{words.t("partner-look")}</h2>
            <div class="artefact">
                <article
                    class="prose"
                    lang=language.tag()
                    dir=language.direction().as_str()
                    data-testid="partner-look"
                    inner_html=text.preview_html
                ></article>
            </div>
        </section>
    }
}

#[component]
fn Rewrite(text: PartnerTextView, faults: Faults) -> impl IntoView {
    let words = use_words();
    let language = text.row.language;
    let fault = faults.of("markdown");
    let (described, invalid) = (described_by("markdown", true, fault.is_some()), fault.is_some());
    view! {
        <form class="form" method="post" action=format!("/care/partners/{}", text.row.id)>
            <input type="hidden" name="revision" value=text.revision />
            <Field id="markdown" label=words.t("partner-words") hint=words.t("partner-words-hint") fault=fault>
                <TextArea
                    id="markdown"
                    value=text.markdown
                    rows=10
                    class="words"
                    dir=language.direction().as_str()
                    lang=Some(language.tag())
                    described=described
                    invalid=invalid
                    testid="partner-words"
                />
            </Field>
            <div class="actions">
                <button class="button loud" name="wish" value="save" data-testid="partner-save">{words.t("partner-save")}</button>
                <button class="button" name="wish" value="preview" data-testid="partner-preview">{words.t("partner-preview")}</button>
            </div>
        </form>
    }
    .into_any()
}

/// What this person may do with it now.
#[component]
fn Decide(text: PartnerTextView, faults: Faults) -> impl IntoView {
    let words = use_words();
    if text.may.is_empty() {
        return ().into_any();
    }
    let waits = (text.row.state == PartnerTextState::Submitted && !text.may.contains(&PartnerDecision::Approve))
        .then(|| view! { <p class="hint">{words.t("partner-who-approves")}</p> });
    let buttons = text.may.iter().map(|&decision| {
        let (key, class) = match decision {
            PartnerDecision::Submit => ("partner-submit", "button loud"),
            PartnerDecision::Approve => ("partner-approve", "button loud"),
            PartnerDecision::Reject => ("partner-reject", "button"),
            PartnerDecision::Withdraw => ("partner-withdraw", "button"),
        };
        view! { <button class=class name="wish" value=decision.as_str() data-testid=key>{words.t(key)}</button> }
    });
    let buttons: Vec<_> = buttons.collect();
    view! {
        <form class="form card" method="post" action=format!("/care/partners/{}/decide", text.row.id)>
            <input type="hidden" name="revision" value=text.revision />
            {waits}
            <TextField
                id="reason"
                label=words.t("partner-reason")
                value=String::new()
                faults=faults
                hint=words.t("partner-reason-hint")
                testid="partner-reason"
            />
            <div class="actions">
                {buttons}
            </div>
        </form>
    }
    .into_any()
}

#[component]
fn Rules(rules: PartnerRules) -> impl IntoView {
    let words = use_words();
    let forbidden = (!rules.forbidden_words.is_empty()).then(|| {
        let list = rules.forbidden_words.join(", ");
        view! { <p class="quiet">{words.with("partner-limit-words", &[("words", &list)])}</p> }
    });
    view! {
        <section class="section">
            <h2>{words.t("partner-limits")}</h2>
            <p class="quiet">{words.number("partner-limit-length", "most", u64::from(rules.most_characters))}</p>
            {forbidden}
        </section>
    }
}

#[component]
fn Changes(changes: Vec<PartnerTextChange>, zone: String) -> impl IntoView {
    let words = use_words();
    let items = changes.into_iter().map(|change| {
        let reason = (!change.reason.is_empty()).then(|| view! { <q>{change.reason}</q> });
        view! {
            <li class="moment person" data-testid="partner-change">
                <strong>{words.t(phrase_of(change.state))}</strong>
                {reason}
                <span class="small">
                    <bdi>{change.by}</bdi>
                    " · "
                    <time datetime=change.at.to_string()>{words.moment(change.at, &zone)}</time>
                </span>
            </li>
        }
    });
    view! {
        <section class="section">
            <header>
                <h2>{words.t("partner-changes")}</h2>
                <small>{words.with("partner-zone", &[("zone", &zone)])}</small>
            </header>
            <ol class="timeline">{items.collect_view()}</ol>
        </section>
    }
}
