//! Serving the built front end: each file under its hashed name, for ever, in the smallest form the browser takes.

use std::borrow::Cow;
use std::collections::BTreeMap;

use axum::Router;
use axum::extract::Path;
use axum::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, VARY, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use carillon_app::{Asset, Assets};
use serde::Deserialize;

use crate::embedded::Site;

/// Where built files are served.
const ROOT: &str = "/pkg/";

/// The manifest of the packer: from a file's own name to its hashed one.
#[derive(Debug, Default, Deserialize)]
struct Manifest {
    files: BTreeMap<String, Entry>,
}

#[derive(Debug, Deserialize)]
struct Entry {
    file: String,
}

/// The front end this program was built with.
#[derive(Debug, Default)]
pub(crate) struct SiteAssets {
    manifest: Manifest,
}

impl SiteAssets {
    /// Reads the manifest. Without one, pages carry no style and no script, and `is_empty` says so.
    pub(crate) fn read() -> Self {
        let manifest = Site::get("manifest.json").and_then(|file| serde_json::from_slice(&file.data).ok());
        Self { manifest: manifest.unwrap_or_default() }
    }

    /// Whether the program was built without a front end.
    pub(crate) fn is_empty(&self) -> bool {
        self.manifest.files.is_empty()
    }
}

impl Assets for SiteAssets {
    fn find(&self, name: &str) -> Option<Asset> {
        let entry = self.manifest.files.get(name)?;
        Some(Asset { url: format!("{ROOT}{}", entry.file), integrity: None })
    }
}

/// The routes of the built files.
pub(crate) fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new().route("/pkg/{*file}", get(serve))
}

async fn serve(Path(file): Path<String>, headers: HeaderMap) -> Response {
    let accepted = headers.get(ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let Some((data, encoding)) = smallest(&file, accepted) else { return StatusCode::NOT_FOUND.into_response() };
    let kind = mime_guess::from_path(&file).first_or_octet_stream();
    let kind = if kind.type_() == "text" { format!("{kind}; charset=utf-8") } else { kind.to_string() };
    let mut response = ([(CONTENT_TYPE, kind)], data.into_owned()).into_response();
    let out = response.headers_mut();
    out.insert(CACHE_CONTROL, axum::http::HeaderValue::from_static("public, max-age=31536000, immutable"));
    out.insert(X_CONTENT_TYPE_OPTIONS, axum::http::HeaderValue::from_static("nosniff"));
    out.insert(VARY, axum::http::HeaderValue::from_static("accept-encoding"));
    if let Some(encoding) = encoding {
        out.insert(CONTENT_ENCODING, axum::http::HeaderValue::from_static(encoding));
    }
    response
}

/// The file in the best form the browser accepts. Names come from outside: only embedded files are ever found.
fn smallest(file: &str, accepted: &str) -> Option<(Cow<'static, [u8]>, Option<&'static str>)> {
    if file == "manifest.json" {
        return None;
    }
    for (ending, encoding) in [(".br", "br"), (".gz", "gzip")] {
        if accepted.split(',').any(|offer| offer.trim().split(';').next() == Some(encoding))
            && let Some(found) = Site::get(&format!("{file}{ending}"))
        {
            return Some((found.data, Some(encoding)));
        }
    }
    Site::get(file).map(|found| (found.data, None))
}
