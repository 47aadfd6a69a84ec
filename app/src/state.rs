//! What every handler is given. Holds handles only, so that it is cheap to clone.

use std::sync::Arc;

use axum::extract::FromRef;
use carillon_engine::Engine;

use crate::assets::Assets;

/// What the pages stand on.
#[derive(Clone)]
pub struct AppState {
    /// The use cases.
    pub engine: Engine,
    /// The built front end.
    pub assets: Arc<dyn Assets>,
    /// The sample company is on show: the front door links to messages, the portal shows outbox and clock.
    pub demo: bool,
    /// Who can sign in to the demo, shown beside the form. Empty where customers are real.
    pub hints: Arc<[SignInHint]>,
}

/// A sign-in of the demo that anybody may use.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignInHint {
    /// The email to type.
    pub email: String,
    /// The password to type.
    pub password: String,
}

impl AppState {
    /// The state of an installation with real customers.
    pub fn new(engine: Engine, assets: Arc<dyn Assets>) -> Self {
        Self { engine, assets, demo: false, hints: Arc::from([]) }
    }

    /// The same, with the sample company on show.
    #[must_use]
    pub fn with_demo(mut self, hints: Vec<SignInHint>) -> Self {
        self.demo = true;
        self.hints = hints.into();
        self
    }

    /// Whether people reach us over https, by the address the installation gives itself.
    pub(crate) fn is_https(&self) -> bool {
        self.engine.message_url("").starts_with("https:")
    }
}

impl FromRef<AppState> for Engine {
    fn from_ref(state: &AppState) -> Self {
        state.engine.clone()
    }
}
