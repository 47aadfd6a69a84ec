//! Records: named dates and fields; and what keeps them out of messages, where they speak, and what was
//! told about them.

use carillon_engine::view::RecordView;
use leptos::prelude::*;

use super::record_mentions::{RecordHolds, RecordMentions};
use super::record_words::{end_of, field_label, kind_label, product_of, value_text};
use crate::words::use_words;

/// So many records are shown open; where there are more, each opens when it is asked for.
const OPEN: usize = 2;

/// A card for each record. Days are those of the zone.
#[component]
pub(crate) fn Records(records: Vec<RecordView>, #[prop(into)] zone: String) -> impl IntoView {
    let open = records.len() <= OPEN;
    let cards = records.into_iter().map(|record| view! { <Record record=record open=open zone=zone.clone() /> });
    view! { <div class="records">{cards.collect_view()}</div> }
}

#[component]
fn Record(record: RecordView, open: bool, zone: String) -> impl IntoView {
    let words = use_words();
    // What is kept out is not hidden in a closed card.
    let open = open || !record.held.is_empty();
    // Any card can be closed: its head always tells which record it is.
    let product = product_of(&record).map(|product| view! { <bdi>{product}</bdi> });
    let ends = end_of(&record).map(|date| {
        let text = words.with("record-ends", &[("date", &words.date(date))]);
        view! { <span class="quiet" data-testid="record-ends">{text}</span> }
    });
    let dates = record.dates.into_iter().map(|(name, date)| (field_label(words, &name), words.date(date)));
    let fields = record.fields.into_iter().map(|(name, value)| {
        let text = value_text(words, &name, &value);
        (field_label(words, &name), text)
    });
    let pairs = dates.chain(fields).map(|(name, value)| {
        view! {
            <div>
                <dt>{name}</dt>
                <dd><bdi>{value}</bdi></dd>
            </div>
        }
    });
    view! {
        <details class="card" open=open data-testid="record">
            <summary class="facts">
                <strong class="mono ltr">{record.external_id}</strong>
                <span class="tag">{kind_label(words, &record.kind)}</span>
                {product}
                {ends}
            </summary>
            <RecordHolds held=record.held />
            <dl class="pairs">{pairs.collect_view()}</dl>
            <RecordMentions groups=record.groups said=record.said zone=zone />
        </details>
    }
    .into_any()
}
