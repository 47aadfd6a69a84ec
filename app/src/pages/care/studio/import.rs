//! `POST /care/campaigns`: a packed folder becomes a new version of the campaign it names.

use axum::extract::{Multipart, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use carillon_engine::{Engine, EngineError, SaveError};
use leptos::prelude::*;

use super::CampaignList;
use super::asked::campaign_url;
use super::list::Upload;
use crate::components::{Faults, Tone};
use crate::http::{Answer, Fault, SignedIn, see_other};

/// What the form sends.
#[derive(Default)]
struct Sent {
    archive: Vec<u8>,
    reason: String,
    draft: bool,
}

/// Stores it and shows what it changed.
pub(super) async fn import(State(engine): State<Engine>, desk: SignedIn, form: Multipart) -> Answer<Response> {
    let sent = read(form).await?;
    match engine.import_campaign(&sent.archive, &sent.reason, sent.draft, &desk.person).await {
        Ok(saved) => Ok(see_other(&format!("{}/versions/{}?done=imported", campaign_url(&saved.name), saved.version))),
        Err(SaveError::Engine(EngineError::Invalid(faults))) => {
            // That it says what is there already is a fault of the file, here.
            let faults: Vec<_> = faults
                .into_iter()
                .map(|mut fault| {
                    if fault.field == "text" {
                        fault.field = "archive";
                    }
                    fault
                })
                .collect();
            let upload =
                Upload { reason: sent.reason, faults: Faults::from_engine(desk.words, &faults), ..Upload::default() };
            refused(&engine, &desk, upload, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(SaveError::Faults(findings)) => {
            let notice = Some((Tone::Bad, desk.words.t("studio-refused")));
            let upload = Upload { reason: sent.reason, findings, notice, ..Upload::default() };
            refused(&engine, &desk, upload, StatusCode::UNPROCESSABLE_ENTITY).await
        }
        Err(SaveError::Moved { newest }) => Err(EngineError::Conflict(format!("version {newest}")).into()),
        Err(SaveError::Engine(error)) => Err(error.into()),
    }
}

async fn refused(engine: &Engine, desk: &SignedIn, upload: Upload, status: StatusCode) -> Answer<Response> {
    let rows = engine.campaigns().await?;
    Ok(desk
        .page(|frame| view! { <CampaignList frame=frame rows=rows upload=upload /> })
        .with_status(status)
        .into_response())
}

async fn read(mut form: Multipart) -> Answer<Sent> {
    let broken = |error: axum::extract::multipart::MultipartError| Fault::of_status(error.status());
    let mut sent = Sent::default();
    while let Some(field) = form.next_field().await.map_err(broken)? {
        match field.name() {
            Some("archive") => sent.archive = field.bytes().await.map_err(broken)?.to_vec(),
            Some("reason") => sent.reason = field.text().await.map_err(broken)?,
            Some("wish") => sent.draft = field.text().await.map_err(broken)? == "draft",
            _ => {}
        }
    }
    Ok(sent)
}
