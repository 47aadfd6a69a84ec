//! An import map, once it has been checked.

use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date;

use super::bind::{self, BoundMap};
use super::check;
use super::error::MapError;
use super::field::{Field, Target};
use crate::located::LocatedError;
use crate::value::DateFormat;

/// Which column of a file is what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportMap {
    /// What the rows become.
    pub target: Target,
    /// The kind of the records; empty for other targets.
    pub record_kind: String,
    /// The sheet of a workbook; the first if `None`.
    pub sheet: Option<String>,
    /// The encoding of a text file, as the Web calls it: `utf-8`, `shift_jis`.
    pub encoding: String,
    /// What parts the cells of a text file.
    pub delimiter: u8,
    /// The day the file's dates are told as of; they are moved so that it becomes today.
    pub dates_as_of: Option<Date>,
    /// The file of rules for encoded fields, beside the map.
    pub parsers: Option<String>,
    /// The headers of the known fields.
    pub columns: BTreeMap<Field, String>,
    /// The row's own named dates.
    pub dates: BTreeMap<String, DateColumn>,
    /// The row's own fields.
    pub fields: BTreeMap<String, FieldColumn>,
    /// What stands for an empty cell, by field.
    pub defaults: BTreeMap<String, String>,
    /// Translations of cells, by field and lower-case cell.
    pub values: BTreeMap<String, HashMap<String, String>>,
}

/// A column of dates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateColumn {
    /// Its header.
    pub header: String,
    /// How its dates are written.
    pub format: DateFormat,
}

/// A column of a row's own field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldColumn {
    /// Its header.
    pub header: String,
    /// What its cells are.
    pub kind: FieldKind,
}

/// What the cells of a column are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldKind {
    /// Any text.
    Text,
    /// Numbers.
    Number,
    /// Amounts; another column tells the currency.
    Money {
        /// The header of the currencies.
        currency: String,
    },
    /// Yes or no.
    Boolean,
    /// Dates.
    Date(DateFormat),
}

impl ImportMap {
    /// Reads a map; every fault has its place in the text.
    pub fn parse(file: &str, text: &str) -> Result<Self, Vec<LocatedError>> {
        check::read(file, text)
    }

    /// Finds the map's columns among a file's headers, once for all its rows. `today` is where
    /// [`ImportMap::dates_as_of`] moves to.
    pub fn bind<S: AsRef<str>>(&self, headers: &[S], today: Date) -> Result<BoundMap, Vec<MapError>> {
        bind::bind(self, headers, today)
    }
}
