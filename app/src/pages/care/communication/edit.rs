//! `GET` and `POST /care/communications/{id}/edit`: corrects the words; the former version stays as it is.

use axum::Form;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Response};
use carillon_domain::Language;
use carillon_engine::{CorrectedWords, Engine, EngineError};
use leptos::prelude::*;
use serde::Deserialize;

use super::{Draft, EditPage};
use crate::components::Faults;
use crate::http::{Answer, Page, SignedIn, see_other, unusable};

/// What the address may ask for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    lang: Option<String>,
}

/// What the form sends.
#[derive(Debug, Deserialize)]
pub(super) struct Typed {
    language: String,
    #[serde(default)]
    subject: String,
    #[serde(default)]
    markdown: String,
    #[serde(default)]
    reason: String,
    request_key: String,
    #[serde(default)]
    wish: String,
}

/// Shows the words as they stand.
pub(super) async fn show(
    State(engine): State<Engine>,
    desk: SignedIn,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Answer<Page> {
    let view = engine.communication(&id, asked.lang.as_deref()).await?;
    let draft = Draft {
        id,
        reference: view.row.reference,
        language: view.language,
        subject: view.subject,
        markdown: view.body_markdown,
        reason: String::new(),
        request_key: Nonce::new().to_string(),
        preview: view.body_html,
    };
    Ok(edit_page(&desk, draft, Faults::default()))
}

/// Shows a preview, or stores the words as a new version and sends it.
pub(super) async fn save(
    State(engine): State<Engine>,
    desk: SignedIn,
    Path(id): Path<String>,
    Form(typed): Form<Typed>,
) -> Answer {
    let language = Language::from_tag(&typed.language).ok_or(EngineError::NotFound)?;
    let former = engine.communication(&id, Some(language.tag())).await?;
    let mut draft = draft_of(id, former.row.reference, language, &typed);
    let preview = engine.preview_words(language, subject_or_dash(&typed.subject), &typed.markdown);
    if typed.wish == "preview" {
        return Ok(match preview {
            Ok(html) => {
                draft.preview = html;
                edit_page(&desk, draft, Faults::default()).into_response()
            }
            Err(error) => refused(&desk, draft, error)?,
        });
    }
    let words = CorrectedWords { language, subject: typed.subject, markdown: typed.markdown, reason: typed.reason };
    match engine.correct_and_send(&draft.id, &words, &typed.request_key, &desk.person).await {
        Ok(id) => Ok(see_other(&format!("/care/communications/{id}?done=corrected"))),
        Err(error) => {
            draft.preview = preview.unwrap_or_default();
            refused(&desk, draft, error)
        }
    }
}

/// Words can be looked at before they have a subject.
pub(super) fn subject_or_dash(subject: &str) -> &str {
    if subject.trim().is_empty() { "–" } else { subject }
}

/// The form again with what was typed, where that is the fault; any other fault is a page of its own.
fn refused(desk: &SignedIn, draft: Draft, error: EngineError) -> Answer<Response> {
    match error {
        EngineError::Invalid(faults) => {
            let faults = Faults::from_engine(desk.words, &faults);
            Ok(unusable(edit_page(desk, draft, faults)))
        }
        error => Err(error.into()),
    }
}

fn draft_of(id: String, reference: String, language: Language, typed: &Typed) -> Draft {
    Draft {
        id,
        reference,
        language,
        // Browsers send line breaks as CR LF.
        markdown: typed.markdown.replace("\r\n", "\n"),
        subject: typed.subject.clone(),
        reason: typed.reason.clone(),
        request_key: typed.request_key.clone(),
        preview: String::new(),
    }
}

fn edit_page(desk: &SignedIn, draft: Draft, faults: Faults) -> Page {
    desk.page(|frame| view! { <EditPage frame=frame draft=draft faults=faults /> })
}
