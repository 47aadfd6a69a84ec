//! What the check found: where, what, what to do. The check speaks English, as the command line does.

use carillon_compose::Finding;
use carillon_engine::view::FindingCount;
use carillon_engine::{GatheredFinding, gather};
use leptos::prelude::*;

use super::asked::file_url;
use crate::words::use_words;

/// Findings shown of one check; who has more begins with these.
const SHOWN: usize = 200;
/// Findings that stand open; the rest opens when it is asked for.
const OPEN: usize = 12;

/// The findings, each leading to its file and said once for all samples it was found with. Faults, and what is in the file
/// on the desk, come first and stand open.
#[component]
pub(super) fn Findings(name: String, findings: Vec<Finding>, #[prop(optional, into)] file: String) -> impl IntoView {
    let words = use_words();
    let mut findings = gather(&findings);
    let total = findings.len();
    let is_fault = |gathered: &GatheredFinding| gathered.finding.is_fault();
    let faults = findings.iter().filter(|gathered| is_fault(gathered)).count();
    let is_near = |gathered: &GatheredFinding| !file.is_empty() && file_of(&gathered.finding.place) == file;
    findings.sort_by_key(|gathered| (!is_near(gathered), !is_fault(gathered)));
    findings.truncate(SHOWN);
    let open = findings.iter().take_while(|gathered| is_fault(gathered) || is_near(gathered)).take(OPEN).count();
    let rest = findings.split_off(open);
    let rest = (!rest.is_empty()).then(|| {
        let more = words.with("studio-more", &[("count", &words.digits((total - open) as u64))]);
        view! {
            <details class="more">
                <summary>{more}</summary>
                <FindingList name=name.clone() findings=rest />
            </details>
        }
    });
    let near = (open > 0).then(|| view! { <FindingList name=name.clone() findings=findings /> });
    let none = (total == 0)
        .then(|| view! { <p class="quiet" data-testid="no-findings">{words.t("studio-findings-none")}</p> });
    let count = FindingCount { faults: faults as u64, warnings: (total - faults) as u64 };
    view! {
        <section class="section" aria-labelledby="findings-title" data-faults=faults>
            <header>
                <h2 id="findings-title">{words.t("studio-findings")}</h2>
                {(total > 0).then(|| view! { <Counts count=count /> })}
            </header>
            {none}
            {near}
            {rest}
        </section>
    }
    .into_any()
}

#[component]
fn FindingList(name: String, findings: Vec<GatheredFinding>) -> impl IntoView {
    let items = findings.into_iter().map(|GatheredFinding { finding, samples }| {
        let (place, class) = (finding.place.clone(), if finding.is_fault() { "bad" } else { "warn" });
        // A folder cannot be opened.
        let file = file_of(&place);
        let href = file.contains('.').then(|| file_url(&name, file));
        view! {
            <li class=class data-testid="finding">
                <a class="mono ltr" href=href>{place.clone()}</a>
                <FindingWords finding=finding />
                <WithSamples samples=samples />
            </li>
        }
    });
    view! { <ul class="cares findings">{items.collect_view()}</ul> }
}

/// The samples it was found with.
#[component]
fn WithSamples(samples: Vec<String>) -> impl IntoView {
    let names: Vec<_> = samples.iter().map(|name| name.strip_suffix(".json").unwrap_or(name)).collect();
    let words = use_words();
    (!names.is_empty()).then(|| {
        let text = words.with("studio-with-samples", &[("names", &names.join(", "))]);
        view! { <p class="small" data-testid="with-samples">{text}</p> }
    })
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
