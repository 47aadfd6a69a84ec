//! What the check found: where, what, what to do. The check speaks English, as the command line does.

use carillon_compose::Finding;
use carillon_engine::view::FindingCount;
use leptos::prelude::*;

use super::asked::file_url;
use crate::words::use_words;

/// Findings shown of one check; who has more begins with these.
const SHOWN: usize = 100;

/// The findings, each leading to its file.
#[component]
pub(super) fn Findings(name: String, findings: Vec<Finding>) -> impl IntoView {
    let words = use_words();
    let (faults, total) = (findings.iter().filter(|finding| finding.is_fault()).count(), findings.len());
    let list = if findings.is_empty() {
        view! { <p class="quiet" data-testid="no-findings">{words.t("studio-findings-none")}</p> }.into_any()
    } else {
        let items = findings.into_iter().take(SHOWN).map(|finding| {
            let (place, class) = (finding.place.clone(), if finding.is_fault() { "bad" } else { "warn" });
            // A folder cannot be opened.
            let file = file_of(&place);
            let href = file.contains('.').then(|| file_url(&name, file));
            view! {
                <li class=class data-testid="finding">
                    <a class="mono ltr" href=href>{place.clone()}</a>
                    <FindingWords finding=finding />
                </li>
            }
        });
        view! { <ul class="cares findings">{items.collect_view()}</ul> }.into_any()
    };
    let count = FindingCount { faults: faults as u64, warnings: (total - faults) as u64 };
    view! {
        <section class="section" aria-labelledby="findings-title" data-faults=faults>
            <header>
                <h2 id="findings-title">{words.t("studio-findings")}</h2>
                {(total > 0).then(|| view! { <Counts count=count /> })}
            </header>
            {list}
        </section>
    }
    .into_any()
}

/// One finding without a link, where links would lead out of a frame.
#[component]
pub(super) fn FindingText(finding: Finding) -> impl IntoView {
    view! {
        <p class="mono ltr">{finding.place.clone()}</p>
        <FindingWords finding=finding />
    }
}

#[component]
fn FindingWords(finding: Finding) -> impl IntoView {
    view! {
        <p lang="en" dir="ltr">
            <strong>{finding.what}</strong>
            " "
            <span class="quiet">{finding.todo}</span>
        </p>
    }
}

/// How many findings, as words with signs; that there are none is also said.
#[component]
pub(super) fn Counts(count: FindingCount) -> impl IntoView {
    let words = use_words();
    let pill = |class: &'static str, key: &str, number: u64| {
        let text = words.with(key, &[("count", &words.digits(number))]);
        (number > 0).then(|| view! { <span class=class>{text}</span> })
    };
    let clean =
        (count == FindingCount::default()).then(|| view! { <span class="pill good">{words.t("studio-clean")}</span> });
    view! {
        <span class="counts">
            {clean}
            {pill("pill bad", "studio-faults", count.faults)}
            {pill("pill warn", "studio-warnings", count.warnings)}
        </span>
    }
}

/// The file of a place such as `content/60-days/en.md:12`.
fn file_of(place: &str) -> &str {
    place.split(':').next().unwrap_or(place)
}
