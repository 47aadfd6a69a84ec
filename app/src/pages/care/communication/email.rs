//! `GET /care/communications/{id}/email?lang=`: the mail itself, for the frame on the page.

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use carillon_engine::Engine;
use serde::Deserialize;

use crate::http::{Answer, Page, Policy, SignedIn};

/// What the address may ask for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    lang: Option<String>,
}

/// The HTML as it goes out; its links open outside the frame.
pub(super) async fn email(
    State(engine): State<Engine>,
    _desk: SignedIn,
    Path(id): Path<String>,
    Query(asked): Query<Asked>,
) -> Answer<Page> {
    let html = engine.communication_email_html(&id, asked.lang.as_deref()).await?;
    Ok(framed(&html))
}

/// A mail as a document of its own, in a sandbox.
pub(in crate::pages::care) fn framed(html: &str) -> Page {
    let html = html.replacen("<head>", "<head><base target=\"_blank\">", 1);
    Page { status: StatusCode::OK, policy: Policy::Mail, language: None, html }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_of_a_framed_mail_open_outside() {
        let page = framed("<html><head><title>x</title></head><body><head></body></html>");
        assert!(page.html.starts_with("<html><head><base target=\"_blank\"><title>"));
        assert_eq!(page.html.matches("<base").count(), 1);
        assert_eq!(page.policy, Policy::Mail);
    }
}
