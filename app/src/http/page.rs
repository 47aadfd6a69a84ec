//! A finished document and the headers it goes out with; redirects after a POST.

use axum::http::header::{
    CACHE_CONTROL, CONTENT_LANGUAGE, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderValue, LOCATION, REFERRER_POLICY,
    X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderMap, HeaderName, StatusCode};
use axum::response::{IntoResponse, Response};
use carillon_domain::Language;

use super::Policy;

/// A document ready to be sent.
pub(crate) struct Page {
    /// The status.
    pub(crate) status: StatusCode,
    /// What a browser may do with it.
    pub(crate) policy: Policy,
    /// The language it is in; none for what people did not write for reading here, such as a framed mail.
    pub(crate) language: Option<Language>,
    /// The document or fragment.
    pub(crate) html: String,
}

impl Page {
    /// A page that is as it should be.
    pub(crate) fn ok(policy: Policy, language: Language, html: String) -> Self {
        Self { status: StatusCode::OK, policy, language: Some(language), html }
    }

    /// The same page with another status.
    #[must_use]
    pub(crate) fn with_status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }
}

impl IntoResponse for Page {
    fn into_response(self) -> Response {
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
        headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
        headers.insert(HeaderName::from_static("x-robots-tag"), HeaderValue::from_static("noindex, nofollow"));
        headers.insert(REFERRER_POLICY, HeaderValue::from_static(self.policy.referrer()));
        if let Ok(policy) = HeaderValue::from_str(&self.policy.header()) {
            headers.insert(CONTENT_SECURITY_POLICY, policy);
        }
        if let Some(language) = self.language {
            headers.insert(CONTENT_LANGUAGE, HeaderValue::from_static(language.tag()));
        }
        (self.status, headers, self.html).into_response()
    }
}

/// After a POST: look at this page now, so that reloading it repeats nothing.
pub(crate) fn see_other(path: &str) -> Response {
    match HeaderValue::from_str(path) {
        Ok(location) => (StatusCode::SEE_OTHER, [(LOCATION, location)]).into_response(),
        Err(_) => StatusCode::BAD_REQUEST.into_response(),
    }
}

/// After a small POST from anywhere in the portal: back to where the person was.
pub(crate) fn back_to(asked: &str) -> Response {
    see_other(local_path(asked).unwrap_or("/care"))
}

/// The path, if it stays in the portal of this very server: nobody is sent elsewhere by a crafted form.
pub(crate) fn local_path(asked: &str) -> Option<&str> {
    let inside = asked == "/care" || asked.starts_with("/care/") || asked.starts_with("/care?");
    let plain = asked.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    (inside && plain && !asked.contains("//")).then_some(asked)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_of_the_portal_are_gone_back_to() {
        for good in ["/care", "/care/find?q=a%20b", "/care?done=saved", "/care/communications/com_1?lang=ja"] {
            assert_eq!(local_path(good), Some(good));
        }
        for bad in
            ["", "/", "//evil.example", "/carefully", "/care//evil", "/care/\\evil", "/care\r\nX: y", "https://a"]
        {
            assert_eq!(local_path(bad), None, "{bad:?}");
        }
        assert_eq!(back_to("//evil.example").headers()[LOCATION], "/care");
    }

    #[test]
    fn a_page_goes_out_private_unindexed_and_in_its_language() {
        let page = Page::ok(Policy::Plain, Language::Ja, String::new());
        let answer = page.with_status(StatusCode::GONE).into_response();
        assert_eq!(answer.status(), StatusCode::GONE);
        assert_eq!(answer.headers()[CACHE_CONTROL], "private, no-store");
        assert_eq!(answer.headers()[CONTENT_LANGUAGE], "ja");
        assert_eq!(answer.headers()["x-robots-tag"], "noindex, nofollow");
        assert_eq!(answer.headers()[REFERRER_POLICY], "no-referrer");
    }
}
