//! `GET` and `POST /care/cancel/{target}/{id}`: ends a path, or withdraws a message, for good.

use axum::Form;
use axum::extract::{Path, State};
use axum::response::Response;
use carillon_domain::HoldTarget;
use carillon_engine::{Engine, EngineError};

use super::form::{answer, page, subject};
use super::form_page::{Act, Asked};
use crate::http::{Answer, Page, SignedIn};

/// What it would do, and the form that does it.
pub(super) async fn show(
    State(engine): State<Engine>,
    desk: SignedIn,
    Path((target, id)): Path<(String, String)>,
) -> Answer<Page> {
    let on = subject(&engine, &target, &id).await?;
    if on.target == HoldTarget::Customer {
        return Err(EngineError::NotFound.into());
    }
    Ok(page(&desk, Act::Cancel, on, Asked::default(), &[]))
}

/// Ends it. A customer cannot be ended.
pub(super) async fn cancel(
    State(engine): State<Engine>,
    desk: SignedIn,
    Path((target, id)): Path<(String, String)>,
    Form(asked): Form<Asked>,
) -> Answer<Response> {
    let on = subject(&engine, &target, &id).await?;
    let done = match on.target {
        HoldTarget::Customer => Err(EngineError::NotFound),
        HoldTarget::Enrollment => {
            engine.cancel_enrollment(&on.id, &asked.reason, &desk.person).await.map(|_| "enrollment-cancelled")
        }
        HoldTarget::Delivery => {
            engine.cancel_delivery(&on.id, &asked.reason, &desk.person).await.map(|()| "delivery-cancelled")
        }
    };
    answer(&desk, Act::Cancel, on, asked, done)
}
