//! The two cookies of the portal: who is signed in, and light or dark. Pages for customers set none.

use axum::http::HeaderMap;
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::{Cookie, SameSite};

/// Over https the name binds the cookie to this host, for the whole site, and to https.
const SESSION_HTTPS: &str = "__Host-carillon";
const SESSION_HTTP: &str = "carillon";
const THEME: &str = "carillon-theme";

/// How the portal is lit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Theme {
    /// As the device is.
    #[default]
    System,
    /// Light, whatever the device says.
    Light,
    /// Dark, whatever the device says.
    Dark,
}

impl Theme {
    /// Every choice, in the order of the menu.
    pub(crate) const ALL: [Self; 3] = [Self::System, Self::Light, Self::Dark];

    /// The word in the form, the cookie and the style sheet.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The choice of this word; anything else is the device's.
    pub(crate) fn parse(word: &str) -> Self {
        Self::ALL.into_iter().find(|theme| theme.as_str() == word).unwrap_or_default()
    }
}

fn session_name(https: bool) -> &'static str {
    if https { SESSION_HTTPS } else { SESSION_HTTP }
}

fn cookie(name: &'static str, value: String, https: bool) -> Cookie<'static> {
    Cookie::build((name, value)).path("/").http_only(true).secure(https).same_site(SameSite::Lax).build()
}

/// The session's value in a request, if there is one.
pub(crate) fn session_of(headers: &HeaderMap, https: bool) -> Option<String> {
    CookieJar::from_headers(headers).get(session_name(https)).map(|cookie| cookie.value().to_owned())
}

/// Keeps the session until the browser closes or the session itself ends.
pub(crate) fn keep_session(value: String, https: bool) -> CookieJar {
    CookieJar::new().add(cookie(session_name(https), value, https))
}

/// Forgets the session.
pub(crate) fn drop_session(https: bool) -> CookieJar {
    let mut gone = cookie(session_name(https), String::new(), https);
    gone.make_removal();
    CookieJar::new().add(gone)
}

/// How the request wants the portal lit.
pub(crate) fn theme_of(headers: &HeaderMap) -> Theme {
    CookieJar::from_headers(headers).get(THEME).map(|cookie| Theme::parse(cookie.value())).unwrap_or_default()
}

/// Keeps the choice of light for this browser.
pub(crate) fn keep_theme(theme: Theme, https: bool) -> CookieJar {
    let mut kept = cookie(THEME, theme.as_str().to_owned(), https);
    kept.make_permanent();
    CookieJar::new().add(kept)
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::header::{COOKIE, HeaderValue, SET_COOKIE};
    use axum::response::IntoResponse;

    fn set_by(jar: CookieJar) -> String {
        let answer = jar.into_response();
        answer.headers().get(SET_COOKIE).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
    }

    #[test]
    fn over_https_the_session_is_bound_to_the_host() {
        let set = set_by(keep_session("abc".to_owned(), true));
        assert!(set.starts_with("__Host-carillon=abc;"), "{set}");
        for part in ["HttpOnly", "SameSite=Lax", "Secure", "Path=/"] {
            assert!(set.contains(part), "{part} in {set}");
        }
        assert!(!set.contains("Domain"));
    }

    #[test]
    fn over_http_it_is_plain_and_found_again() {
        let set = set_by(keep_session("abc".to_owned(), false));
        assert!(set.starts_with("carillon=abc;") && !set.contains("Secure"), "{set}");
        let mut headers = HeaderMap::new();
        headers.insert(COOKIE, HeaderValue::from_static("carillon=abc; carillon-theme=dark"));
        assert_eq!(session_of(&headers, false).as_deref(), Some("abc"));
        assert_eq!(session_of(&headers, true), None);
        assert_eq!(theme_of(&headers), Theme::Dark);
    }

    #[test]
    fn signing_out_removes_it() {
        assert!(set_by(drop_session(false)).contains("Max-Age=0"));
        assert_eq!(Theme::parse("<script>"), Theme::System);
    }
}
