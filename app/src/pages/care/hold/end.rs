//! `POST /care/holds/{id}/end`: ends a hold and goes back to where it was shown.

use axum::Form;
use axum::extract::{Path, State};
use axum::response::Response;
use carillon_engine::{Engine, EngineError};
use serde::Deserialize;

use crate::http::{Answer, SignedIn, local_path, see_other};

/// What the form sends.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Ending {
    back: String,
}

/// Ends it. That somebody else was faster is told, and is no fault.
pub(super) async fn end(
    State(engine): State<Engine>,
    desk: SignedIn,
    Path(id): Path<String>,
    Form(ending): Form<Ending>,
) -> Answer<Response> {
    let told = match engine.end_hold(&id, &desk.person).await {
        Ok(()) => "hold-ended",
        Err(EngineError::Refused(why)) => why.phrase_key(),
        Err(error) => return Err(error.into()),
    };
    let back = local_path(&ending.back).filter(|path| !path.contains('?')).unwrap_or("/care/holds");
    Ok(see_other(&format!("{back}?done={told}")))
}
