//! The whole program as one router: pages, built files, health, the routes for programs, and what every request passes
//! through.

use std::time::Duration;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::StatusCode;
use axum::middleware::from_fn;
use carillon_app::AppState;
use carillon_engine::Engine;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::timeout::TimeoutLayer;
use tower_http::trace::TraceLayer;

use crate::problem::show_problems;
use crate::{api, assets, callbacks, config, health, hooks};

/// The largest form taken, in bytes.
const MAX_BODY: usize = 512 * 1024;
/// The longest a request may take.
const MAX_TIME: Duration = Duration::from_secs(30);

/// Every route, behind every layer.
pub(crate) fn router(state: AppState, machines: Machines) -> Router {
    let engine = state.engine.clone();
    let pages = Router::new()
        .merge(carillon_app::router(state).layer(CompressionLayer::new()))
        .merge(assets::routes())
        .merge(health::routes(engine.clone()));
    Router::new()
        .merge(bounded(pages))
        .merge(machines.routes(engine))
        .layer(DefaultBodyLimit::max(MAX_BODY))
        .layer(TraceLayer::new_for_http().make_span_with(span))
}

/// What programs are let do.
pub(crate) struct Machines {
    /// The limits of the API.
    pub(crate) api: config::Api,
    /// Who tells of events elsewhere.
    pub(crate) sources: hooks::Sources,
    /// Who carries our messages, and calls.
    pub(crate) callers: callbacks::Callers,
}

impl Machines {
    /// The routes for programs. The guard of the pages is not around them: they read no cookie, so nobody can be made to
    /// call them. Whatever goes wrong within is told as a problem.
    fn routes(self, engine: Engine) -> Router {
        let routes = Router::new()
            .merge(api::routes(engine.clone(), self.api))
            .merge(hooks::routes(engine.clone(), self.sources, self.api.body_bytes))
            .merge(callbacks::routes(engine, self.callers));
        bounded(routes).layer(from_fn(show_problems))
    }
}

/// Nothing takes for ever, and what breaks takes nothing along.
fn bounded(routes: Router) -> Router {
    routes
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, MAX_TIME))
        .layer(CatchPanicLayer::new())
}

/// Logs hold the method and the kind of page, never a token, an id, a query or an address.
fn span(request: &axum::http::Request<axum::body::Body>) -> tracing::Span {
    let kind = request.uri().path().split('/').nth(1).unwrap_or_default();
    let kind = if kind.len() > 16 { "other" } else { kind };
    tracing::debug_span!("request", method = %request.method(), page = kind)
}
