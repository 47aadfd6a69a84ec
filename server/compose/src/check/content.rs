//! Content files: one for each step and language, none too many, every name known.

use std::collections::BTreeMap;

use carillon_domain::campaign::{CampaignDefinition, CampaignFolder};
use carillon_domain::language::Language;

use crate::content::{ContentFile, Links};
use crate::finding::Finding;

/// The content that can be used, by step and language.
pub(super) type Contents = BTreeMap<(String, Language), ContentFile>;

/// What every communication's data has, and below it, where that is always the same.
const ROOTS: &[(&str, &[&str])] = &[
    ("customer", &[]),
    ("records", &[]),
    ("record", &[]),
    ("brand", &["name", "email", "phone", "address", "url", "color"]),
    ("reseller", &["name", "email", "phone", "url"]),
    ("step", &["name", "offset_days"]),
    ("anchor", &[]),
    ("sent_on", &[]),
    ("reference", &[]),
    ("link", &Links::NAMES),
];

/// Functions that are called by name; the template language lists them among the names.
const FUNCTIONS: &[&str] = &["range", "loop", "caller", "offer", "partner"];

/// Reads all content and notes what is wrong with it.
pub(super) fn check(folder: &CampaignFolder, definition: &CampaignDefinition, findings: &mut Vec<Finding>) -> Contents {
    let mut contents = Contents::new();
    for (_, step) in definition.steps() {
        for &language in &definition.languages {
            let path = CampaignFolder::content_path(&step.name, language);
            let Some(text) = folder.get(&path) else {
                findings.push(missing(&path, &step.name, language));
                continue;
            };
            match ContentFile::parse(&path, text) {
                Ok(content) => {
                    findings.extend(unknown_names(content.file(), content.names()));
                    contents.insert((step.name.clone(), language), content);
                }
                Err(error) => findings.push(Finding::from(&error)),
            }
        }
    }
    findings.extend(unused(folder, definition));
    contents
}

fn missing(path: &str, step: &str, language: Language) -> Finding {
    let what = format!("the step `{step}` says nothing in {language}");
    Finding::fault(path, what, "write the file, or take the language out of campaign.toml")
}

/// Files in `content/` that no step and language of the campaign uses.
fn unused(folder: &CampaignFolder, definition: &CampaignDefinition) -> Vec<Finding> {
    let used = |rest: &str| {
        definition
            .steps()
            .any(|(_, step)| definition.languages.iter().any(|language| rest == format!("{}/{language}.md", step.name)))
    };
    let known_step = |name: &str| definition.steps().any(|(_, step)| step.name == name);
    let files = folder.files_under("content").filter(|(rest, _)| !used(rest));
    files
        .map(|(rest, _)| {
            let place = format!("content/{rest}");
            let step = rest.split('/').next().unwrap_or_default();
            if known_step(step) {
                let todo = "name it after a language of the campaign, or remove it";
                Finding::warning(place, "the file is not used", todo)
            } else {
                let what = format!("there is no step `{step}`");
                Finding::fault(place, what, "rename the folder to a step, or remove it")
            }
        })
        .collect()
}

/// Names that no communication's data has.
pub(super) fn unknown_names(file: &str, names: Vec<(String, usize)>) -> Vec<Finding> {
    let names = names.into_iter().filter(|(name, _)| !is_known(name));
    names
        .map(|(name, line)| {
            let place = format!("{file}:{line}");
            let known: Vec<_> = ROOTS.iter().map(|(root, _)| *root).collect();
            let what = format!("`{name}` is not in the data of a communication");
            Finding::fault(place, what, format!("use {}", known.join(", ")))
        })
        .collect()
}

fn is_known(name: &str) -> bool {
    let mut parts = name.split('.');
    let root = parts.next().unwrap_or_default();
    if FUNCTIONS.contains(&root) {
        return true;
    }
    match (ROOTS.iter().find(|(known, _)| *known == root), parts.next()) {
        (None, _) => false,
        (Some((_, fields)), Some(field)) => fields.is_empty() || fields.contains(&field),
        (Some(_), None) => true,
    }
}
