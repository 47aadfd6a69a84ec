//! `POST /events`: something happened, or several things; each is done by itself and answered by itself.

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::extract::rejection::BytesRejection;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use carillon_engine::happen::{Happened, OutsideEvent};
use carillon_engine::{ApiKey, Scope};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

use super::ApiState;
use super::body::{json_of, read_part};
use super::caller::Caller;
use super::once::RequestKey;
use super::whom::{RecordIn, whom};
use crate::problem::{Problem, words};

/// Something that happened.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct EventIn {
    /// What happened.
    #[schema(pattern = "^[a-z0-9-]{1,64}$", example = "renewal-paid")]
    name: String,
    /// To whom: the customer's number in the source. One of `customer` and `record` has to be there.
    #[schema(max_length = 255)]
    customer: Option<String>,
    /// To which record.
    record: Option<RecordIn>,
    /// The same event has the same key, however often and by whomever it is told. Wins over `Idempotency-Key`.
    #[schema(max_length = 255)]
    key: Option<String>,
    /// Anything else that is to be remembered, up to 16 KiB.
    #[serde(default)]
    detail: Value,
}

/// One event, or several.
#[derive(ToSchema)]
#[serde(untagged)]
#[expect(
    dead_code,
    reason = "it says what is taken; each event is read by itself, so that one that is wrong stops no other"
)]
pub(super) enum EventsIn {
    /// One event.
    One(EventIn),
    /// Several, up to the limit of the installation.
    Several(Vec<EventIn>),
}

/// What came of an event.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct EventOut {
    /// `evt_…`
    event: String,
    /// It was told before, and nothing was done again.
    repeated: bool,
    /// Paths that ended by it.
    ended: u64,
    /// Paths that began by it.
    started: u64,
    /// Messages that had not gone and were withdrawn.
    withdrawn: u64,
}

/// What came of several events.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct EventsOut {
    /// How many were done now.
    done: usize,
    /// How many had been told before.
    repeated: usize,
    /// How many were refused.
    refused: usize,
    /// What came of each, in the order in which they were sent.
    results: Vec<ResultOut>,
}

/// What came of one of several events: one of both is there.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct ResultOut {
    /// The status it would have had alone.
    status: u16,
    /// What came of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    event: Option<EventOut>,
    /// Why it was refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    problem: Option<Problem>,
}

/// Tell that something happened: paths end, switch and begin by it.
///
/// One event, or an array of them. Each of an array is done by itself, and one that is refused stops no other. The same key does nothing again; the same key with something else is refused.
#[utoipa::path(
    post, path = "/events", operation_id = "tellEvents", tag = "events", request_body = EventsIn, security(("key" = ["events:write"])),
    params(("Idempotency-Key" = Option<String>, Header, description = "Where an event has no key of its own")),
    responses(
        (status = 200, description = "Done, or done before", body = inline(OneOrSeveral)),
        (status = 207, description = "Some of several were refused", body = EventsOut),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
        (status = "5XX", description = "Not done", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(super) async fn tell(
    caller: Caller,
    State(state): State<ApiState>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<Response, Problem> {
    let key = caller.may(Scope::EventsWrite)?;
    let request = RequestKey::of(&headers, key)?;
    match json_of(&headers, body)? {
        Value::Array(events) => tell_several(&state, key, &request, events).await,
        event => Ok(Json(tell_one(&state, key, &request, event, None).await?).into_response()),
    }
}

/// What is answered where all is well.
#[derive(ToSchema)]
#[serde(untagged)]
#[expect(dead_code, reason = "it says what is answered")]
enum OneOrSeveral {
    One(EventOut),
    Several(EventsOut),
}

async fn tell_several(
    state: &ApiState,
    key: &ApiKey,
    request: &RequestKey,
    events: Vec<Value>,
) -> Result<Response, Problem> {
    if events.is_empty() || events.len() > state.limits.events_per_request {
        let most = state.limits.events_per_request;
        return Err(Problem::wrong("", format!("send 1 to {most} events at once; these are {}", events.len())));
    }
    let mut out = EventsOut { done: 0, repeated: 0, refused: 0, results: Vec::with_capacity(events.len()) };
    for (index, event) in events.into_iter().enumerate() {
        let told = tell_one(state, key, request, event, Some(index)).await;
        out.add(told.map_err(|problem| problem.at(&format!("/{index}"))));
    }
    let status = if out.refused == 0 { StatusCode::OK } else { StatusCode::MULTI_STATUS };
    Ok((status, Json(out)).into_response())
}

async fn tell_one(
    state: &ApiState,
    key: &ApiKey,
    request: &RequestKey,
    event: Value,
    place: Option<usize>,
) -> Result<EventOut, Problem> {
    let event: EventIn = read_part(event)?;
    let (customer, record) = whom(event.customer, event.record)?;
    let happening = OutsideEvent {
        name: event.name,
        customer,
        record,
        key: request.or_own(event.key, place),
        detail: event.detail,
    };
    let done = state.engine.happen(&happening, &key.actor()).await;
    Ok(done.map_err(|error| Problem::refused(error, |field| format!("/{field}"), words))?.into())
}

impl EventsOut {
    fn add(&mut self, told: Result<EventOut, Problem>) {
        match &told {
            Ok(event) if event.repeated => self.repeated += 1,
            Ok(_) => self.done += 1,
            Err(_) => self.refused += 1,
        }
        self.results.push(match told {
            Ok(event) => ResultOut { status: StatusCode::OK.as_u16(), event: Some(event), problem: None },
            Err(problem) => ResultOut { status: problem.status, event: None, problem: Some(problem) },
        });
    }
}

impl From<Happened> for EventOut {
    fn from(done: Happened) -> Self {
        Self {
            event: done.event_id,
            repeated: done.repeated,
            ended: done.ended,
            started: done.started,
            withdrawn: done.withdrawn,
        }
    }
}
