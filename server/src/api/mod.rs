//! The API for programs: `/api/v1`. Each route parses, asks whether the key may, makes one call of the engine, and answers.
//!
//! No cookie is read here, so no page of a stranger can act for somebody who is signed in.

mod body;
mod bucket;
mod caller;
mod document;
mod enrollments;
mod events;
mod once;
mod whom;

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::routing::get;
use carillon_engine::Engine;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

pub(crate) use body::{Depth, read_json, received};

use crate::config;
use crate::problem::{Problem, ProblemType};

/// Where the routes are.
const ROOT: &str = "/api/v1";

/// What the routes work with.
#[derive(Clone)]
pub(crate) struct ApiState {
    engine: Engine,
    limits: config::Api,
    buckets: Arc<bucket::Buckets>,
}

/// Every route of the API, and the document that describes them.
pub(crate) fn routes(engine: Engine, limits: config::Api) -> Router {
    let buckets = Arc::new(bucket::Buckets::new(limits.requests_per_minute));
    let body_limit = DefaultBodyLimit::max(limits.body_bytes);
    let state = ApiState { engine, limits, buckets };
    let (routes, document) = described().split_for_parts();
    let document = document.to_pretty_json().unwrap_or_default();
    let show = move || async move {
        let headers = [(CONTENT_TYPE, "application/json"), (CACHE_CONTROL, "public, max-age=300")];
        (headers, document)
    };
    routes
        .route(&format!("{ROOT}/openapi.json"), get(show))
        .route(&format!("{ROOT}/{{*nothing}}"), axum::routing::any(nothing))
        .layer(body_limit)
        .with_state(state)
}

/// The routes with what describes them: neither can be without the other.
fn described() -> OpenApiRouter<ApiState> {
    let routes = OpenApiRouter::new().routes(routes!(events::tell)).routes(routes!(enrollments::put));
    OpenApiRouter::with_openapi(document::head()).nest(ROOT, routes)
}

async fn nothing() -> Problem {
    Problem::new(
        ProblemType::NotFound,
        format!("there is nothing at this address; {ROOT}/openapi.json says what there is"),
    )
}
