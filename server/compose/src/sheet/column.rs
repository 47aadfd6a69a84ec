//! A column in one language: its words found, its value ready to be taken from a row. Must not know cells or files.

use carillon_domain::campaign::{SheetColumn, SheetDefinition, Words};
use carillon_domain::language::Language;
use carillon_domain::located::Located;

use super::error::{SheetError, SheetFault};
use crate::error::Place;
use crate::phrase::phrases;
use crate::template::Expression;

/// A column, ready.
#[derive(Debug)]
pub(super) struct Column<'d> {
    /// What the definition says.
    pub(super) told: &'d SheetColumn,
    /// What stands on top.
    pub(super) head: String,
    /// What stands for an empty value.
    pub(super) empty: Option<String>,
    /// Where its values come from.
    pub(super) source: Source,
}

/// Where the values of a column come from.
#[derive(Debug)]
pub(super) enum Source {
    /// A field of the row, or of one of its fields.
    Field(Vec<String>),
    /// Worked out.
    Expression(Expression),
}

/// Makes a column ready, and notes what is wrong with it.
pub(super) fn prepare<'d>(
    told: &'d SheetColumn,
    sheet: &SheetDefinition,
    language: Language,
    faults: &mut Vec<SheetError>,
) -> Option<Column<'d>> {
    let mut note = |line: usize, fault: SheetFault| {
        faults.push(SheetError { place: Place::line(&sheet.path, line), cell: None, fault });
    };
    let mut say = |words: &Located<Words>| say(words, language).map_err(|fault| note(words.line, fault)).ok();
    let head = say(&told.head);
    let empty = told.empty.as_ref().map(&mut say);
    let source = read_source(&told.value.value, language).map_err(|fault| note(told.value.line, fault.into())).ok();
    let empty = match empty {
        Some(None) => return None,
        Some(words) => words,
        None => None,
    };
    Some(Column { told, head: head?, empty, source: source? })
}

fn read_source(value: &str, language: Language) -> Result<Source, crate::error::Fault> {
    if value.split('.').all(is_name) {
        Ok(Source::Field(value.split('.').map(ToOwned::to_owned).collect()))
    } else {
        Expression::parse(value, language).map(Source::Expression)
    }
}

fn is_name(part: &str) -> bool {
    let fine = |c: char| c.is_alphanumeric() || c == '_';
    part.chars().all(fine) && part.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

/// The words in a language.
pub(super) fn say(words: &Located<Words>, language: Language) -> Result<String, SheetFault> {
    let Words::Phrase(key) = &words.value else {
        let written = words.value.written(language).map(ToOwned::to_owned);
        return written.ok_or(SheetFault::NoWords(language));
    };
    let phrase = phrases(language).find(key, &[]).ok_or_else(|| SheetFault::NoPhrase(key.clone()))?;
    // That is how a value shows that was not given.
    if phrase.contains("{$") { Err(SheetFault::PhraseWithValue(key.clone())) } else { Ok(phrase) }
}
