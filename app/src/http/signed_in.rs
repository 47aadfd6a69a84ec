//! Who is signed in, and the frame a portal page is shown in. Whoever is not signed in is led to the door.

use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse, Response};
use carillon_compose::locales::portal_language;
use carillon_domain::Language;
use carillon_engine::Person;
use leptos::prelude::{IntoView, Nonce};

use super::{Fault, Page, Policy, session_of, theme_of};
use crate::components::{Frame, encode};
use crate::render::{Look, render};
use crate::state::AppState;
use crate::words::Words;

/// A person at their desk: what every handler of the portal is given.
pub(crate) struct SignedIn {
    /// Who.
    pub(crate) person: Person,
    /// Their words.
    pub(crate) words: Words,
    /// What the frame shows.
    pub(crate) frame: Frame,
    state: AppState,
}

impl SignedIn {
    /// Renders a page of the portal with the frame it is given.
    pub(crate) fn page<V: IntoView>(&self, page: impl FnOnce(Frame) -> V) -> Page {
        // One value for the answer's header and for the one inline script.
        let nonce = Nonce::new().to_string();
        let look = Look { assets: Arc::clone(&self.state.assets), nonce: Some(nonce.clone()) };
        let html = render(self.words, look, || page(self.frame.clone()));
        Page::ok(Policy::Care { nonce }, self.words.language(), html)
    }

    /// Renders a document of its own for a frame of the portal, in a language that need not be the person's.
    pub(crate) fn framed<V: IntoView>(&self, language: Language, page: impl FnOnce() -> V) -> Page {
        let look = Look { assets: Arc::clone(&self.state.assets), nonce: None };
        Page::ok(Policy::Framed, language, render(self.words, look, page))
    }

    /// Renders a fragment of a page, for an island.
    pub(crate) fn fragment<V: IntoView>(&self, part: impl FnOnce() -> V) -> Page {
        let look = Look { assets: Arc::clone(&self.state.assets), nonce: None };
        Page::ok(Policy::Plain, self.words.language(), render(self.words, look, part))
    }
}

/// Why a request does not get to a desk.
pub(crate) enum Turned {
    /// Not signed in: to the door, and back here afterwards.
    ToTheDoor(String),
    /// Something failed.
    Failed(Fault),
}

impl IntoResponse for Turned {
    fn into_response(self) -> Response {
        match self {
            Self::ToTheDoor(location) => super::see_other(&location),
            Self::Failed(fault) => fault.into_response(),
        }
    }
}

impl FromRequestParts<AppState> for SignedIn {
    type Rejection = Turned;

    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Turned> {
        let path = parts.uri.path_and_query().map_or("/care", |path| path.as_str()).to_owned();
        let person = who(parts, state).await.map_err(Turned::Failed)?;
        let Some(person) = person else { return Err(Turned::ToTheDoor(door(&parts.method, &path))) };
        let clock = state.engine.clock_is_movable().then(|| state.engine.clock_now());
        let frame = Frame { person: person.clone(), theme: theme_of(&parts.headers), path, demo: state.demo, clock };
        let words = Words::new(portal_language(person.language));
        Ok(Self { words, person, frame, state: state.clone() })
    }
}

async fn who(parts: &Parts, state: &AppState) -> Result<Option<Person>, Fault> {
    match session_of(&parts.headers, state.is_https()) {
        Some(session) => Ok(state.engine.who(&session).await?),
        None => Ok(None),
    }
}

/// The sign-in page, which comes back to where somebody wanted to look; a POST is not repeated.
fn door(method: &Method, path: &str) -> String {
    if method == Method::GET && path != "/care" {
        format!("/care/sign-in?next={}", encode(path))
    } else {
        "/care/sign-in".to_owned()
    }
}

/// A page whose form came back with faults.
pub(crate) fn unusable(page: Page) -> Response {
    page.with_status(StatusCode::UNPROCESSABLE_ENTITY).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_door_leads_back_to_what_was_looked_at_but_repeats_no_post() {
        assert_eq!(door(&Method::GET, "/care/find?q=a b"), "/care/sign-in?next=%2Fcare%2Ffind%3Fq%3Da%20b");
        assert_eq!(door(&Method::GET, "/care"), "/care/sign-in");
        assert_eq!(door(&Method::POST, "/care/clock"), "/care/sign-in");
    }
}
