//! The whole program as one router: pages, built files, health, and what every request passes through.

use std::time::Duration;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use carillon_app::AppState;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::timeout::TimeoutLayer;
use tower_http::trace::TraceLayer;

use crate::{assets, health};

/// The largest form taken, in bytes.
const MAX_BODY: usize = 512 * 1024;
/// The longest a request may take.
const MAX_TIME: Duration = Duration::from_secs(30);

/// Every route, behind every layer.
pub(crate) fn router(state: AppState) -> Router {
    let engine = state.engine.clone();
    Router::new()
        .merge(carillon_app::router(state).layer(CompressionLayer::new()))
        .merge(assets::routes())
        .merge(health::routes(engine))
        .layer(DefaultBodyLimit::max(MAX_BODY))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, MAX_TIME))
        .layer(CatchPanicLayer::new())
        .layer(TraceLayer::new_for_http().make_span_with(span))
}

/// Logs hold the method and the kind of page, never a token, an id, a query or an address.
fn span(request: &axum::http::Request<axum::body::Body>) -> tracing::Span {
    let kind = request.uri().path().split('/').nth(1).unwrap_or_default();
    let kind = if kind.len() > 16 { "other" } else { kind };
    tracing::debug_span!("request", method = %request.method(), page = kind)
}
