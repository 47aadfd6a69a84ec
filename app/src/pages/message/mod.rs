//! The page of a message `/m/{token}`: the stored words in any language, and sending them again. No script at all.

mod brand_css;
mod document;
mod keep_language;
mod page;
mod resend;
mod show;

use axum::Router;
use axum::routing::{get, post};

use crate::state::AppState;
pub(crate) use page::{Done, MessagePage};

pub(crate) fn routes() -> Router<AppState> {
    Router::new()
        .route("/m/brand/{file}", get(brand_css::brand_css))
        .route("/m/{token}", get(show::show))
        .route("/m/{token}/documents/{name}", get(document::document))
        .route("/m/{token}/language", post(keep_language::keep_language))
        .route("/m/{token}/resend", post(resend::resend))
}
