//! Every file of a campaign, by folder: what belongs to one step stands together.

use carillon_engine::view::{CampaignFile, FindingCount};
use leptos::prelude::*;

use super::asked::{campaign_url, file_url};
use super::findings::Counts;
use crate::words::use_words;

/// Folders of which each folder inside is one thing: a step, an offer.
const OF_MANY: [&str; 2] = ["content", "offers"];

/// Files of one folder; its path is empty for those in no folder.
#[derive(Debug, PartialEq, Eq)]
struct Folder {
    path: String,
    files: Vec<CampaignFile>,
}

/// The files by folder, and the way to a new one. The first folder stands open; `steps` are in their order.
#[component]
pub(super) fn FileList(name: String, files: Vec<CampaignFile>, steps: Vec<String>, writable: bool) -> impl IntoView {
    let words = use_words();
    let total = words.digits(files.len() as u64);
    let folders = folders_of(files, &steps).into_iter().enumerate();
    let folders = folders.map(|(at, folder)| view! { <FolderView name=name.clone() folder=folder open=at == 0 /> });
    view! {
        <section class="card files" aria-labelledby="files-title">
            <header class="facts">
                <h2 id="files-title">{words.t("studio-files")}</h2>
                <span class="small">{total}</span>
            </header>
            {folders.collect_view()}
            {writable.then(|| view! { <NewFile name=name.clone() /> })}
        </section>
    }
    .into_any()
}

#[component]
fn FolderView(name: String, folder: Folder, open: bool) -> impl IntoView {
    let words = use_words();
    let count = words.with("studio-file-count", &[("count", &words.digits(folder.files.len() as u64))]);
    let found = count_of(&folder.files);
    let found = (found != FindingCount::default()).then(|| view! { <Counts count=found /> });
    let title = if folder.path.is_empty() {
        view! { <strong>{words.t("studio-folder-top")}</strong> }.into_any()
    } else {
        view! { <strong class="mono ltr">{folder.path.clone()}</strong> }.into_any()
    };
    let items = folder.files.into_iter().map(|file| {
        let found = (file.count != FindingCount::default()).then(|| view! { <Counts count=file.count /> });
        let label = file.path.strip_prefix(&folder.path).unwrap_or(&file.path).trim_start_matches('/').to_owned();
        view! {
            <li>
                <a class="mono ltr" href=file_url(&name, &file.path)>{label}</a>
                {found}
            </li>
        }
    });
    view! {
        <details open=open data-testid="folder">
            <summary>
                {title}
                " "
                <span class="small">{count}</span>
                " "
                {found}
            </summary>
            <ul class="file-list">{items.collect_view()}</ul>
        </details>
    }
    .into_any()
}

#[component]
fn NewFile(name: String) -> impl IntoView {
    let words = use_words();
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
}

fn count_of(files: &[CampaignFile]) -> FindingCount {
    files.iter().fold(FindingCount::default(), |sum, file| FindingCount {
        faults: sum.faults + file.count.faults,
        warnings: sum.warnings + file.count.warnings,
    })
}

/// The folders: first what is in none, then the steps in their order, then the others by name.
fn folders_of(files: Vec<CampaignFile>, steps: &[String]) -> Vec<Folder> {
    let mut folders: Vec<Folder> = Vec::new();
    for file in files {
        let path = folder_of(&file.path);
        match folders.iter_mut().find(|folder| folder.path == path) {
            Some(folder) => folder.files.push(file),
            None => folders.push(Folder { path: path.to_owned(), files: vec![file] }),
        }
    }
    folders.sort_by_cached_key(|folder| (rank(&folder.path, steps), folder.path.clone()));
    folders
}

fn folder_of(path: &str) -> &str {
    let Some((first, rest)) = path.split_once('/') else { return "" };
    match rest.split_once('/') {
        Some((inner, _)) if OF_MANY.contains(&first) => &path[..=first.len() + inner.len()],
        _ => first,
    }
}

fn rank(folder: &str, steps: &[String]) -> usize {
    if folder.is_empty() {
        return 0;
    }
    let Some(step) = folder.strip_prefix("content/") else { return steps.len() + 2 };
    1 + steps.iter().position(|known| known == step).unwrap_or(steps.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_stand_by_folder_and_steps_in_their_order() {
        let paths = [
            "campaign.toml",
            "content/30-days/en.md",
            "content/60-days/de.md",
            "content/60-days/sms/en.md",
            "content/old/en.md",
            "content/stray.md",
            "fields.toml",
            "offers/upgrade/en.md",
            "samples/one.json",
        ];
        let file = |path: &str| CampaignFile { path: path.into(), count: FindingCount { faults: 1, warnings: 0 } };
        let steps = ["60-days".to_owned(), "30-days".to_owned()];
        let folders = folders_of(paths.map(file).to_vec(), &steps);
        let told: Vec<_> = folders.iter().map(|folder| (folder.path.as_str(), folder.files.len())).collect();
        let expected = [
            ("", 2),
            ("content/60-days", 2),
            ("content/30-days", 1),
            ("content/old", 1),
            ("content", 1),
            ("offers/upgrade", 1),
            ("samples", 1),
        ];
        assert_eq!(told, expected);
        assert_eq!(count_of(&folders[1].files), FindingCount { faults: 2, warnings: 0 });
    }
}
