//! One column of a bound map, and how its cells are read.

use std::borrow::Cow;
use std::collections::HashMap;

use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::field::Field;
use crate::country::Country;
use crate::email::EmailAddress;
use crate::language::Language;
use crate::name::PartyKind;
use crate::value::parse_web_address;
use crate::zone::find_zone;

/// A column found in a file, or only what stands for it.
#[derive(Debug, Clone, Default)]
pub(super) struct Column {
    /// The field it is for.
    pub(super) name: String,
    pub(super) header: String,
    /// Where it is in a row.
    pub(super) at: Option<usize>,
    pub(super) default: Option<String>,
    /// Translations by lower-case cell.
    pub(super) values: HashMap<String, String>,
}

impl Column {
    /// The cell as the file has it, without spaces around it; empty where there is none.
    pub(super) fn raw<'r>(&self, row: &[&'r str]) -> &'r str {
        self.at.and_then(|at| row.get(at)).map_or("", |cell| cell.trim())
    }

    /// The cell as the map means it: translated, or the default where it is empty.
    pub(super) fn text<'r>(&'r self, row: &[&'r str]) -> &'r str {
        let raw = self.raw(row);
        if !self.values.is_empty()
            && let Some(value) = self.values.get(raw).or_else(|| self.values.get(&raw.to_lowercase()))
        {
            return value;
        }
        match &self.default {
            Some(default) if raw.is_empty() => default,
            _ => raw,
        }
    }
}

/// A text as it is kept: letters and accents composed, so that the same looks the same.
pub(super) fn compose(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || is_nfc(text) { Cow::Borrowed(text) } else { Cow::Owned(text.nfc().collect()) }
}

/// Longer texts in a name or an id are a slipped column.
const LONGEST_LINE: usize = 500;
/// Longer texts in a field of the row's own are a slipped file.
const LONGEST_TEXT: usize = 10_000;

/// A text of one line, such as a name.
pub(super) fn check_line(text: &str) -> Result<(), &'static str> {
    if text.bytes().any(|byte| byte.is_ascii_control()) {
        return Err("there is a line break or a control character in the cell; remove it");
    }
    check_length(text, LONGEST_LINE).map_err(|()| "the cell is longer than 500 characters; is it in the right column?")
}

/// A text of as many lines as it likes.
pub(super) fn check_lines(text: &str) -> Result<(), &'static str> {
    let control = |byte: u8| byte.is_ascii_control() && !matches!(byte, b'\n' | b'\r' | b'\t');
    if text.bytes().any(control) {
        return Err("there is a control character in the cell; remove it");
    }
    check_length(text, LONGEST_TEXT).map_err(|()| "the cell is longer than 10,000 characters; shorten it")
}

fn check_length(text: &str, longest: usize) -> Result<(), ()> {
    let fits = text.len() <= longest || text.chars().count() <= longest;
    if fits { Ok(()) } else { Err(()) }
}

/// Understands the tag of a language as files have it.
pub(super) fn read_language(text: &str) -> Result<Language, String> {
    Language::resolve(text).ok_or_else(|| {
        let error = crate::language::UnknownLanguage { found: text.to_owned() };
        format!("{error}; or translate it under [values.language]")
    })
}

/// Whether a default would be accepted as a cell of the field.
pub(super) fn check_default(field: Field, text: &str) -> Result<(), String> {
    fn words<T, E: std::fmt::Display>(read: Result<T, E>) -> Result<(), String> {
        read.map(|_| ()).map_err(|error| error.to_string())
    }
    match field {
        Field::Kind => words(text.parse::<PartyKind>()),
        Field::Language => words(read_language(text)),
        Field::Country => words(Country::parse(text)),
        Field::TimeZone => words(find_zone(text)),
        Field::Email => words(EmailAddress::parse(text)),
        Field::Url => words(parse_web_address(text)),
        _ => words(check_line(text)),
    }
}
