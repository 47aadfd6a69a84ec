//! The files in `locales/`: embedded in a release, read from the checkout in a debug build. Must
//! not know what the phrases are for.

mod check;
mod message;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use carillon_domain::language::Language;
use rust_embed::RustEmbed;

pub use check::{Report, Sources, check_folders, check_sources};

#[derive(RustEmbed)]
#[folder = "$CARGO_MANIFEST_DIR/../../locales"]
struct Files;

/// The files of one language: name and text.
pub fn sources(language: Language) -> Vec<(String, String)> {
    let folder = format!("{}/", language.tag());
    let mut names: Vec<_> = Files::iter().filter(|path| path.starts_with(&folder) && path.ends_with(".ftl")).collect();
    names.sort();
    names
        .iter()
        .filter_map(|path| {
            let file = Files::get(path)?;
            let text = String::from_utf8_lossy(&file.data).into_owned();
            Some((path[folder.len()..].to_owned(), text))
        })
        .collect()
}

/// The files with the portal's own phrases. A language has all of them, whole, or none.
const PORTAL_FILES: [&str; 7] =
    ["care.ftl", "partners.ftl", "returns.ftl", "simulate.ftl", "studio.ftl", "volume.ftl", "ways.ftl"];

static PORTAL: LazyLock<Vec<Language>> = LazyLock::new(|| {
    let speaks =
        |language: &Language| PORTAL_FILES.iter().any(|file| Files::get(&format!("{language}/{file}")).is_some());
    Language::ALL.iter().copied().filter(speaks).collect()
});

/// The languages the portal of client care speaks: those that have its phrases. Messages and their pages speak all.
pub fn portal_languages() -> &'static [Language] {
    &PORTAL
}

/// Whether the portal speaks a language.
pub fn has_portal(language: Language) -> bool {
    PORTAL.contains(&language)
}

/// The language the portal speaks to somebody who reads this one: it, the nearest one it speaks, or English.
pub fn portal_language(wanted: Language) -> Language {
    wanted.nearest(has_portal).unwrap_or(Language::En)
}

/// Checks that every language says everything English says: the same files, keys and values, and every plural form it
/// has. Only the portal's phrases may be missing as a whole.
pub fn check() -> Report {
    let all: BTreeMap<_, _> = Language::ALL.iter().map(|&language| (language, sources(language))).collect();
    let paths: Vec<_> = Files::iter().collect();
    let folders: BTreeSet<_> = paths.iter().filter_map(|path| Some(path.split_once('/')?.0)).collect();
    let mut report = check_sources(&all);
    report.findings.extend(check_folders(folders));
    report
}
