//! Requests that change something must come from our own pages.
//!
//! The layer judges by `Sec-Fetch-Site` and `Origin`. Two kinds of requests need a word:
//! the one-click unsubscribe of RFC 8058, which a mail provider sends from its own server, and forms on a message page,
//! whose origin a browser hides because the page tells nobody its address.

use axum::extract::Request;
use axum::http::header::{HeaderName, ORIGIN};
use axum::http::{HeaderMap, Method, Uri};
use axum::middleware::Next;
use axum::response::Response;
use tower_http::csrf::CsrfLayer;

const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// The layer, which also trusts the origin of the public address: a proxy may call us by another name.
pub(crate) fn guard(public_url: &str) -> CsrfLayer {
    let layer = CsrfLayer::new().with_insecure_bypass(is_one_click);
    let origin = origin_of(public_url);
    layer.clone().add_trusted_origin(origin).unwrap_or(layer)
}

/// Scheme, host and port of an address, as a browser writes them in `Origin`.
fn origin_of(url: &str) -> &str {
    let start = url.find("://").map_or(0, |at| at + 3);
    url[start..].find('/').map_or(url, |at| &url[..start + at])
}

/// `POST /p/{token}`: the token is the authority, no cookie is read.
fn is_one_click(method: &Method, uri: &Uri) -> bool {
    let token = uri.path().strip_prefix("/p/");
    method == Method::POST && token.is_some_and(|token| !token.is_empty() && !token.contains('/'))
}

/// Lets a message page's form through in browsers that know no `Sec-Fetch-Site`: there `Origin: null` is all that
/// a page without referrer sends. The token in the path is the authority, and whoever knows it can open the page itself.
pub(crate) async fn forgive_hidden_origin(mut request: Request, next: Next) -> Response {
    if is_hidden_origin(request.uri(), request.headers()) {
        request.headers_mut().remove(ORIGIN);
    }
    next.run(request).await
}

fn is_hidden_origin(uri: &Uri, headers: &HeaderMap) -> bool {
    let hidden = headers.get(ORIGIN).is_some_and(|origin| origin == "null");
    hidden && uri.path().starts_with("/m/") && !headers.contains_key(SEC_FETCH_SITE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    #[test]
    fn the_origin_is_the_address_without_its_path() {
        for (url, origin) in [
            ("https://notices.example.com/m/", "https://notices.example.com"),
            ("http://localhost:3000/m/", "http://localhost:3000"),
            ("https://a.example", "https://a.example"),
        ] {
            assert_eq!(origin_of(url), origin);
        }
    }

    #[test]
    fn only_the_one_click_post_passes_unjudged() {
        let is = |method: &Method, path: &'static str| is_one_click(method, &Uri::from_static(path));
        assert!(is(&Method::POST, "/p/abc"));
        assert!(!is(&Method::POST, "/p/") && !is(&Method::POST, "/p/abc/x") && !is(&Method::POST, "/m/abc/resend"));
        assert!(!is(&Method::PUT, "/p/abc"));
    }

    #[test]
    fn a_hidden_origin_is_forgiven_on_message_pages_of_old_browsers_only() {
        let mut headers = HeaderMap::new();
        headers.insert(ORIGIN, HeaderValue::from_static("null"));
        assert!(is_hidden_origin(&Uri::from_static("/m/abc/resend"), &headers));
        assert!(!is_hidden_origin(&Uri::from_static("/care/clock"), &headers));
        headers.insert(SEC_FETCH_SITE, HeaderValue::from_static("cross-site"));
        assert!(!is_hidden_origin(&Uri::from_static("/m/abc/resend"), &headers));
    }
}
