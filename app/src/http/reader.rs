//! Who reads a public page: only the language is known, from the address or from the browser.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Uri};
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
        let asked = asked_language(uri.query().unwrap_or_default());
        let accepted = headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).and_then(Language::negotiate);
        Self { language: asked.or(accepted).unwrap_or(Language::En) }
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    fn read(path: &'static str, accepts: &'static str) -> &'static str {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT_LANGUAGE, HeaderValue::from_static(accepts));
        Reader::of(&Uri::from_static(path), &headers).language.tag()
    }

    #[test]
    fn the_address_comes_before_the_browser_and_english_is_last() {
        assert_eq!(read("/?lang=ar", "ja"), "ar");
        assert_eq!(read("/?q=1&lang=zh-Hans", "ja"), "zh-Hans");
        assert_eq!(read("/?lang=xx", "ja,en;q=0.5"), "ja");
        assert_eq!(read("/", "xx"), "en");
    }
}
