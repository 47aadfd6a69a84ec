//! The words of every step in every language, at a glance: written, faulty, missing.

use carillon_domain::Language;
use carillon_domain::campaign::CampaignDefinition;
use carillon_engine::view::{CampaignFile, ContentCell, FindingCount};
use leptos::prelude::*;

use super::asked::{campaign_url, file_url};
use super::findings::Counts;
use crate::words::use_words;

/// A row for each language, a column for each step.
#[component]
pub(super) fn WordsTable(
    name: String,
    definition: CampaignDefinition,
    table: Vec<(Language, Vec<ContentCell>)>,
) -> impl IntoView {
    let words = use_words();
    let steps = definition.steps().map(|(_, step)| view! { <th scope="col"><bdi>{step.name.clone()}</bdi></th> });
    let steps = steps.collect_view();
    let rows = table.into_iter().map(|(language, cells)| {
        let cells =
            cells.into_iter().map(|cell| view! { <td><Cell name=name.clone() cell=cell language=language /></td> });
        view! {
            <tr data-testid="words-row">
                <th scope="row"><bdi lang=language.tag()>{language.autonym()}</bdi></th>
                {cells.collect_view()}
            </tr>
        }
    });
    view! {
        <section class="section" aria-labelledby="words-title">
            <h2 id="words-title">{words.t("studio-words")}</h2>
            <div class="table-scroll card" tabindex="0" role="region" aria-labelledby="words-title">
                <table class="grid">
                    <thead>
                        <tr>
                            <th scope="col">{words.t("care-language")}</th>
                            {steps}
                        </tr>
                    </thead>
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </div>
        </section>
    }
    .into_any()
}

#[component]
fn Cell(name: String, cell: ContentCell, language: Language) -> impl IntoView {
    let words = use_words();
    let number = |key: &str, count: u64| words.with(key, &[("count", &words.digits(count))]);
    let (class, text) = match cell.count {
        _ if !cell.written => ("pill bad", words.t("studio-missing")),
        FindingCount { faults, .. } if faults > 0 => ("pill bad", number("studio-faults", faults)),
        FindingCount { warnings, .. } if warnings > 0 => ("pill warn", number("studio-warnings", warnings)),
        _ => ("pill good", words.t("studio-complete")),
    };
    // Read alone, the link still tells where it leads.
    let label = format!("{} · {text}", language.autonym());
    view! { <a class=class href=file_url(&name, &cell.file) aria-label=label>{text}</a> }
}

/// Every file of the folder, and the way to a new one.
#[component]
pub(super) fn FileList(name: String, files: Vec<CampaignFile>, writable: bool) -> impl IntoView {
    let words = use_words();
    let items = files.into_iter().map(|file| {
        let counts = (file.count != FindingCount::default()).then(|| view! { <Counts count=file.count /> });
        view! {
            <li>
                <a class="mono ltr" href=file_url(&name, &file.path)>{file.path.clone()}</a>
                {counts}
            </li>
        }
    });
    let new = writable.then(|| {
        view! {
            <form class="pair" method="get" action=format!("{}/edit", campaign_url(&name))>
                <label class="aside-read" for="new-file">{words.t("studio-new-file")}</label>
                <input
                    id="new-file"
                    name="file"
                    dir="ltr"
                    required=true
                    placeholder="content/60-days/en.md"
                    autocomplete="off"
                />
                <button class="button">{words.t("studio-new-file")}</button>
            </form>
        }
    });
    view! {
        <details class="card files">
            <summary><h2>{words.t("studio-files")}</h2></summary>
            <ul class="file-list">{items.collect_view()}</ul>
            {new}
        </details>
    }
    .into_any()
}
