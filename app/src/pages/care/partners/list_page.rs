//! The component of the list of partners' texts.

use carillon_domain::campaign::partner::PartnerTextState;
use carillon_engine::view::PartnerTextRow;
use leptos::prelude::*;

use super::state::{TextPill, phrase_of};
use crate::components::{CareShell, Frame, Icon, Place, Sign};
use crate::words::{Words, use_words};

/// Texts in a state; all of them where none is chosen.
#[component]
pub(crate) fn PartnerListPage(
    frame: Frame,
    rows: Vec<PartnerTextRow>,
    state: Option<PartnerTextState>,
) -> impl IntoView {
    let words = use_words();
    let list = if rows.is_empty() {
        view! { <p class="empty">{words.t("partners-none")}</p> }.into_any()
    } else {
        let items = rows.into_iter().map(|row| view! { <Row row=row /> });
        view! { <ol class="rows">{items.collect_view()}</ol> }.into_any()
    };
    view! {
        <CareShell frame=frame place=Place::Partners title=words.t("partners-title")>
            <div class="stack">
                <header class="page-head">
                    <div>
                        <h1>{words.t("partners-title")}</h1>
                        <p class="quiet">{words.t("partners-explain")}</p>
                    </div>
                    <div class="actions">
                        <a class="button loud" href="/care/partners/new" data-testid="partner-new">
                            <Sign icon=Icon::Pen />
                            {words.t("partners-new")}
                        </a>
                    </div>
                </header>
                <States chosen=state />
                {list}
            </div>
        </CareShell>
    }
}

#[component]
fn States(chosen: Option<PartnerTextState>) -> impl IntoView {
    let words = use_words();
    let tab = |state: Option<PartnerTextState>| {
        let (href, key) = match state {
            Some(state) => (format!("/care/partners?state={state}"), phrase_of(state)),
            None => ("/care/partners".to_owned(), "partners-all"),
        };
        view! { <a href=href aria-current=(state == chosen).then_some("true")>{words.t(key)}</a> }
    };
    let tabs: Vec<_> = std::iter::once(None).chain(PartnerTextState::ALL.map(Some)).map(tab).collect();
    view! { <nav class="tabs" aria-label=words.t("partners-states")>{tabs}</nav> }
}

#[component]
fn Row(row: PartnerTextRow) -> impl IntoView {
    let words = use_words();
    let language = row.language;
    let (place, made) = (place_of(words, &row), words.moment(row.changed_at, &row.time_zone));
    view! {
        <li class="row" data-testid="partner-row">
            <div>
                <a class="row-link" href=format!("/care/partners/{}", row.id)><bdi>{row.reseller}</bdi></a>
                <div class="row-sub">{words.with("partner-written-by", &[("name", &row.written_by)])}</div>
            </div>
            <div>
                <div class="row-sub"><bdi>{place}</bdi></div>
                <div class="row-sub">
                    <span class="tag">{words.with("partner-version", &[("version", &row.version.to_string())])}</span>
                </div>
            </div>
            <div class="row-sub"><bdi lang=language.tag()>{language.autonym()}</bdi></div>
            <div><TextPill state=row.state /></div>
            <div class="row-end">
                <time datetime=row.changed_at.to_string() title=made>{words.day_of(row.changed_at, &row.time_zone)}</time>
            </div>
        </li>
    }
    .into_any()
}

/// Campaign, step and segment as one line.
pub(super) fn place_of(words: Words, row: &PartnerTextRow) -> String {
    let or = |text: &str, key: &str| if text.is_empty() { words.t(key) } else { text.to_owned() };
    let (step, segment) = (or(&row.step, "partner-step-all"), or(&row.segment, "partner-segment-all"));
    format!("{} · {step} · {segment}", row.campaign)
}
