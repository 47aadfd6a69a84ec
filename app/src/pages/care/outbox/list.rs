//! `GET /care/outbox`: the newest mail.

use axum::extract::State;
use carillon_engine::view::{OutboxPage, OutboxRow};
use leptos::prelude::*;

use crate::components::{CareShell, Frame, Place, encode};
use crate::http::{Answer, Fault, Page, SignedIn};
use crate::state::AppState;
use crate::words::use_words;

/// Shows the list.
pub(super) async fn show(State(state): State<AppState>, desk: SignedIn) -> Answer<Page> {
    if !state.demo {
        return Err(Fault::not_found());
    }
    let outbox = state.engine.outbox().await?;
    Ok(desk.page(|frame| view! { <OutboxList frame=frame outbox=outbox /> }))
}

/// The list of the outbox.
#[component]
pub(crate) fn OutboxList(frame: Frame, outbox: OutboxPage) -> impl IntoView {
    let words = use_words();
    let shown = [("shown", words.digits(outbox.rows.len() as u64)), ("total", words.digits(outbox.total))];
    let shown = shown.each_ref().map(|(name, text)| (*name, text.as_str()));
    let list = if outbox.not_here {
        view! { <p class="empty">{words.t("outbox-not-here")}</p> }.into_any()
    } else if outbox.rows.is_empty() {
        view! { <p class="empty">{words.t("outbox-none")}</p> }.into_any()
    } else {
        let rows = outbox.rows.into_iter().map(|row| view! { <Mail row=row /> });
        view! {
            <p class="small">{words.with("outbox-shown", &shown)}</p>
            <ol class="rows">{rows.collect_view()}</ol>
        }
        .into_any()
    };
    view! {
        <CareShell frame=frame place=Place::Outbox title=words.t("outbox-title")>
            <div class="section">
                <h1>{words.t("outbox-title")}</h1>
                <p class="quiet">{words.t("outbox-what")}</p>
                {list}
            </div>
        </CareShell>
    }
}

#[component]
fn Mail(row: OutboxRow) -> impl IntoView {
    let words = use_words();
    let subject = if row.subject.is_empty() { words.t("outbox-no-subject") } else { row.subject };
    let date = row.date.map(|date| {
        view! { <time datetime=date.to_string()>{words.moment(date, "UTC")}</time> }
    });
    view! {
        <li class="row mail" data-testid="outbox-row">
            <div>
                <a class="row-link" href=format!("/care/outbox/{}", encode(&row.name))><bdi lang=row.language.clone()>{subject}</bdi></a>
                <div class="row-sub"><bdi>{row.from}</bdi></div>
            </div>
            <div class="row-sub"><bdi dir="ltr">{row.to}</bdi></div>
            <div class="row-sub"><span class="tag">{row.language}</span></div>
            <div class="row-end">{date}</div>
        </li>
    }
    .into_any()
}
