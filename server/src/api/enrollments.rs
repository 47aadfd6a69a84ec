//! `POST /enrollments`: somebody is put on a sequence by hand.

use axum::Json;
use axum::body::Bytes;
use axum::extract::State;
use axum::extract::rejection::BytesRejection;
use axum::http::{HeaderMap, StatusCode};
use carillon_engine::happen::OutsideEvent;
use carillon_engine::{FieldFault, Scope};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::ApiState;
use super::body::{json_of, read_part};
use super::caller::Caller;
use super::once::RequestKey;
use super::whom::{RecordIn, whom};
use crate::problem::{Problem, words};

/// Somebody to put on a sequence today.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct EnrollmentIn {
    /// The campaign.
    campaign: String,
    /// Its sequence: one that begins with an event, an entry or a switch.
    sequence: String,
    /// Whom: the customer's number in the source. One of `customer` and `record` has to be there.
    #[schema(max_length = 255)]
    customer: Option<String>,
    /// With which record; without it, with all that the campaign is for.
    record: Option<RecordIn>,
    /// The same wish has the same key. Wins over `Idempotency-Key`.
    #[schema(max_length = 255)]
    key: Option<String>,
}

/// What came of it.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct EnrollmentOut {
    /// The event that tells of it: `evt_…`
    event: String,
    /// It was asked for before, and nothing was done again.
    repeated: bool,
}

/// Put a customer on a sequence today, with one record or all that the campaign is for.
#[utoipa::path(
    post, path = "/enrollments", operation_id = "putOnSequence", tag = "enrollments", request_body = EnrollmentIn, security(("key" = ["enrollments:write"])),
    params(("Idempotency-Key" = Option<String>, Header, description = "Where the wish has no key of its own")),
    responses(
        (status = 201, description = "They are on it", body = EnrollmentOut),
        (status = 200, description = "They were put there before", body = EnrollmentOut),
        (status = "4XX", description = "Refused", body = Problem, content_type = "application/problem+json"),
        (status = "5XX", description = "Not done", body = Problem, content_type = "application/problem+json"),
    )
)]
pub(super) async fn put(
    caller: Caller,
    State(state): State<ApiState>,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Result<(StatusCode, Json<EnrollmentOut>), Problem> {
    let key = caller.may(Scope::EnrollmentsWrite)?;
    let request = RequestKey::of(&headers, key)?;
    let wish: EnrollmentIn = read_part(json_of(&headers, body)?)?;
    let (customer, record) = whom(wish.customer, wish.record)?;
    let who = OutsideEvent { customer, record, key: request.or_own(wish.key, None), ..OutsideEvent::default() };
    let done = state.engine.enroll_by_hand(&wish.campaign, &wish.sequence, &who, &key.actor()).await;
    let done = done.map_err(|error| Problem::refused(error, |field| format!("/{field}"), unfit))?;
    let status = if done.repeated { StatusCode::OK } else { StatusCode::CREATED };
    Ok((status, Json(EnrollmentOut { event: done.event_id, repeated: done.repeated })))
}

/// Says which part of what was asked does not fit.
fn unfit(fault: &FieldFault) -> String {
    match (fault.field, fault.phrase_key) {
        ("campaign", "fault-unknown") => format!("there is no active campaign `{}`", fault.detail),
        ("sequence", "fault-unknown") => format!(
            "`{}` is no sequence anybody can be put on by hand; name one that begins with an event, an entry or a switch",
            fault.detail
        ),
        ("customer", "fault-unknown") => format!(
            "customer `{}` is not there, not among those the campaign is for, or may not enter again",
            fault.detail
        ),
        _ => words(fault),
    }
}
