//! What can be wrong with a spreadsheet: its definition, or the value of one cell. Must not know how it is told.

use carillon_domain::Currency;
use carillon_domain::campaign::ColumnKind;
use carillon_domain::language::Language;
use jiff::civil::Date;

use crate::error::{ComposeError, Fault, Place};
use crate::finding::Finding;

/// A spreadsheet that could not be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{place}: {}; {}", self.what(), .fault.todo())]
pub struct SheetError {
    /// The line of the definition.
    pub place: Place,
    /// The cell, where one value is wrong.
    pub cell: Option<Box<CellPlace>>,
    /// What is wrong.
    pub fault: SheetFault,
}

/// Which cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellPlace {
    /// The row of the data's list, counted from 1.
    pub row: usize,
    /// The value of the column, as the definition writes it.
    pub column: String,
}

impl SheetError {
    /// What is wrong, with the cell.
    pub fn what(&self) -> String {
        match &self.cell {
            Some(cell) => format!("row {}, column `{}`: {}", cell.row, cell.column, self.fault),
            None => self.fault.to_string(),
        }
    }
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SheetFault {
    /// An expression or template that cannot be read or does not work.
    #[error(transparent)]
    Template(#[from] Fault),
    /// A key no phrase has.
    #[error("there is no phrase `{0}`")]
    NoPhrase(String),
    /// A phrase that cannot stand alone.
    #[error("the phrase `{0}` needs a value in it")]
    PhraseWithValue(String),
    /// Words that are not written in the language or one it falls back to.
    #[error("there are no words in {0}")]
    NoWords(Language),
    /// What should have one row each is no list.
    #[error("`{0}` is not a list of the data")]
    NoList(String),
    /// A row that has no fields.
    #[error("the row is not an object with fields")]
    NoRow,
    /// A field the row does not have.
    #[error("there is no such field")]
    NoField,
    /// A value of another kind.
    #[error("`{found}` is not {}", described(*.kind))]
    Kind {
        /// What the column holds.
        kind: ColumnKind,
        /// What was there, shortened.
        found: String,
    },
    /// `1.234` euros, or half a yen.
    #[error("`{found}` has more decimals than {currency}")]
    Decimals {
        /// The amount.
        found: String,
        /// The currency.
        currency: Currency,
    },
    /// More digits than spreadsheets keep.
    #[error("`{0}` has more than 15 digits, and spreadsheets keep no more")]
    Digits(String),
    /// A day before spreadsheets begin.
    #[error("{0} is before 1900, where the days of spreadsheets begin")]
    Day(Date),
    /// A text longer than a cell.
    #[error("the text has {0} characters, and a cell holds 32,767")]
    TooLong(usize),
    /// More rows than a sheet.
    #[error("there are more than 1,048,575 rows")]
    TooManyRows,
    /// The file could not be put together.
    #[error("the file could not be put together: {0}")]
    Writer(String),
}

/// The kind in a sentence.
fn described(kind: ColumnKind) -> &'static str {
    match kind {
        ColumnKind::Text => "a text",
        ColumnKind::Number => "a number",
        ColumnKind::Whole => "a whole number",
        ColumnKind::Money => "an amount with its currency",
        ColumnKind::Date => "a date such as 2026-12-01",
        ColumnKind::Boolean => "true or false",
    }
}

impl SheetFault {
    /// What to do about it.
    pub fn todo(&self) -> String {
        let text = match self {
            Self::Template(fault) => return fault.todo(),
            Self::NoPhrase(_) => "use a key of locales/en, or write the words: { en = \"…\" }",
            Self::PhraseWithValue(_) => "use a phrase without one, or write the words: { en = \"…\" }",
            Self::NoWords(_) => "write them in the language, or in English for all that have none",
            Self::NoList(_) => "name a list, such as \"records\"",
            Self::NoRow => "correct the data",
            Self::NoField => "correct the name, add it to the data, or say optional = true",
            Self::Kind { .. } => "correct it in the data, or say another type",
            Self::Decimals { .. } => "correct it in the data",
            Self::Digits(_) | Self::Day(_) => "say type = \"text\" to keep it as it is",
            Self::TooLong(_) => "leave the column out, or shorten the text in the data",
            Self::TooManyRows => "make it several sheets, or CSV",
            Self::Writer(_) => "see whether the folder for temporary files has room",
        };
        text.to_owned()
    }
}

impl From<ComposeError> for SheetError {
    fn from(error: ComposeError) -> Self {
        Self { place: error.place, cell: None, fault: SheetFault::Template(error.fault) }
    }
}

impl From<&SheetError> for Finding {
    fn from(error: &SheetError) -> Self {
        Self::fault(error.place.to_string(), error.what(), error.fault.todo())
    }
}
