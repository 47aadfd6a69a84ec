//! Communications in a list, and the fragment of results that the search box asks for.

use carillon_engine::view::{FindPage, FindRow};
use leptos::prelude::*;

use super::StatePill;
use crate::words::use_words;

/// Rows, one communication each.
#[component]
pub(crate) fn FindList(rows: Vec<FindRow>, #[prop(default = true)] with_customer: bool) -> impl IntoView {
    let items = rows.into_iter().map(|row| view! { <Row row=row with_customer=with_customer /> });
    view! { <ol class="rows">{items.collect_view()}</ol> }
}

#[component]
fn Row(row: FindRow, with_customer: bool) -> impl IntoView {
    let words = use_words();
    let language = row.language;
    let made = words.moment(row.created_at, "UTC");
    let version = (row.version > 1).then(|| {
        let version = words.with("communication-version", &[("version", &words.digits(row.version.into()))]);
        view! { <span class="tag">{version}</span> }
    });
    view! {
        <li class="row" data-testid="find-row">
            <div>
                <a class="row-link" href=format!("/care/communications/{}", row.id)>
                    <bdi lang=language.tag() dir=language.direction().as_str()>{row.subject.clone()}</bdi>
                </a>
                {with_customer.then(|| view! { <Customer row=row.clone() /> })}
            </div>
            <div>
                <div class="row-sub">{row.campaign.clone()}" · "<bdi>{row.step.clone()}</bdi></div>
                <div class="row-sub"><span class="mono ltr">{row.reference.clone()}</span>" "{version}</div>
            </div>
            <div class="row-sub"><bdi lang=language.tag()>{language.autonym()}</bdi></div>
            <div><StatePill state=row.state on_hold=row.on_hold /></div>
            <div class="row-end">
                <time datetime=row.created_at.to_string() title=made>
                    {words.day_of(row.created_at, "UTC")}
                </time>
            </div>
        </li>
    }
    .into_any()
}

#[component]
fn Customer(row: FindRow) -> impl IntoView {
    let organisation = row.organisation.map(|name| view! { " · "<bdi>{name}</bdi> });
    view! {
        <div class="row-sub">
            <a href=format!("/care/customers/{}", row.customer_id)><bdi>{row.customer_name}</bdi></a>
            {organisation}
        </div>
    }
}

/// The results for a text: how many, the rows, and where the older ones are.
#[component]
pub(crate) fn FindFragment(page: FindPage) -> impl IntoView {
    let words = use_words();
    if page.rows.is_empty() && page.trouble.is_some() {
        return view! { <p class="empty">{words.t("home-all-well")}</p> }.into_any();
    }
    if page.rows.is_empty() {
        return view! {
            <div class="empty">
                <p data-count="">{words.with("find-nothing", &[("query", &page.query)])}</p>
                <p class="small">{words.t("find-nothing-todo")}</p>
            </div>
        }
        .into_any();
    }
    let key = if page.next.is_some() { "find-count-more" } else { "find-count" };
    let count = words.number(key, "count", page.rows.len() as u64);
    let more = page.next.map(|cursor| {
        let trouble = page.trouble.map(|trouble| format!("&trouble={}", trouble.as_str())).unwrap_or_default();
        let url = format!("/care/find?q={}{trouble}&after={}", encode(&page.query), encode(&cursor));
        view! { <p class="pager"><a class="button" href=url>{words.t("find-more")}</a></p> }
    });
    view! {
        <div class="section">
            <p class="small" data-count="">{count}</p>
            <FindList rows=page.rows />
            {more}
        </div>
    }
    .into_any()
}

/// Percent-encodes a value of a query.
pub(crate) fn encode(text: &str) -> String {
    use std::fmt::Write as _;
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::encode;

    #[test]
    fn a_query_keeps_every_letter() {
        assert_eq!(encode("a b&c"), "a%20b%26c");
        assert_eq!(encode("東"), "%E6%9D%B1");
        assert_eq!(encode("C-7K2M.x~"), "C-7K2M.x~");
    }
}
