//! A column in one locale: its words found, its value ready to be taken from a row. Must not know cells or files.

use carillon_domain::campaign::{SheetColumn, SheetDefinition, Words};
use carillon_domain::located::Located;

use super::error::{SheetError, SheetFault};
use crate::error::{Fault, Place};
use crate::format::Locale;
use crate::phrase::phrases;
use crate::template::{Expression, Expressions};

/// A column, ready.
#[derive(Debug)]
pub(super) struct Column<'d> {
    /// What the definition says.
    pub(super) told: &'d SheetColumn,
    /// What stands on top.
    pub(super) head: String,
    /// What stands for an empty value.
    pub(super) empty: Option<String>,
}

/// Where the values of a column come from.
#[derive(Debug)]
pub(super) enum Source<'e> {
    /// A field of the row, or of one of its fields.
    Field(Vec<String>),
    /// Worked out.
    Expression(Expression<'e>),
}

/// Makes a column ready, and notes what is wrong with it.
pub(super) fn prepare<'d>(
    told: &'d SheetColumn,
    sheet: &SheetDefinition,
    (locale, expressions): (Locale, &Expressions),
    faults: &mut Vec<SheetError>,
) -> Option<Column<'d>> {
    let mut note = |line: usize, fault: SheetFault| {
        faults.push(SheetError { place: Place::line(&sheet.path, line), cell: None, fault });
    };
    let mut say = |words: &Located<Words>| say(words, locale).map_err(|fault| note(words.line, fault)).ok();
    let head = say(&told.head);
    let empty = told.empty.as_ref().map(&mut say);
    let source = Source::read(&told.value.value, expressions).map_err(|fault| note(told.value.line, fault.into()));
    let empty = match empty {
        Some(None) => return None,
        Some(words) => words,
        None => None,
    };
    source.ok().and(Some(Column { told, head: head?, empty }))
}

impl<'e> Source<'e> {
    /// Reads what a definition says of it.
    pub(super) fn read(value: &str, expressions: &'e Expressions) -> Result<Self, Fault> {
        if value.split('.').all(is_name) {
            Ok(Self::Field(value.split('.').map(ToOwned::to_owned).collect()))
        } else {
            expressions.read(value).map(Self::Expression)
        }
    }
}

fn is_name(part: &str) -> bool {
    let fine = |c: char| c.is_alphanumeric() || c == '_';
    part.chars().all(fine) && part.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

/// The words in the language of a locale.
pub(super) fn say(words: &Located<Words>, locale: Locale) -> Result<String, SheetFault> {
    let Words::Phrase(key) = &words.value else {
        let written = words.value.written(locale.language()).map(ToOwned::to_owned);
        return written.ok_or(SheetFault::NoWords(locale.language()));
    };
    let phrase = phrases(locale).find(key, &[]).ok_or_else(|| SheetFault::NoPhrase(key.clone()))?;
    // That is how a value shows that was not given.
    if phrase.contains("{$") { Err(SheetFault::PhraseWithValue(key.clone())) } else { Ok(phrase) }
}
