//! Records in their own words: named dates and fields; and what keeps them out of messages, where they speak, and what was
//! told about them.

use carillon_engine::view::RecordView;
use leptos::prelude::*;

use super::record_mentions::{RecordHolds, RecordMentions};
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
    let product = record.fields.iter().find(|(name, _)| name == "product").map(|(_, value)| value.clone());
    let product = product.filter(|_| !open).map(|product| view! { <bdi class="quiet">{product}</bdi> });
    let dates = record.dates.into_iter().map(|(name, date)| (plain_name(&name), words.date(date)));
    let fields = record.fields.into_iter().map(|(name, value)| (plain_name(&name), value));
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
                <span class="tag">{plain_name(&record.kind)}</span>
                {product}
            </summary>
            <RecordHolds held=record.held />
            <dl class="pairs">{pairs.collect_view()}</dl>
            <RecordMentions groups=record.groups said=record.said zone=zone />
        </details>
    }
    .into_any()
}

/// The house of the data names its fields; underscores are all we take away.
fn plain_name(name: &str) -> String {
    name.replace('_', " ")
}
