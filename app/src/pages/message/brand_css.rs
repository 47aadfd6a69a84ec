//! `GET /m/brand/{rrggbb}.css`: the colour of a brand as a stylesheet, since a strict policy allows no style in markup.

use axum::extract::Path;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS};
use axum::response::{IntoResponse, Response};

use crate::brand_color::BrandColor;
use crate::http::{Answer, Fault};

/// Depends on the address alone, so it may be kept for ever.
pub(super) async fn brand_css(Path(file): Path<String>) -> Answer<Response> {
    let digits = file.strip_suffix(".css").filter(|digits| !digits.starts_with('#'));
    let color = digits.and_then(BrandColor::parse).ok_or_else(Fault::not_found)?;
    let headers = [
        (CONTENT_TYPE, "text/css; charset=utf-8"),
        (CACHE_CONTROL, "public, max-age=31536000, immutable"),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    Ok((headers, color.stylesheet()).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::StatusCode;

    #[tokio::test]
    async fn only_a_colour_is_a_stylesheet() {
        assert!(brand_css(Path("0a66c2.css".to_owned())).await.is_ok());
        for bad in ["0a66c2", "#0a66c2.css", "0a66c2}.css", "../care.css", ".css"] {
            let fault = brand_css(Path(bad.to_owned())).await.err().map(|fault| fault.status);
            assert_eq!(fault, Some(StatusCode::NOT_FOUND), "{bad}");
        }
    }
}
