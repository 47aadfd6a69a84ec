//! `@import` statements: finding them in a sheet, and reading their terms.

use super::is_relative;
use crate::{
    css::{Piece, pieces, unquoted},
    error::PackError,
};

/// The statements of a sheet that import another.
pub(super) fn imports(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (_, statement, after) = split_at_import(rest)?;
        rest = after;
        Some(statement)
    })
}

/// What stands before the first `@import`, the statement without its semicolon, and what follows.
pub(super) fn split_at_import(text: &str) -> Option<(&str, &str, &str)> {
    let (start, _) = pieces(text).find(|(_, piece)| is_import(*piece))?;
    let mut statement = pieces(&text[start..]);
    let length = statement.find(|(_, piece)| *piece == Piece::Mark(';'));
    let semicolon = length.map_or(text.len(), |(at, _)| start + at);
    Some((&text[..start], &text[start..semicolon], text.get(semicolon + 1..).unwrap_or("")))
}

fn is_import(piece: Piece<'_>) -> bool {
    matches!(piece, Piece::Word(word) if word.eq_ignore_ascii_case("@import"))
}

/// An `@import`: what it names and on which terms.
pub(super) struct Import<'a> {
    pub(super) target: &'a str,
    layer: Option<&'a str>,
    media: &'a str,
}

pub(super) fn parse_import<'a>(sheet: &str, statement: &'a str) -> Result<Import<'a>, PackError> {
    let bad = || PackError::BadImport { sheet: sheet.to_owned(), statement: statement.to_owned() };
    let mut named = pieces(statement).skip(1);
    let (at, piece) = named.find(|(_, piece)| *piece != Piece::Idle).ok_or_else(bad)?;
    let (target, text) = match piece {
        Piece::Quoted(text) => (unquoted(text), text),
        Piece::Url { text, target } => (target, text),
        Piece::Idle | Piece::Mark(_) | Piece::Word(_) => return Err(bad()),
    };
    if !is_relative(target) {
        return Err(bad());
    }
    let terms = statement[at + text.len()..].trim();
    let (layer, media) = split_layer(terms).ok_or_else(bad)?;
    Ok(Import { target, layer, media })
}

/// `layer(name)` or `layer` at the start, and the media query after it.
fn split_layer(terms: &str) -> Option<(Option<&str>, &str)> {
    if let Some(rest) = terms.strip_prefix("layer(") {
        let (name, media) = rest.split_once(')')?;
        return Some((Some(name.trim()), media.trim()));
    }
    match terms.strip_prefix("layer") {
        Some(media) if media.is_empty() || media.starts_with(char::is_whitespace) => Some((Some(""), media.trim())),
        _ => Some((None, terms)),
    }
}

impl Import<'_> {
    /// The rules that the imported sheet is put into, outermost first.
    pub(super) fn around(&self) -> Vec<String> {
        let media = (!self.media.is_empty()).then(|| format!("@media {}", self.media));
        let layer = self.layer.map(|name| format!("@layer {name}").trim_end().to_owned());
        media.into_iter().chain(layer).collect()
    }
}
