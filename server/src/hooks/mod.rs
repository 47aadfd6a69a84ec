//! `/hooks/{source}`: programs elsewhere tell us of events in words of their own.
//!
//! What came is believed only when its signature is right over the very bytes that came; only then is it read. Which
//! sources there are, and what their words mean, is configuration.

mod mapping;
mod pointer;
mod receive;
mod source;

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::post;
use carillon_engine::Engine;

use crate::config;
pub(crate) use receive::digest;
pub(crate) use source::Source;

/// Every source, by its name.
pub(crate) type Sources = BTreeMap<String, Source>;

/// What the route works with.
#[derive(Clone)]
struct HookState {
    engine: Engine,
    sources: Arc<Sources>,
}

/// The sources of a configuration. The error names the section and the key, and what to do.
pub(crate) fn sources(hooks: &BTreeMap<String, config::Hook>) -> Result<Sources, String> {
    let read = |(name, hook): (&String, &config::Hook)| {
        let source = Source::read(name, hook).map_err(|fault| format!("[hooks.{name}] {fault}"))?;
        Ok((name.clone(), source))
    };
    hooks.iter().map(read).collect()
}

/// The route.
pub(crate) fn routes(engine: Engine, sources: Sources, body_bytes: usize) -> Router {
    let state = HookState { engine, sources: Arc::new(sources) };
    Router::new()
        .route("/hooks/{source}", post(receive::receive))
        .layer(DefaultBodyLimit::max(body_bytes))
        .with_state(state)
}
