//! What went wrong, as a page in the reader's language.
//!
//! A handler answers a [`Fault`]; a layer around the router turns every faulty answer that is not a page yet into one:
//! also what extractors, limits and the guard against forged requests refuse. Internals are logged here, once.

use axum::extract::{Request, State};
use axum::http::header::{CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderMap, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use carillon_engine::EngineError;

use super::{Page, Policy, Reader};
use crate::pages::error::error_page;
use crate::state::AppState;

/// Why there is no page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault {
    /// The status.
    pub(crate) status: StatusCode,
    /// The phrase that explains it, with `-title` and `-todo` beside it.
    pub(crate) phrase: &'static str,
    /// Seconds to wait, where waiting helps.
    pub(crate) wait: Option<u64>,
}

impl Fault {
    /// The fault of a bare status, such as an extractor answers.
    pub(crate) fn of_status(status: StatusCode) -> Self {
        let phrase = match status {
            StatusCode::NOT_FOUND | StatusCode::METHOD_NOT_ALLOWED => "error-not-found",
            StatusCode::GONE => "error-gone",
            StatusCode::FORBIDDEN | StatusCode::UNAUTHORIZED => "error-forbidden",
            StatusCode::CONFLICT => "error-conflict",
            StatusCode::TOO_MANY_REQUESTS => "error-limited",
            StatusCode::SERVICE_UNAVAILABLE | StatusCode::REQUEST_TIMEOUT => "error-unavailable",
            other if other.is_client_error() => "error-invalid",
            _ => "error-internal",
        };
        Self { status, phrase, wait: None }
    }

    /// There is no such page.
    pub(crate) fn not_found() -> Self {
        Self::of_status(StatusCode::NOT_FOUND)
    }
}

impl From<EngineError> for Fault {
    fn from(error: EngineError) -> Self {
        let status = StatusCode::from_u16(error.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        if status.is_server_error() {
            tracing::error!(error = %error, "a page could not be made");
        }
        let wait = match error {
            EngineError::Limited { retry_after_seconds } => Some(retry_after_seconds),
            EngineError::LockedOut { minutes } => Some(minutes.saturating_mul(60)),
            _ => None,
        };
        Self { status, phrase: error.phrase_key(), wait }
    }
}

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        let mut answer = self.status.into_response();
        if let Some(seconds) = self.wait {
            answer.headers_mut().insert(RETRY_AFTER, seconds.into());
        }
        answer.extensions_mut().insert(self);
        answer
    }
}

/// The layer: faulty answers that are no page become one.
pub(crate) async fn show_faults(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let reader = Reader::of(request.uri(), request.headers());
    let answer = next.run(request).await;
    let status = answer.status();
    let faulty = status.is_client_error() || status.is_server_error();
    if !faulty || is_html(answer.headers()) {
        return answer;
    }
    let fault = answer.extensions().get::<Fault>().cloned().unwrap_or_else(|| Fault::of_status(status));
    let html = error_page(&state, reader.language, &fault);
    let mut page = Page::ok(Policy::Plain, reader.language, html).with_status(status).into_response();
    if let Some(wait) = answer.headers().get(RETRY_AFTER) {
        page.headers_mut().insert(RETRY_AFTER, wait.clone());
    }
    page
}

fn is_html(headers: &HeaderMap) -> bool {
    headers.get(CONTENT_TYPE).is_some_and(|value| value.as_bytes().starts_with(b"text/html"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_refusal_has_words() {
        for (status, phrase) in [
            (StatusCode::NOT_FOUND, "error-not-found"),
            (StatusCode::FORBIDDEN, "error-forbidden"),
            (StatusCode::PAYLOAD_TOO_LARGE, "error-invalid"),
            (StatusCode::TOO_MANY_REQUESTS, "error-limited"),
            (StatusCode::BAD_GATEWAY, "error-internal"),
        ] {
            assert_eq!(Fault::of_status(status).phrase, phrase);
        }
    }

    #[test]
    fn waiting_is_told_in_the_header() {
        let fault = Fault::from(EngineError::LockedOut { minutes: 3 });
        let answer = fault.into_response();
        assert_eq!(answer.status(), StatusCode::TOO_MANY_REQUESTS);
        assert_eq!(answer.headers()[RETRY_AFTER], "180");
    }
}
