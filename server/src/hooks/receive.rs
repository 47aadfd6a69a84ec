//! `POST /hooks/{source}`: believe, read, tell, answer.

use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use carillon_channels::callback::Proved;
use carillon_engine::happen::{Happened, OutsideEvent};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::HookState;
use super::mapping::Mapped;
use crate::api::{Depth, read_json, received};
use crate::problem::{Problem, ProblemType, words};

/// What came is taken from who sent it, and what it tells is done, once.
///
/// 200 where it was done, now or before; 202 where it tells something we have no event for.
pub(super) async fn receive(
    State(state): State<HookState>,
    Path(name): Path<String>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<(StatusCode, Json<Value>), Problem> {
    let unknown = || Problem::new(ProblemType::NotFound, "there is no such source; its section is [hooks.NAME]");
    let source = state.sources.get(&name).ok_or_else(unknown)?;
    let body = received(body)?;
    let proved = source.proof.believe(&name, &headers, &body)?;
    let told = read_json(&body, Depth::default())?;
    match source.mapping.read(&headers, &told).map_err(Problem::invalid)? {
        Mapped::Ignored(theirs) => {
            state.engine.ignore_event(&name, &theirs).await?;
            Ok((StatusCode::ACCEPTED, Json(json!({ "ignored": theirs }))))
        }
        Mapped::Event(happening) => {
            let key = key_of(&name, &happening.key, proved, &body);
            let happening = OutsideEvent { key, ..happening };
            let done = state.engine.happen(&happening, &format!("hook {name}")).await;
            let pointer = |field: &str| source.mapping.pointer_of(field);
            let done = done.map_err(|error| Problem::refused(error, pointer, words))?;
            Ok((StatusCode::OK, Json(as_json(&done))))
        }
    }
}

/// The key of what a source told: the one it names, the one its proof covers, or the body itself.
fn key_of(source: &str, theirs: &str, proved: Proved, body: &[u8]) -> String {
    let own = (!theirs.is_empty()).then(|| theirs.to_owned()).or(proved.message_id);
    format!("hook:{source}:{}", own.unwrap_or_else(|| digest(body)))
}

/// A body that has no name of its own is known again by what it is.
pub(crate) fn digest(body: &[u8]) -> String {
    format!("{:x}", Bytes::copy_from_slice(&Sha256::digest(body)))
}

fn as_json(done: &Happened) -> Value {
    json!({
        "event": done.event_id, "repeated": done.repeated, "ended": done.ended, "started": done.started,
        "withdrawn": done.withdrawn,
    })
}
