//! `GET` and `POST /care/customers/{id}/edit`: corrects a customer's data; the former state is kept.

use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use carillon_engine::view::{CustomerForm, CustomerView};
use carillon_engine::{Engine, EngineError};
use leptos::prelude::*;

use super::CustomerEditPage;
use crate::components::Faults;
use crate::http::{Answer, Page, SignedIn, see_other, unusable};

/// Shows the data as it stands.
pub(super) async fn show(State(engine): State<Engine>, desk: SignedIn, Path(id): Path<String>) -> Answer<Page> {
    let customer = engine.customer(&id).await?;
    let form = customer.form.clone();
    Ok(edit_page(&desk, customer, form, Faults::default(), false))
}

/// Saves it; shows it again with what was typed where a field is not usable or somebody else was faster.
pub(super) async fn save(
    State(engine): State<Engine>,
    desk: SignedIn,
    Path(id): Path<String>,
    Form(typed): Form<CustomerForm>,
) -> Answer<Response> {
    match engine.correct_customer(&id, typed.clone(), &desk.person).await {
        Ok(()) => Ok(see_other(&format!("/care/customers/{id}?done=saved"))),
        Err(EngineError::Invalid(faults)) => {
            let faults = Faults::from_engine(desk.words, &faults);
            Ok(unusable(edit_page(&desk, engine.customer(&id).await?, typed, faults, false)))
        }
        Err(EngineError::Conflict(_)) => {
            let customer = engine.customer(&id).await?;
            // The person sees what is on file now; saving once more is a decision, not an accident.
            let typed = CustomerForm { version: customer.version, ..typed };
            let page = edit_page(&desk, customer, typed, Faults::default(), true);
            Ok(page.with_status(StatusCode::CONFLICT).into_response())
        }
        Err(error) => Err(error.into()),
    }
}

fn edit_page(desk: &SignedIn, customer: CustomerView, form: CustomerForm, faults: Faults, conflict: bool) -> Page {
    desk.page(|frame| {
        view! { <CustomerEditPage frame=frame customer=customer form=form faults=faults conflict=conflict /> }
    })
}
