//! Who reads a public page: only the language is known, from the address or from the browser. The portal speaks fewer
//! languages than the pages for customers, so its door has a reader of its own.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Uri};
use carillon_compose::locales::has_portal;
use carillon_domain::Language;

/// The language to speak to somebody we do not know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Reader {
    /// The language.
    pub(crate) language: Language,
}

impl Reader {
    /// By `?lang=`, then by `Accept-Language`, then English.
    pub(crate) fn of(uri: &Uri, headers: &HeaderMap) -> Self {
        Self { language: choose(uri, headers, |_| true) }
    }
}

/// Somebody at the door of the portal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PortalReader {
    /// A language the portal speaks.
    pub(crate) language: Language,
}

impl PortalReader {
    /// Chosen as for any reader, among the languages of the portal.
    fn of(uri: &Uri, headers: &HeaderMap) -> Self {
        Self { language: choose(uri, headers, has_portal) }
    }
}

fn choose(uri: &Uri, headers: &HeaderMap, offered: impl Fn(Language) -> bool) -> Language {
    let asked = asked_language(uri.query().unwrap_or_default()).and_then(|language| language.nearest(&offered));
    let header = headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    let accepted = || Language::negotiate_among(header?, &offered);
    asked.or_else(accepted).unwrap_or(Language::En)
}

fn asked_language(query: &str) -> Option<Language> {
    query.split('&').filter_map(|pair| pair.strip_prefix("lang=")).find_map(Language::resolve)
}

impl<S: Sync> FromRequestParts<S> for Reader {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Infallible> {
        Ok(Self::of(&parts.uri, &parts.headers))
    }
}

impl<S: Sync> FromRequestParts<S> for PortalReader {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Infallible> {
        Ok(Self::of(&parts.uri, &parts.headers))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    fn accepting(accepts: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(ACCEPT_LANGUAGE, HeaderValue::from_static(accepts))])
    }

    fn read(path: &'static str, accepts: &'static str) -> &'static str {
        Reader::of(&Uri::from_static(path), &accepting(accepts)).language.tag()
    }

    #[test]
    fn the_door_of_the_portal_opens_in_a_language_the_portal_speaks() {
        let read = |path, accepts| PortalReader::of(&Uri::from_static(path), &accepting(accepts)).language.tag();
        let spoken: Vec<_> = carillon_compose::locales::portal_languages().iter().map(|it| it.tag()).collect();
        assert!(spoken.contains(&"en") && spoken.contains(&"ja"), "{spoken:?}");
        assert_eq!(read("/care/sign-in?lang=ja", "de"), "ja");
        for &language in Language::ALL {
            let language = language.tag();
            let uri: Uri = format!("/care/sign-in?lang={language}").parse().unwrap_or_default();
            let opened = PortalReader::of(&uri, &accepting("en")).language.tag();
            assert!(spoken.contains(&opened), "{language} {opened}");
            assert!(!spoken.contains(&language) || opened == language, "{language} {opened}");
        }
    }

    #[test]
    fn the_address_comes_before_the_browser_and_english_is_last() {
        assert_eq!(read("/?lang=ar", "ja"), "ar");
        assert_eq!(read("/?q=1&lang=zh-Hans", "ja"), "zh-Hans");
        assert_eq!(read("/?lang=xx", "ja,en;q=0.5"), "ja");
        assert_eq!(read("/", "xx"), "en");
    }
}
