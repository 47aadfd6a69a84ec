//! `POST /callbacks/{name}`: believe, read, take in, answer.

use std::time::Instant;

use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use carillon_engine::Came;
use serde_json::{Value, json};

use super::CallbackState;
use super::take::{Taken, take};
use crate::api::received;
use crate::hooks::digest;
use crate::problem::{Problem, ProblemType};

/// How soon a call that came early is to be made again, in seconds.
const AGAIN: u64 = 10;

/// What came is taken from who may call, and what it tells is done, once.
///
/// 200 where it stands in the database, from now or before; 202 where there is nothing to write down; 503 where it came
/// early. Of several things in one call, one that came early sends all of them back: those that are done are known then.
pub(super) async fn receive(
    State(state): State<CallbackState>,
    Path(name): Path<String>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<(StatusCode, Json<Value>), Problem> {
    let unknown = || Problem::new(ProblemType::NotFound, "there is no such caller; its section is [callbacks.NAME]");
    let caller = state.callers.get(&name).ok_or_else(unknown)?;
    let body = received(body)?;
    let mut all = Vec::new();
    for told in caller.hear(&name, &headers, &body).await? {
        all.push(take(&state.engine, &told).await?);
    }
    if all.contains(&Taken::Came(Came::Early)) && state.early.is_to_come_again(digest(&body), Instant::now()) {
        let detail = "what it is about is being handed over; send the same again";
        return Err(Problem::later(AGAIN, detail));
    }
    for one in &all {
        log(&name, *one);
    }
    let status = if all.iter().any(|one| one.is_done()) { StatusCode::OK } else { StatusCode::ACCEPTED };
    let words: Vec<&str> = all.iter().map(|one| one.word()).collect();
    Ok((status, Json(json!({ "came": words }))))
}

/// What is about nothing of ours is told to the keeper: a wrong place in the settings looks the same.
fn log(name: &str, taken: Taken) {
    match taken {
        Taken::Came(Came::Forged) => {
            tracing::warn!(callback.source = name, "a call names a return path that is not ours");
        }
        Taken::Came(Came::Unknown | Came::Early) => {
            tracing::info!(callback.source = name, "a call is about nothing of ours");
        }
        _ => tracing::debug!(callback.source = name, came = taken.word(), "a call was taken in"),
    }
}
