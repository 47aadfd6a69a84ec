//! The component of correcting words.

use carillon_domain::Language;
use leptos::prelude::*;

use crate::components::{
    CareShell, FaultSummary, Faults, Field, Frame, Notice, Place, TextArea, TextField, Tone, described_by,
};
use crate::islands::LivePreview;
use crate::words::use_words;

const FORM: &str = "words-form";
const PREVIEW: &str = "words-preview";

/// Words on their way to a new version.
#[derive(Debug, Clone)]
pub(crate) struct Draft {
    /// The communication they correct.
    pub(crate) id: String,
    /// Its reference.
    pub(crate) reference: String,
    /// The language they are in.
    pub(crate) language: Language,
    /// The subject line.
    pub(crate) subject: String,
    /// The words as Markdown.
    pub(crate) markdown: String,
    /// Why they are corrected.
    pub(crate) reason: String,
    /// The key of the form: a double click makes one version.
    pub(crate) request_key: String,
    /// How they look, as a safe fragment; empty where they cannot be read.
    pub(crate) preview: String,
}

/// The form and, beside it, how the words look.
#[component]
pub(crate) fn EditPage(frame: Frame, draft: Draft, faults: Faults) -> impl IntoView {
    let words = use_words();
    let title = words.with("edit-title", &[("reference", &draft.reference)]);
    let back = format!("/care/communications/{}?lang={}", draft.id, draft.language.tag());
    let url = format!("/care/communications/{}/preview", draft.id);
    let explain = words.with("edit-explain", &[("language", draft.language.autonym())]);
    view! {
        <CareShell frame=frame place=Place::Inside title=title.clone()>
            <div class="stack">
                <header class="page-head">
                    <div>
                        <p class="eyebrow"><a href=back.clone()>{words.t("care-back")}</a></p>
                        <h1>{title}</h1>
                        <p class="quiet">{explain}</p>
                    </div>
                </header>
                <FaultSummary count=faults.len() />
                <div class="writing">
                    <WordsForm draft=draft.clone() faults=faults back=back />
                    <section class="section" aria-labelledby="preview-title">
                        <header>
                            <h2 id="preview-title">{words.t("edit-preview")}</h2>
                            <LivePreview
                                form=FORM.to_owned()
                                target=PREVIEW.to_owned()
                                url=url
                                failed=words.t("edit-preview-failed")
                            />
                        </header>
                        <div class="artefact" id=PREVIEW data-testid="words-preview">
                            <Preview language=draft.language subject=draft.subject html=draft.preview />
                        </div>
                    </section>
                </div>
            </div>
        </CareShell>
    }
}

#[component]
fn WordsForm(draft: Draft, faults: Faults, back: String) -> impl IntoView {
    let words = use_words();
    let language = draft.language;
    let fault = faults.of("markdown");
    let described = described_by("markdown", true, fault.is_some());
    let invalid = fault.is_some();
    view! {
        <form class="form" id=FORM method="post" action=format!("/care/communications/{}/edit", draft.id)>
            <input type="hidden" name="language" value=language.tag() />
            <input type="hidden" name="request_key" value=draft.request_key />
            <TextField
                id="subject"
                label=words.t("edit-subject")
                value=draft.subject
                faults=faults.clone()
                dir=language.direction().as_str()
                required=true
                testid="words-subject"
            />
            <Field id="markdown" label=words.t("edit-words") hint=words.t("edit-words-hint") fault=fault>
                <TextArea
                    id="markdown"
                    value=draft.markdown
                    rows=18
                    class="words"
                    dir=language.direction().as_str()
                    lang=Some(language.tag())
                    described=described
                    invalid=invalid
                    required=true
                    testid="words-body"
                />
            </Field>
            <TextField
                id="reason"
                label=words.t("edit-reason")
                value=draft.reason
                faults=faults
                hint=words.t("edit-reason-hint")
                testid="words-reason"
            />
            <div class="actions">
                <button class="button loud" name="wish" value="send" data-testid="send-correction">
                    {words.t("edit-send")}
                </button>
                <button class="button" name="wish" value="preview" formnovalidate=true data-testid="show-preview">
                    {words.t("edit-preview-button")}
                </button>
                <a class="button" href=back>{words.t("care-cancel")}</a>
            </div>
        </form>
    }
    .into_any()
}

/// Words as they would look.
#[component]
pub(super) fn Preview(language: Language, subject: String, html: String) -> impl IntoView {
    let words = use_words();
    if html.is_empty() {
        return view! { <Notice tone=Tone::Plain text=words.t("edit-preview-failed") /> }.into_any();
    }
    view! {
        <p class="preview-subject" lang=language.tag() dir=language.direction().as_str()>{subject}</p>
        <article class="prose" lang=language.tag() dir=language.direction().as_str() inner_html=html></article>
    }
    .into_any()
}
