//! `POST /care/campaigns/{name}/edit`: proves a file, or saves it as a version or a draft. What was typed is not lost.

use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use carillon_domain::campaign::CampaignFolder;
use carillon_engine::{Engine, EngineError, FileEdit, SaveError, differences};
use leptos::prelude::*;

use super::asked::{Typed, campaign_url, file_url};
use super::sheet::{lay_out, look_at};
use super::{FilePage, Moved, Sheet};
use crate::components::{Faults, Tone};
use crate::http::{Answer, Page, SignedIn, see_other};

/// Does what the pressed button says.
pub(super) async fn save(
    State(engine): State<Engine>,
    desk: SignedIn,
    Path(name): Path<String>,
    Form(typed): Form<Typed>,
) -> Answer {
    let text = typed.text();
    let draft = match typed.wish.as_str() {
        "apply" | "remove" => false,
        "draft" => true,
        _ => return Ok(page(&desk, proved(&engine, &desk, &name, &typed).await?).into_response()),
    };
    let edit = FileEdit {
        name: &name,
        base: typed.base(),
        file: &typed.file,
        text: text.as_deref().filter(|_| typed.wish != "remove"),
        reason: &typed.reason,
        draft,
    };
    if text.is_none() && typed.wish != "remove" {
        return Err(EngineError::NotFound.into());
    }
    match engine.save_campaign_file(&edit, &desk.person).await {
        Ok(_) if typed.wish == "remove" => Ok(see_other(&format!("{}?done=applied", campaign_url(&name)))),
        Ok(saved) => {
            let done = if saved.draft { "drafted" } else { "applied" };
            Ok(see_other(&format!("{}{}&done={done}", file_url(&name, &typed.file), typed.look.query())))
        }
        Err(error) => refused(&engine, &desk, &name, &typed, error).await,
    }
}

fn page(desk: &SignedIn, sheet: Sheet) -> Page {
    desk.page(|frame| view! { <FilePage frame=frame sheet=sheet /> })
}

/// The file with what was typed over it: how it looks and what the check says, and nothing is stored.
async fn proved(engine: &Engine, desk: &SignedIn, name: &str, typed: &Typed) -> Answer<Sheet> {
    let mut sheet = lay_out(engine, desk, name, &typed.file, None, typed.look.clone()).await?;
    sheet.reason.clone_from(&typed.reason);
    let Some(text) = typed.text() else { return Ok(sheet) };
    match engine.check_campaign_file(name, &typed.file, &text).await {
        Ok(findings) => {
            sheet.findings = findings;
            let asked =
                carillon_engine::Rehearsal { text: Some(&text), ..typed.look.rehearsal(name, None, &typed.file) };
            sheet.shown = look_at(engine, desk, &asked).await?;
        }
        Err(EngineError::Invalid(faults)) => sheet.faults = Faults::from_engine(desk.words, &faults),
        Err(error) => return Err(error.into()),
    }
    sheet.text = text;
    Ok(sheet)
}

/// The form again with what was typed, and why it was not saved.
async fn refused(engine: &Engine, desk: &SignedIn, name: &str, typed: &Typed, error: SaveError) -> Answer<Response> {
    let (status, moved, faults, findings) = match error {
        SaveError::Faults(findings) => (StatusCode::UNPROCESSABLE_ENTITY, None, Faults::default(), Some(findings)),
        SaveError::Moved { newest } => {
            (StatusCode::CONFLICT, Some(moved(engine, name, typed, newest).await?), Faults::default(), None)
        }
        SaveError::Engine(EngineError::Invalid(faults)) => {
            (StatusCode::UNPROCESSABLE_ENTITY, None, Faults::from_engine(desk.words, &faults), None)
        }
        SaveError::Engine(error) => return Err(error.into()),
    };
    let mut sheet = proved(engine, desk, name, typed).await?;
    let has_faults = faults.len() > 0;
    if has_faults {
        sheet.faults = faults;
    }
    if let Some(findings) = findings {
        sheet.findings = findings;
        sheet.notice = Some((Tone::Bad, desk.words.t("studio-refused")));
    }
    sheet.moved = moved.map(Box::new);
    Ok(page(desk, sheet).with_status(status).into_response())
}

/// What somebody else saved since the version this was typed over, and what saving now would do to it.
async fn moved(engine: &Engine, name: &str, typed: &Typed, newest: u32) -> Answer<Moved> {
    let base = Some(typed.base()).filter(|base| (1..newest).contains(base));
    let theirs = engine.campaign_version(name, newest, base).await?;
    let stored = engine.campaign_file(name, &typed.file, None).await?;
    let alone = |text: &str| CampaignFolder::from_files([(typed.file.as_str(), text)]).unwrap_or_default();
    let yours = differences(&alone(&stored.text), &alone(&typed.text().unwrap_or_default()));
    Ok(Moved { version: theirs.version, theirs: theirs.differences, yours })
}
