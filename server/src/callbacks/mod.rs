//! `/callbacks/{name}`: those who carry our messages tell what became of them, and what people wrote back.
//!
//! A call is believed first and read then; what it tells goes the same way as what comes back by mail or over SMPP. Who may
//! call, and in what words, is configuration.
//!
//! **A call that comes early.** A carrier may tell the end of a message before we have written down what it calls the
//! message. Such a call is looked at again for a moment, since not every carrier calls twice; then it is answered 503 with
//! `Retry-After`, and nothing of it is kept: the carrier keeps it for us, as long as our database may be away, and a call
//! about nothing of ours costs no row. That it may be early is known and not guessed: only while something is being handed
//! over on its channel. Who shares an account with others, whose messages we know nothing of, is not sent back for ever.

mod caller;
mod early;
mod receive;
mod take;

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::routing::post;
use carillon_engine::Engine;

use crate::config;
use caller::Caller;

/// The longest call, in bytes: a bounce with the message it returns, in JSON, in JSON.
const MAX_BODY: usize = 1024 * 1024;

/// Everybody who may call, by name.
pub(crate) type Callers = BTreeMap<String, Caller>;

/// What the route works with.
#[derive(Clone)]
struct CallbackState {
    engine: Engine,
    callers: Arc<Callers>,
    early: Arc<early::Early>,
}

/// The callers of a configuration. The error names the section and the key, and what to do.
pub(crate) fn callers(sections: &BTreeMap<String, config::Callback>) -> Result<Callers, String> {
    let read = |(name, section): (&String, &config::Callback)| {
        let caller = Caller::read(name, section).map_err(|fault| format!("[callbacks.{name}] {fault}"))?;
        Ok((name.clone(), caller))
    };
    sections.iter().map(read).collect()
}

/// The route.
pub(crate) fn routes(engine: Engine, callers: Callers) -> Router {
    let state = CallbackState { engine, callers: Arc::new(callers), early: Arc::default() };
    Router::new()
        .route("/callbacks/{name}", post(receive::receive))
        .layer(DefaultBodyLimit::max(MAX_BODY))
        .with_state(state)
}
