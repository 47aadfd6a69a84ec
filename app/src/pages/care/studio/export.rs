//! `GET /care/campaigns/{name}/export?version=`: the folder of a version as a zip; the same version is the same bytes.

use axum::extract::{Path, Query, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS};
use axum::response::{IntoResponse, Response};
use carillon_engine::{Engine, EngineError, pack_folder};

use super::asked::Asked;
use crate::http::{Answer, SignedIn};

/// Sends it as a file to be kept.
pub(super) async fn export(
    State(engine): State<Engine>,
    _desk: SignedIn,
    Path(name): Path<String>,
    Query(asked): Query<Asked>,
) -> Answer<Response> {
    let (version, folder) = engine.campaign_folder(&name, asked.version()).await?;
    // The name is a campaign's, which is made of letters, digits and hyphens.
    let packed = pack_folder(&name, &folder).map_err(|e| EngineError::internal("packing a campaign", e))?;
    let headers = [
        (CONTENT_TYPE, "application/zip".to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"{name}-{version}.zip\"")),
        (CACHE_CONTROL, "private, no-store".to_owned()),
        (X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
    ];
    Ok((headers, packed).into_response())
}
