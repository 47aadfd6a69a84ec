//! `GET /m/{token}/documents/{name}?lang=`: a document of a message, in the language on show.

use axum::extract::{Path, Query, State};
use axum::http::HeaderValue;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_LANGUAGE, CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS};
use axum::response::{IntoResponse, Response};
use carillon_engine::Engine;
use serde::Deserialize;

use crate::http::{Answer, Fault};

/// What the address may ask for.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    lang: Option<String>,
}

/// Hands the file out. It is made when it is first asked for; asking changes nothing that anybody sees.
pub(super) async fn document(
    State(engine): State<Engine>,
    Path((token, name)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Answer<Response> {
    let file = engine.document(&token, &name, asked.lang.as_deref()).await?;
    let disposition = HeaderValue::from_str(&disposition(&file.file_name)).map_err(|_| Fault::not_found())?;
    let headers = [
        (CONTENT_TYPE, HeaderValue::from_static(file.kind.media_type())),
        (CONTENT_DISPOSITION, disposition),
        (CONTENT_LANGUAGE, HeaderValue::from_static(file.language.tag())),
        (CACHE_CONTROL, HeaderValue::from_static("private, no-store")),
        (X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    ];
    Ok((headers, file.bytes).into_response())
}

/// Always saved, never shown within our pages; the name in every script (RFC 6266, RFC 8187).
fn disposition(file_name: &str) -> String {
    use std::fmt::Write as _;
    let plain: String = file_name.chars().map(|letter| if is_plain(letter) { letter } else { '_' }).collect();
    let mut encoded = String::new();
    for byte in file_name.bytes() {
        // Writing to a string cannot fail.
        let _ = match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'.' | b'-' | b'_' => write!(encoded, "{}", char::from(byte)),
            _ => write!(encoded, "%{byte:02X}"),
        };
    }
    format!("attachment; filename=\"{plain}\"; filename*=UTF-8''{encoded}")
}

fn is_plain(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || " .-_()".contains(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_in_any_script_is_a_header() {
        let header = disposition("更新 \"x\"\r\n.xlsx");
        assert_eq!(
            header,
            "attachment; filename=\"__ _x___.xlsx\"; filename*=UTF-8''%E6%9B%B4%E6%96%B0%20%22x%22%0D%0A.xlsx"
        );
    }
}
