//! `GET /care/communications/{id}/deliveries/{delivery}/paper`: a letter or a fax as it is on paper.

use axum::extract::{Path, State};
use axum::http::HeaderValue;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS};
use axum::response::{IntoResponse, Response};
use carillon_engine::Engine;

use crate::http::{Answer, SignedIn};

/// Hands the pages out, to be looked at in the browser: it is a file of our own making.
pub(super) async fn paper(
    State(engine): State<Engine>,
    _desk: SignedIn,
    Path((communication, delivery)): Path<(String, String)>,
) -> Answer<Response> {
    let pdf = engine.paper(&communication, &delivery).await?;
    let headers = [
        (CONTENT_TYPE, HeaderValue::from_static("application/pdf")),
        (CONTENT_DISPOSITION, HeaderValue::from_static("inline; filename=\"letter.pdf\"")),
        (CACHE_CONTROL, HeaderValue::from_static("private, no-store")),
        (X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    ];
    Ok((headers, pdf).into_response())
}
