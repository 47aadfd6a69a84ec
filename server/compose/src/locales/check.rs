//! Compares what each language says with what English says.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use carillon_domain::language::Language;
use fluent_syntax::ast::Entry;
use fluent_syntax::parser;

use super::PORTAL_FILES;
use super::message::{Facts, facts};
use crate::finding::Finding;
use crate::format::{missing_plurals, needed_plurals};

/// Every language's files: name and text.
pub type Sources = BTreeMap<Language, Vec<(String, String)>>;

/// The phrases of one file: key and what it holds, in the order of the file.
type Phrases = BTreeMap<String, Phrase>;

struct Phrase {
    line: usize,
    facts: Facts,
}

/// What the check found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// How many languages were looked at.
    pub languages: usize,
    /// How many phrases of English are missing in some language.
    pub missing: usize,
    /// Everything that is wrong, with its place.
    pub findings: Vec<Finding>,
}

impl fmt::Display for Report {
    /// One line: `32 languages, 0 missing`, and how much is wrong where anything is.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} languages, {} missing", self.languages, self.missing)?;
        match self.findings.len() {
            0 => Ok(()),
            faults => write!(formatter, ", {faults} fault(s)"),
        }
    }
}

/// Checks the files given, as [`super::check()`] does with those in `locales/`.
pub fn check_sources(sources: &Sources) -> Report {
    let mut findings = Vec::new();
    let mut read = BTreeMap::new();
    for (&language, files) in sources {
        let mut keys = BTreeMap::new();
        for (name, text) in files {
            let path = format!("locales/{language}/{name}");
            let phrases = read_file(&path, text, &mut findings);
            twice(&path, &phrases, &mut keys, &mut findings);
            read.insert((language, name.clone()), phrases);
        }
    }
    let names: BTreeSet<&String> = read.keys().map(|(_, name)| name).collect();
    let mut missing = 0;
    for &language in sources.keys() {
        // The portal is not offered in a language that has none of its files.
        let speaks = PORTAL_FILES.iter().any(|file| read.contains_key(&(language, (*file).to_owned())));
        for name in names.iter().filter(|name| speaks || !PORTAL_FILES.contains(&name.as_str())) {
            let found = read.get(&(language, (*name).clone()));
            let source = read.get(&(Language::En, (*name).clone()));
            missing += compare_file(name, language, source, found, &mut findings);
        }
    }
    findings.sort();
    Report { languages: sources.len(), missing, findings }
}

/// Compares one file with the English one; how many of its phrases are missing.
fn compare_file(
    name: &str,
    language: Language,
    source: Option<&Phrases>,
    found: Option<&Phrases>,
    findings: &mut Vec<Finding>,
) -> usize {
    let path = format!("locales/{language}/{name}");
    match (source, found) {
        (Some(source), Some(found)) => {
            compare(&path, language, source, found, findings);
            source.keys().filter(|key| !found.contains_key(*key)).count()
        }
        (Some(source), None) => {
            let todo = format!("copy locales/en/{name} and translate it");
            findings.push(Finding::fault(path, "the file is missing", todo));
            source.len()
        }
        (None, Some(_)) => {
            let todo = "remove it, or write the English one first";
            findings.push(Finding::fault(path, "English has no such file", todo));
            0
        }
        (None, None) => 0,
    }
}

/// Folders that are no language's: its phrases would never be spoken.
pub fn check_folders<'a>(folders: impl IntoIterator<Item = &'a str>) -> Vec<Finding> {
    let strange = folders.into_iter().filter(|folder| Language::from_tag(folder).is_none());
    strange
        .map(|folder| {
            let todo = "add its line to the table in server/domain/src/language/table.rs, or remove the folder";
            Finding::fault(format!("locales/{folder}"), format!("`{folder}` is no language of ours"), todo)
        })
        .collect()
}

fn read_file(path: &str, text: &str, findings: &mut Vec<Finding>) -> Phrases {
    let (resource, errors) = match parser::parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    for error in errors {
        let line = line_at(text, error.pos.start);
        let todo = "see projectfluent.org for how phrases are written";
        findings.push(Finding::fault(format!("{path}:{line}"), format!("cannot be read: {error}"), todo));
    }
    let mut phrases = Phrases::new();
    for entry in &resource.body {
        let (key, facts) = match entry {
            Entry::Message(message) => (message.id.name.to_owned(), facts(message)),
            Entry::Term(term) => (format!("-{}", term.id.name), Facts::default()),
            _ => continue,
        };
        let line = line_of(text, &key);
        if phrases.contains_key(&key) {
            let todo = "keep one of them";
            findings.push(Finding::fault(format!("{path}:{line}"), format!("`{key}` is there twice"), todo));
        }
        phrases.insert(key, Phrase { line, facts });
    }
    phrases
}

/// A key belongs to one file: two would hide each other.
fn twice(path: &str, phrases: &Phrases, keys: &mut BTreeMap<String, String>, findings: &mut Vec<Finding>) {
    for (key, phrase) in phrases {
        if let Some(other) = keys.insert(key.clone(), path.to_owned()) {
            let what = format!("`{key}` is in {other} as well");
            findings.push(Finding::fault(format!("{path}:{}", phrase.line), what, "keep one of them"));
        }
    }
}

fn compare(path: &str, language: Language, source: &Phrases, found: &Phrases, findings: &mut Vec<Finding>) {
    for (key, english) in source {
        match found.get(key) {
            None => {
                let todo = format!("translate it from line {} of the English file", english.line);
                findings.push(Finding::fault(path, format!("`{key}` is missing"), todo));
            }
            Some(phrase) => {
                let place = format!("{path}:{}", phrase.line);
                compare_phrase(&place, key, language, &english.facts, &phrase.facts, findings);
            }
        }
    }
    for (key, phrase) in found.iter().filter(|(key, _)| !source.contains_key(*key)) {
        let (place, what) = (format!("{path}:{}", phrase.line), format!("English has no `{key}`"));
        findings.push(Finding::fault(place, what, "remove it, or correct the key"));
    }
}

fn compare_phrase(
    place: &str,
    key: &str,
    language: Language,
    english: &Facts,
    found: &Facts,
    findings: &mut Vec<Finding>,
) {
    let mut fault = |what: String, todo: &str| findings.push(Finding::fault(place, what, todo));
    if found.is_empty {
        fault(format!("`{key}` says nothing"), "translate it");
    }
    for name in english.variables.difference(&found.variables) {
        fault(format!("`{key}` does not use `${name}`"), "use it, as English does");
    }
    for name in found.variables.difference(&english.variables) {
        fault(format!("`{key}` uses `${name}`, which nobody gives it"), "use what English uses");
    }
    for name in &found.functions {
        fault(format!("`{key}` calls `{name}`"), "remove it: numbers and dates are formatted before");
    }
    for (variable, forms) in &found.plurals {
        for form in missing_plurals(language, |form| forms.contains(form.as_str())) {
            let what = format!("`{key}` has no form `{form}` for `${variable}`");
            fault(what, "write one arm for every plural form of the language");
        }
    }
    let has_forms = needed_plurals(language).len() > 1;
    for variable in english.plurals.keys().filter(|name| has_forms && !found.plurals.contains_key(*name)) {
        let what = format!("`{key}` does not choose a form by `${variable}`");
        fault(what, "select on it, with one arm for every plural form");
    }
}

fn line_at(text: &str, at: usize) -> usize {
    text.get(..at).map_or(1, |before| before.matches('\n').count() + 1)
}

/// The line a key is defined on.
fn line_of(text: &str, key: &str) -> usize {
    let defines = |line: &str| line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='));
    text.lines().position(defines).map_or(1, |at| at + 1)
}

#[cfg(test)]
mod tests;
