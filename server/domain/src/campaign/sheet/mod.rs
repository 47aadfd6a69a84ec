//! What a `documents/<name>.xlsx.toml` says: a spreadsheet over one list of a communication's data. Must not know
//! templates, phrases or file formats: values and heads are texts here, and who uses them says what is wrong with them.

mod raw;
mod words;

use serde::Deserialize;

use crate::located::{Located, LocatedError};
pub use words::Words;

/// A spreadsheet, once its definition has been checked.
#[derive(Debug, Clone, PartialEq)]
pub struct SheetDefinition {
    /// The sheet's name within the campaign: the file's name without its ending.
    pub name: String,
    /// The path of the definition in the campaign's folder, for faults.
    pub path: String,
    /// What the sheet is called.
    pub title: Located<Words>,
    /// The template of the file's name, without an ending.
    pub file: Option<Located<String>>,
    /// The list of the data with one row each, dotted where it lies deeper.
    pub rows: Located<String>,
    /// What the rows are sorted by, the first first.
    pub sort: Vec<SortKey>,
    /// How CSV writes numbers and dates.
    pub csv: CsvValues,
    /// The columns in order.
    pub columns: Vec<SheetColumn>,
}

/// One column.
#[derive(Debug, Clone, PartialEq)]
pub struct SheetColumn {
    /// A field of the row, dotted where it lies deeper, or an expression of the template language.
    pub value: Located<String>,
    /// What stands on top.
    pub head: Located<Words>,
    /// What its values are.
    pub kind: ColumnKind,
    /// How wide it is, in characters.
    pub width: Option<f64>,
    /// The sum stands below.
    pub total: bool,
    /// What stands where a row has an empty value.
    pub empty: Option<Located<Words>>,
    /// Rows may lack the field altogether.
    pub optional: bool,
    /// Its text runs left to right in every language.
    pub ltr: bool,
}

/// What the values of a column are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ColumnKind {
    /// Text as it is, whatever it looks like.
    #[default]
    Text,
    /// A number with as many decimals as it has.
    Number,
    /// A whole number.
    Whole,
    /// An amount in a currency.
    Money,
    /// A day.
    Date,
    /// Yes or no.
    Boolean,
}

impl ColumnKind {
    /// The word in the definition.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Number => "number",
            Self::Whole => "whole",
            Self::Money => "money",
            Self::Date => "date",
            Self::Boolean => "boolean",
        }
    }

    /// Whether its values can be summed up.
    pub const fn can_be_summed(self) -> bool {
        matches!(self, Self::Number | Self::Whole | Self::Money)
    }
}

/// One thing to sort by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SortKey {
    /// The column, counted from 0.
    pub column: usize,
    /// The greatest first.
    pub descending: bool,
}

/// How CSV writes numbers and dates.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CsvValues {
    /// For programs: `1234.5`, `2026-12-01`.
    #[default]
    Iso,
    /// For people: the way of the language.
    Language,
}

impl SheetDefinition {
    /// Reads a definition; every fault has its place in the text.
    pub fn parse(name: &str, path: &str, text: &str) -> Result<Self, Vec<LocatedError>> {
        raw::read(name, path, text)
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests;
