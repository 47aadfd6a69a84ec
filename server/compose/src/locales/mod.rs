//! The files in `locales/`: embedded in a release, read from the checkout in a debug build. Must
//! not know what the phrases are for.

mod check;
mod message;

use std::collections::BTreeMap;

use carillon_domain::language::Language;
use rust_embed::RustEmbed;

pub use check::{Sources, check_sources};

use crate::finding::Finding;

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

/// Checks that every language says everything English says: the same files, keys and values,
/// and every plural form it has.
pub fn check() -> Vec<Finding> {
    let all: BTreeMap<_, _> = Language::ALL.iter().map(|&language| (language, sources(language))).collect();
    check_sources(&all)
}
