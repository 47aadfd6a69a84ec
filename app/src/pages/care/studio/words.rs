//! The words of every step in every language, at a glance: written, faulty, missing.

use carillon_domain::Language;
use carillon_domain::campaign::CampaignDefinition;
use carillon_engine::view::{ContentCell, FindingCount};
use leptos::prelude::*;

use super::asked::file_url;
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
