//! The component of the list of everything that is on hold.

use carillon_domain::HoldTarget;
use carillon_engine::hold::HoldRow;
use leptos::prelude::*;

use super::form_page::page_of;
use crate::components::{CareShell, EndHold, Frame, HoldDone, HoldNote, Place};
use crate::words::use_words;

/// Everything that is on hold.
#[component]
pub(crate) fn HoldsPage(frame: Frame, holds: Vec<HoldRow>, done: String) -> impl IntoView {
    let words = use_words();
    let list = if holds.is_empty() {
        view! { <p class="empty">{words.t("holds-none")}</p> }.into_any()
    } else {
        let items = holds.into_iter().map(|row| view! { <Row row=row /> });
        view! { <ul class="deliveries">{items.collect_view()}</ul> }.into_any()
    };
    view! {
        <CareShell frame=frame place=Place::Volume title=words.t("holds-title")>
            <div class="stack narrow">
                <HoldDone what=done />
                <header class="page-head">
                    <div>
                        <p class="eyebrow"><a href="/care/volume">{words.t("volume-title")}</a></p>
                        <h1>{words.t("holds-title")}</h1>
                        <p class="quiet">{words.t("holds-explain")}</p>
                    </div>
                </header>
                {list}
            </div>
        </CareShell>
    }
}

#[component]
fn Row(row: HoldRow) -> impl IntoView {
    let (on, hold) = (row.on, row.hold);
    let href = page_of(&on);
    // What is on hold leads; whose it is stands beside it.
    let (name, rest) = match on.target {
        HoldTarget::Customer => (on.customer.1, Vec::new()),
        HoldTarget::Enrollment => (on.campaign, vec![on.customer.1]),
        HoldTarget::Delivery => (on.subject, vec![on.campaign, on.customer.1]),
    };
    let rest = rest.into_iter().filter(|part| !part.is_empty()).map(|part| view! { <bdi>{part}</bdi> });
    view! {
        <li class="delivery" data-testid="hold-row">
            <header>
                <strong><a href=href><bdi>{name}</bdi></a></strong>
                <span class="facts small">{rest.collect_view()}</span>
            </header>
            <HoldNote hold=hold.clone() zone=on.time_zone />
            <EndHold hold_id=hold.id back="/care/holds" />
        </li>
    }
    .into_any()
}
