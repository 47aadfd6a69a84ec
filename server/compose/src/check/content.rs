//! Content files: words for each step, medium and language, none too many, every name known.

use std::collections::{BTreeMap, BTreeSet};

use carillon_domain::campaign::{CampaignDefinition, CampaignFolder, ContentSource, Step};
use carillon_domain::language::Language;
use carillon_domain::medium::Medium;
use carillon_domain::{FieldParsers, MessageClass};

use super::coverage::{carried, media_of};
use super::fields::unknown_attribute;
use super::plurals;
use crate::content::{ContentFile, Links};
use crate::finding::Finding;

/// A content file that can be used.
pub(super) struct Written {
    /// The step that says it.
    pub(super) step: String,
    pub(super) content: ContentFile,
    pub(super) language: Language,
    /// The media that say these words.
    pub(super) media: Vec<Medium>,
    /// Where words for text messages alone lie, or would.
    pub(super) own_path: String,
    /// Why the campaign writes.
    pub(super) class: MessageClass,
}

/// What every communication's data has, and below it, where that is always the same.
const ROOTS: &[(&str, &[&str])] = &[
    ("customer", &[]),
    ("records", &[]),
    ("new_records", &[]),
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
pub(super) fn check(
    folder: &CampaignFolder,
    definition: &CampaignDefinition,
    parsers: &FieldParsers,
    findings: &mut Vec<Finding>,
) -> Vec<Written> {
    let mut contents = Vec::new();
    let mut used = BTreeSet::new();
    for (_, step) in definition.steps() {
        for &language in &definition.languages {
            for (path, media) in words_of(folder, step, language, findings) {
                let own_path = CampaignFolder::medium_path(&step.name, Medium::Sms, language);
                match ContentFile::parse(&path, folder.get(&path).unwrap_or_default()) {
                    Ok(content) => {
                        findings.extend(unknown_names(content.file(), content.names()));
                        findings.extend(unknown_attributes(content.file(), content.paths(), parsers));
                        findings.extend(plurals::check(&content, language));
                        let (step, class) = (step.name.clone(), definition.class);
                        contents.push(Written { step, content, language, media, own_path, class });
                    }
                    Err(error) => findings.push(Finding::from(&error)),
                }
                used.insert(path);
            }
        }
    }
    let files = folder.files_under("content").map(|(rest, _)| rest);
    let unused = files.filter(|rest| !used.contains(&format!("content/{rest}")));
    findings.extend(unused.map(|rest| not_used(rest, definition)));
    findings.extend(files_of_idle_media(definition, &used));
    contents
}

/// The files a step's words in a language come from, each with its media; a medium without words
/// is noted.
fn words_of(
    folder: &CampaignFolder,
    step: &Step,
    language: Language,
    findings: &mut Vec<Finding>,
) -> BTreeMap<String, Vec<Medium>> {
    let mut files: BTreeMap<String, Vec<Medium>> = BTreeMap::new();
    let mut silent = Vec::new();
    for medium in media_of(folder, step) {
        let found = folder.content_for(&step.name, medium, language);
        let is_carried = carried(step).any(|carried| carried == medium);
        match found.filter(|found| found.source.stand_in().is_none()) {
            // Nobody says the common words in a medium the step does not take.
            Some(found) if is_carried || found.source == ContentSource::Own => {
                files.entry(found.path).or_default().push(medium);
            }
            None if is_carried => silent.push(medium),
            _ => {}
        }
    }
    if !silent.is_empty() {
        let by = if files.is_empty() { String::new() } else { format!(" by {}", join(&silent)) };
        let what = format!("the step `{}` says nothing in {language}{by}", step.name);
        let todo = "write the file, or take the language out of campaign.toml";
        findings.push(Finding::fault(CampaignFolder::content_path(&step.name, language), what, todo));
    }
    files
}

fn join(media: &[Medium]) -> String {
    media.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

/// A file in `content/` that no step, medium and language of the campaign asks for.
fn not_used(rest: &str, definition: &CampaignDefinition) -> Finding {
    let place = format!("content/{rest}");
    let parts: Vec<_> = rest.split('/').collect();
    let step = parts.first().copied().unwrap_or_default();
    if !definition.steps().any(|(_, known)| known.name == step) {
        let what = format!("there is no step `{step}`");
        return Finding::fault(place, what, "rename the folder to a step, or remove it");
    }
    if let [_, folder, _, ..] = parts.as_slice()
        && let Err(error) = folder.parse::<Medium>()
    {
        let what = format!("there is no medium `{}`", error.0);
        return Finding::fault(place, what, "rename the folder to email, web, letter, fax or sms, or remove it");
    }
    let language = parts.last().and_then(|name| name.strip_suffix(".md")).and_then(Language::from_tag);
    if parts.len() == 2 && language.is_some_and(|language| definition.languages.contains(&language)) {
        let what = "the file is not used: every medium has words of its own";
        return Finding::warning(place, what, "remove it, or the words of a medium");
    }
    Finding::warning(place, "the file is not used", "name it after a language of the campaign, or remove it")
}

/// Words for media a step does not take: they are proved, and wait.
fn files_of_idle_media<'a>(
    definition: &'a CampaignDefinition,
    used: &'a BTreeSet<String>,
) -> impl Iterator<Item = Finding> + 'a {
    let idle = |path: &'a String| {
        let (step, rest) = path.strip_prefix("content/")?.split_once('/')?;
        let medium = rest.split_once('/')?.0.parse::<Medium>().ok()?;
        let (_, step) = definition.steps().find(|(_, known)| known.name == step)?;
        (!carried(step).any(|carried| carried == medium)).then(|| {
            let what = format!("the file is not used: the step `{}` does not go by {medium}", step.name);
            Finding::warning(path, what, format!("put {medium} on the step's ladder, or remove the file"))
        })
    };
    used.iter().filter_map(idle)
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

/// Attributes that no rule gives, also where a loop gave the record another name.
pub(super) fn unknown_attributes(file: &str, paths: Vec<(String, usize)>, parsers: &FieldParsers) -> Vec<Finding> {
    let asked = paths.into_iter();
    asked
        .filter_map(|(path, line)| {
            let todo = unknown_attribute(&path, parsers)?;
            Some(Finding::fault(format!("{file}:{line}"), format!("no rule gives `{path}`"), todo))
        })
        .collect()
}

pub(super) fn is_known(name: &str) -> bool {
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
