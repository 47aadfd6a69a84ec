//! Records in their own words: named dates and fields.

use carillon_engine::view::RecordView;
use leptos::prelude::*;

use crate::words::use_words;

/// A card for each record.
#[component]
pub(crate) fn Records(records: Vec<RecordView>) -> impl IntoView {
    records.into_iter().map(|record| view! { <Record record=record /> }).collect_view()
}

#[component]
fn Record(record: RecordView) -> impl IntoView {
    let words = use_words();
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
        <article class="card" data-testid="record">
            <h3 class="facts">
                <span class="mono ltr">{record.external_id}</span>
                <span class="tag">{plain_name(&record.kind)}</span>
            </h3>
            <dl class="pairs">{pairs.collect_view()}</dl>
        </article>
    }
    .into_any()
}

/// The house of the data names its fields; underscores are all we take away.
fn plain_name(name: &str) -> String {
    name.replace('_', " ")
}
