//! `GET /care/campaigns/{name}/edit?file=&version=&sample=&customer=&medium=&beside=`: a file on the desk.

use axum::extract::{Path, Query, State};
use carillon_engine::Engine;
use leptos::prelude::*;

use super::FilePage;
use super::asked::Asked;
use super::sheet::lay_out;
use crate::components::Tone;
use crate::http::{Answer, Page, SignedIn};

/// Shows it as it is stored.
pub(super) async fn show(
    State(engine): State<Engine>,
    desk: SignedIn,
    Path(name): Path<String>,
    Query(asked): Query<Asked>,
) -> Answer<Page> {
    let (file, version) = (asked.file().to_owned(), asked.version());
    let done = match asked.done.as_str() {
        "applied" => Some("studio-done-applied"),
        "drafted" => Some("studio-done-drafted"),
        _ => None,
    };
    let mut sheet = lay_out(&engine, &desk, &name, &file, version, asked.look).await?;
    let number = desk.words.digits(sheet.view.version.into());
    sheet.notice = done.map(|key| (Tone::Good, desk.words.with(key, &[("version", &number)])));
    Ok(desk.page(|frame| view! { <FilePage frame=frame sheet=sheet /> }))
}
