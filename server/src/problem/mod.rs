//! What went wrong, for programs: problem details of RFC 9457, in English, which says what to do next.
//!
//! Holds no route. Internals are logged here, once, and never told.

mod engine;
mod layer;

use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderValue, RETRY_AFTER, WWW_AUTHENTICATE};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use utoipa::ToSchema;

pub(crate) use engine::words;
pub(crate) use layer::show_problems;

/// The type of a problem's body.
pub(crate) const PROBLEM_JSON: &str = "application/problem+json";

/// The kinds of problems. Programs decide by these; the texts are for people and may change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) enum ProblemType {
    /// The request cannot be read: it is no JSON, or is nested too deep.
    #[serde(rename = "urn:carillon:problem:malformed")]
    Malformed,
    /// No proof of who asks, or one that is not good.
    #[serde(rename = "urn:carillon:problem:unauthorized")]
    Unauthorized,
    /// The key is known and may not do this.
    #[serde(rename = "urn:carillon:problem:forbidden")]
    Forbidden,
    /// There is nothing at this address.
    #[serde(rename = "urn:carillon:problem:not-found")]
    NotFound,
    /// The address takes another method.
    #[serde(rename = "urn:carillon:problem:method-not-allowed")]
    MethodNotAllowed,
    /// It does not go with where a thing stands now.
    #[serde(rename = "urn:carillon:problem:conflict")]
    Conflict,
    /// The body is too long.
    #[serde(rename = "urn:carillon:problem:too-large")]
    TooLarge,
    /// The body is said to be no JSON.
    #[serde(rename = "urn:carillon:problem:unsupported-media-type")]
    UnsupportedMediaType,
    /// What was sent is not usable; `errors` says where and why.
    #[serde(rename = "urn:carillon:problem:invalid")]
    Invalid,
    /// The key was told before, with something else.
    #[serde(rename = "urn:carillon:problem:key-reused")]
    KeyReused,
    /// Too often; `Retry-After` says when to try again.
    #[serde(rename = "urn:carillon:problem:limited")]
    Limited,
    /// Not just now; the same request may do later.
    #[serde(rename = "urn:carillon:problem:unavailable")]
    Unavailable,
    /// A fault of the program. Its keeper finds it in the log.
    #[serde(rename = "urn:carillon:problem:internal")]
    Internal,
}

impl ProblemType {
    /// The status that goes with it.
    pub(crate) fn status(self) -> StatusCode {
        self.facts().0
    }

    fn facts(self) -> (StatusCode, &'static str) {
        match self {
            Self::Malformed => (StatusCode::BAD_REQUEST, "The request cannot be read"),
            Self::Unauthorized => (StatusCode::UNAUTHORIZED, "It is not known who asks"),
            Self::Forbidden => (StatusCode::FORBIDDEN, "This key may not do this"),
            Self::NotFound => (StatusCode::NOT_FOUND, "There is nothing here"),
            Self::MethodNotAllowed => (StatusCode::METHOD_NOT_ALLOWED, "This address takes another method"),
            Self::Conflict => (StatusCode::CONFLICT, "This does not go with how things stand"),
            Self::TooLarge => (StatusCode::PAYLOAD_TOO_LARGE, "The body is too long"),
            Self::UnsupportedMediaType => (StatusCode::UNSUPPORTED_MEDIA_TYPE, "The body is not said to be JSON"),
            Self::Invalid => (StatusCode::UNPROCESSABLE_ENTITY, "What was sent is not usable"),
            Self::KeyReused => (StatusCode::UNPROCESSABLE_ENTITY, "This key was told with something else"),
            Self::Limited => (StatusCode::TOO_MANY_REQUESTS, "Too many requests"),
            Self::Unavailable => (StatusCode::SERVICE_UNAVAILABLE, "Not available just now"),
            Self::Internal => (StatusCode::INTERNAL_SERVER_ERROR, "A fault of the program"),
        }
    }
}

/// A problem, as it is answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Problem {
    /// What kind of problem it is.
    #[serde(rename = "type")]
    pub(crate) kind: ProblemType,
    /// The kind in a few words.
    title: &'static str,
    /// The status of the answer.
    #[schema(minimum = 400, maximum = 599)]
    pub(crate) status: u16,
    /// What it is this time, and what to do.
    pub(crate) detail: String,
    /// Each thing that is wrong with what was sent.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    pub(crate) errors: Vec<Wrong>,
    /// Seconds to wait, where waiting helps: they go into the header.
    #[serde(skip)]
    retry_after: Option<u64>,
}

/// One thing that is wrong with what was sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub(crate) struct Wrong {
    /// Where: a JSON Pointer into the body that was sent.
    pub(crate) pointer: String,
    /// What, and what to do.
    pub(crate) detail: String,
}

impl Problem {
    /// A problem of a kind.
    pub(crate) fn new(kind: ProblemType, detail: impl Into<String>) -> Self {
        let (status, title) = kind.facts();
        Self { kind, title, status: status.as_u16(), detail: detail.into(), errors: Vec::new(), retry_after: None }
    }

    /// What was sent is not usable, at these places.
    pub(crate) fn invalid(errors: Vec<Wrong>) -> Self {
        let detail = errors.iter().map(|wrong| wrong.detail.as_str()).collect::<Vec<_>>().join("; ");
        Self { errors, ..Self::new(ProblemType::Invalid, detail) }
    }

    /// What was sent is not usable, at one place.
    pub(crate) fn wrong(pointer: impl Into<String>, detail: impl Into<String>) -> Self {
        Self::invalid(vec![Wrong { pointer: pointer.into(), detail: detail.into() }])
    }

    /// Too often.
    pub(crate) fn limited(seconds: u64) -> Self {
        let detail = format!("too many requests; try again in {seconds} s");
        Self { retry_after: Some(seconds), ..Self::new(ProblemType::Limited, detail) }
    }

    /// Not just now: the same again, after so many seconds.
    pub(crate) fn later(seconds: u64, detail: impl Into<String>) -> Self {
        Self { retry_after: Some(seconds), ..Self::new(ProblemType::Unavailable, detail) }
    }

    /// The same problem of an item that stands at `prefix` in the body.
    pub(crate) fn at(mut self, prefix: &str) -> Self {
        for wrong in &mut self.errors {
            wrong.pointer.insert_str(0, prefix);
        }
        self
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let body = serde_json::to_vec(&self).unwrap_or_default();
        let mut answer = (self.kind.status(), body).into_response();
        let headers = answer.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(PROBLEM_JSON));
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if self.kind == ProblemType::Unauthorized {
            headers.insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        if let Some(seconds) = self.retry_after {
            headers.insert(RETRY_AFTER, seconds.into());
        }
        answer
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_says_its_kind_status_and_places() {
        let problem = Problem::wrong("/name", "no name").at("/3");
        let told = serde_json::to_value(&problem).expect("writes");
        let wanted = serde_json::json!({
            "type": "urn:carillon:problem:invalid", "title": "What was sent is not usable", "status": 422,
            "detail": "no name", "errors": [{ "pointer": "/3/name", "detail": "no name" }],
        });
        assert_eq!(told, wanted);
    }

    #[test]
    fn headers_say_how_to_sign_in_and_how_long_to_wait() {
        let answer = Problem::limited(7).into_response();
        assert_eq!((answer.status().as_u16(), &answer.headers()[RETRY_AFTER]), (429, &HeaderValue::from_static("7")));
        let answer = Problem::new(ProblemType::Unauthorized, "who?").into_response();
        assert_eq!(answer.headers()[WWW_AUTHENTICATE], "Bearer");
        assert_eq!(answer.headers()[CONTENT_TYPE], PROBLEM_JSON);
    }
}
