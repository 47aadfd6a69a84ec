//! Versions: which one goes out, who made each, when and why.

use carillon_engine::view::CampaignVersionRow;
use leptos::prelude::*;

use super::asked::campaign_url;
use crate::words::{Words, use_words};

/// The name of a version.
pub(super) fn version_name(words: Words, number: u32) -> String {
    words.with("communication-version", &[("version", &words.digits(number.into()))])
}

/// Where the newest version stands: it goes out, or it is a draft over one that does.
#[component]
pub(super) fn Standing(version: CampaignVersionRow, #[prop(optional_no_strip)] active: Option<u32>) -> impl IntoView {
    let words = use_words();
    let beside = active.filter(|_| version.draft).map(|active| {
        let text = words.with("studio-active-is", &[("version", &words.digits(active.into()))]);
        view! { <div class="row-sub">{text}</div> }
    });
    view! {
        <div class="facts">
            <span class="tag">{version_name(words, version.number)}</span>
            <State version=version />
        </div>
        {beside}
    }
}

/// Whether a version goes out or is a draft; a former one is neither.
#[component]
pub(super) fn State(version: CampaignVersionRow) -> impl IntoView {
    let words = use_words();
    if version.active {
        view! { <span class="pill good">{words.t("studio-active")}</span> }.into_any()
    } else if version.draft {
        view! { <span class="pill warn">{words.t("studio-draft")}</span> }.into_any()
    } else {
        ().into_any()
    }
}

/// Who made it and when.
#[component]
pub(super) fn Signature(version: CampaignVersionRow) -> impl IntoView {
    let words = use_words();
    let by = match version.by.as_str() {
        "system" => words.t("actor-system"),
        name => name.to_owned(),
    };
    let at = version.at;
    view! {
        <bdi>{by}</bdi>
        " · "
        <time datetime=at.to_string() title=words.moment(at, "UTC")>{words.day_of(at, "UTC")}</time>
    }
}

/// Every version, the newest first.
#[component]
pub(super) fn VersionList(name: String, versions: Vec<CampaignVersionRow>, on_the_way: u64) -> impl IntoView {
    let words = use_words();
    let items = versions.into_iter().map(|version| {
        let made = (version.communications > 0).then(|| {
            let count = words.digits(version.communications);
            view! { <span class="small">{words.with("studio-made", &[("count", &count)])}</span> }
        });
        let reason = (!version.reason.is_empty()).then(|| view! { <q><bdi>{version.reason.clone()}</bdi></q> });
        let class = if version.active { "moment good" } else { "moment" };
        view! {
            <li class=class data-testid="campaign-version">
                <span class="facts">
                    <a href=format!("{}/versions/{}", campaign_url(&name), version.number)>
                        <strong>{version_name(words, version.number)}</strong>
                    </a>
                    <State version=version.clone() />
                </span>
                {reason}
                {made}
                <span class="small"><Signature version=version /></span>
            </li>
        }
    });
    let way = words.with("studio-keeps", &[("count", &words.digits(on_the_way))]);
    view! {
        <section class="section">
            <h2>{words.t("studio-versions")}</h2>
            <ol class="timeline">{items.collect_view()}</ol>
            <p class="small">{way}</p>
        </section>
    }
    .into_any()
}
