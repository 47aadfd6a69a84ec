//! `GET /care/campaigns`: every campaign, and the form that takes a packed folder in.

use axum::extract::State;
use carillon_compose::Finding;
use carillon_domain::MessageClass;
use carillon_engine::Engine;
use carillon_engine::view::CampaignRow;
use leptos::prelude::*;

use super::asked::campaign_url;
use super::findings::{Counts, Findings};
use super::version_list::{Signature, Standing};
use crate::components::{CareShell, Faults, Field, Frame, Notice, Place, TextField, Tone, described_by};
use crate::http::{Answer, Page, SignedIn};
use crate::words::use_words;

/// What became of a folder that was to be taken in.
#[derive(Debug, Clone, Default)]
pub(crate) struct Upload {
    /// Why it was to be.
    pub(crate) reason: String,
    /// What is wrong with the form.
    pub(crate) faults: Faults,
    /// What the check found.
    pub(crate) findings: Vec<Finding>,
    /// A word from the page itself.
    pub(crate) notice: Option<(Tone, String)>,
}

/// Shows the list.
pub(super) async fn show(State(engine): State<Engine>, desk: SignedIn) -> Answer<Page> {
    let rows = engine.campaigns().await?;
    Ok(desk.page(|frame| view! { <CampaignList frame=frame rows=rows upload=Upload::default() /> }))
}

/// The list of campaigns.
#[component]
pub(crate) fn CampaignList(frame: Frame, rows: Vec<CampaignRow>, upload: Upload) -> impl IntoView {
    let words = use_words();
    let may_change = frame.person.role.may_change_campaigns();
    let list = if rows.is_empty() {
        view! { <p class="empty">{words.t("studio-none")}</p> }.into_any()
    } else {
        let rows = rows.into_iter().map(|row| view! { <Row row=row /> });
        view! { <ol class="rows">{rows.collect_view()}</ol> }.into_any()
    };
    let notice = upload.notice.clone().map(|(tone, text)| view! { <Notice tone=tone text=text testid="notice" /> });
    let findings = (!upload.findings.is_empty())
        .then(|| view! { <Findings name=String::new() findings=upload.findings.clone() /> });
    let below = if may_change {
        view! { <UploadForm upload=upload /> }.into_any()
    } else {
        view! { <p class="small">{words.t("studio-read-only")}</p> }.into_any()
    };
    view! {
        <CareShell frame=frame place=Place::Campaigns title=words.t("studio-title")>
            <div class="stack">
                {notice}
                <section class="section">
                    <h1>{words.t("studio-title")}</h1>
                    <p class="quiet">{words.t("studio-what")}</p>
                    {list}
                </section>
                {findings}
                {below}
            </div>
        </CareShell>
    }
}

#[component]
fn Row(row: CampaignRow) -> impl IntoView {
    let words = use_words();
    let facts = row.definition.as_ref().map(|definition| {
        let number = |key: &str, count: usize| words.with(key, &[("count", &words.digits(count as u64))]);
        let languages = number("studio-languages", definition.languages.len());
        let steps = number("studio-steps", definition.steps().count());
        view! {
            <div class="row-sub">{words.t(class_phrase(definition.class))}</div>
            <div class="row-sub">{languages}" · "{steps}</div>
        }
    });
    view! {
        <li class="row campaign" data-testid="campaign-row">
            <div>
                <a class="row-link" href=campaign_url(&row.name)><bdi>{row.title}</bdi></a>
                <div class="row-sub"><span class="mono ltr">{row.name}</span></div>
            </div>
            <div>{facts}</div>
            <div><Standing version=row.newest.clone() active=row.active /></div>
            <div><Counts count=row.count /></div>
            <div class="row-end"><Signature version=row.newest /></div>
        </li>
    }
    .into_any()
}

/// The phrase of a message class.
pub(super) fn class_phrase(class: MessageClass) -> &'static str {
    match class {
        MessageClass::Transactional => "class-transactional",
        MessageClass::Service => "class-service",
        MessageClass::Promotional => "class-promotional",
    }
}

#[component]
fn UploadForm(upload: Upload) -> impl IntoView {
    let words = use_words();
    let fault = upload.faults.of("archive");
    let described = described_by("archive", true, fault.is_some());
    let invalid = fault.is_some().then_some("true");
    view! {
        <section class="card" aria-labelledby="import-title">
            <h2 id="import-title">{words.t("studio-import")}</h2>
            <form class="form" method="post" action="/care/campaigns" enctype="multipart/form-data">
                <div class="field-grid">
                    <Field
                        id="archive"
                        label=words.t("studio-import-file")
                        hint=words.t("studio-import-what")
                        fault=fault
                    >
                        <input
                            id="archive"
                            name="archive"
                            type="file"
                            accept=".zip,application/zip"
                            required=true
                            aria-invalid=invalid
                            aria-describedby=described
                        />
                    </Field>
                    <TextField
                        id="reason"
                        label=words.t("studio-reason")
                        value=upload.reason
                        faults=upload.faults
                        hint=words.t("studio-reason-hint")
                        required=true
                    />
                </div>
                <div class="actions">
                    <button class="button" name="wish" value="apply" data-testid="import">
                        {words.t("studio-import-button")}
                    </button>
                    <button class="button" name="wish" value="draft">{words.t("studio-save-draft")}</button>
                </div>
            </form>
        </section>
    }
    .into_any()
}
