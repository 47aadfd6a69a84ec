//! Why a document was not set. Says what is wrong, where, and what to do about it.

use std::fmt;

use typst::diag::SourceDiagnostic;
use typst::foundations::Bytes;
use typst::syntax::FileId;
use typst::{World, WorldExt};

use crate::desk::Desk;

/// What an assertion of a template starts with, when it fails.
const REFUSED: &str = "assertion failed: ";

/// What the writer of PDF/A says of a character it has no glyph for.
const NO_GLYPH: &str = "could not be displayed";

/// At most so many characters are named.
const MOST_NAMED: usize = 5;

/// A line of a template.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The name of the template.
    pub file: String,
    /// Counted from 1, where it can be told.
    pub line: Option<usize>,
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(formatter, "{}:{line}", self.file),
            None => formatter.write_str(&self.file),
        }
    }
}

/// A document that could not be set.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TypesetError {
    /// The machine lacks a font.
    #[error("the font `{family}` is not installed; {}", install(.family))]
    MissingFont {
        /// The family.
        family: String,
    },
    /// Characters that no font can show.
    #[error("no font has {}, in “{near}”; install a font that has it, or change the text", name_characters(.characters))]
    MissingGlyph {
        /// The characters, each once.
        characters: Vec<char>,
        /// The words around the first of them.
        near: String,
    },
    /// The template itself says that this cannot be set.
    #[error("{0}")]
    Refused(
        /// The words of the template.
        String,
    ),
    /// A fault in a template.
    #[error("{}{message}; correct the template", at(.place.as_ref()))]
    Template {
        /// What Typst says.
        message: String,
        /// Where, if it can be told.
        place: Option<Place>,
    },
    /// A fault of ours or of Typst.
    #[error("the typesetter stopped: {0}; report this with the reference of the document")]
    Internal(
        /// What is known.
        String,
    ),
}

fn install(family: &str) -> String {
    let package = match family {
        cjk if cjk.contains("CJK") => "fonts-noto-cjk",
        noto if noto.starts_with("Noto ") => "fonts-noto-core",
        _ => return "put it into a folder of fonts and name the folder in the configuration".to_owned(),
    };
    format!("on Debian: apt-get install {package}; elsewhere put it into a folder of fonts and name the folder")
}

fn name_characters(characters: &[char]) -> String {
    let named: Vec<_> = characters.iter().map(|&c| format!("U+{:04X} ({c})", u32::from(c))).collect();
    named.join(", ")
}

fn at(place: Option<&Place>) -> String {
    place.map_or_else(String::new, |place| format!("{place}: "))
}

/// What went wrong, from all that Typst says.
pub(crate) fn explain(desk: &Desk<'_>, diagnostics: &[SourceDiagnostic]) -> TypesetError {
    let Some(first) = diagnostics.first() else { return TypesetError::Internal("nothing is said of why".to_owned()) };
    let unseen = diagnostics.iter().find(|diagnostic| diagnostic.message.contains(NO_GLYPH));
    if let Some(unseen) = unseen {
        return missing_glyph(desk, &unseen.message);
    }
    if let Some(words) = first.message.strip_prefix(REFUSED) {
        return TypesetError::Refused(words.to_owned());
    }
    let hints = first.hints.iter().map(|hint| format!("; {}", hint.v));
    let message = hints.fold(first.message.to_string(), |message, hint| message + &hint);
    TypesetError::Template { message, place: find_place(desk, first) }
}

fn find_place(desk: &Desk<'_>, diagnostic: &SourceDiagnostic) -> Option<Place> {
    let id = diagnostic.span.id()?;
    let file = id.vpath().get_without_slash().to_owned();
    let source = desk.source(id).ok();
    let start = desk.range(diagnostic.span).map(|range| range.start);
    let line = source.zip(start).and_then(|(source, start)| source.lines().byte_to_line(start));
    Some(Place { file, line: line.map(|line| line + 1) })
}

/// Typst tells one piece of text and the last font it tried. All the characters without a font are looked for in the
/// data and templates, so that a person sees them at once.
fn missing_glyph(desk: &Desk<'_>, message: &str) -> TypesetError {
    let data = desk.data.iter().map(|(_, bytes): &(FileId, Bytes)| String::from_utf8_lossy(bytes).into_owned());
    let texts: Vec<String> = data.chain(desk.sources.iter().map(|source| source.text().to_owned())).collect();
    let mut characters = Vec::new();
    let mut near = None;
    for text in &texts {
        for (start, character) in text.char_indices().filter(|&(_, c)| is_shown(c) && !desk.fonts.has_character(c)) {
            near.get_or_insert_with(|| words_around(text, start));
            if !characters.contains(&character) && characters.len() < MOST_NAMED {
                characters.push(character);
            }
        }
    }
    match near {
        Some(near) => TypesetError::MissingGlyph { characters, near },
        // Every character has a font, but not the sequence of them.
        None => TypesetError::MissingGlyph { characters: quoted(message), near: message.to_owned() },
    }
}

/// Whether a character leaves a mark on paper; ASCII is in every font.
fn is_shown(c: char) -> bool {
    let joins = matches!(c, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}');
    let varies = matches!(c, '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}' | '\u{FEFF}' | '\u{AD}');
    !c.is_ascii() && !c.is_control() && !c.is_whitespace() && !joins && !varies
}

/// The words before and after a place of a text.
fn words_around(text: &str, start: usize) -> String {
    let ends = |c: &char| !matches!(c, '"' | '\n' | '{' | '}');
    let before: String = text[..start].chars().rev().take_while(ends).take(20).collect();
    let after: String = text[start..].chars().take_while(ends).take(20).collect();
    before.chars().rev().chain(after.chars()).collect::<String>().trim().to_owned()
}

/// The characters of the text that Typst quotes.
fn quoted(message: &str) -> Vec<char> {
    message.split('`').nth(1).unwrap_or_default().chars().filter(|&c| c != '"').take(MOST_NAMED).collect()
}
