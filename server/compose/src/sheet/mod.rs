//! Spreadsheets: a definition, the frozen data of a communication and a locale become XLSX or CSV, in the words of the
//! language and the way of the country. Must not know campaigns, media or where a file goes.
//!
//! A definition says which list of the data has one row each, and for each column where its value comes from, what
//! kind it is and what stands on top:
//!
//! ```toml
//! title = "document-renewals"           # the key of a phrase, or { en = "…", de = "…" }
//! file = "renewals {{ reference }}"     # a template over the data; without it, the definition's own name
//! rows = "records"
//! sort = ["expires", "-product"]        # values of columns; a minus sorts the greatest first
//! csv = "iso"                           # or "language": how CSV writes numbers and dates
//!
//! [[column]]
//! value = "part_number"                 # a field of the row, else of the data; dotted; or an expression
//! head = "document-part-number"
//! type = "text"                         # text, number, whole, money, date, boolean
//! width = 22                            # in characters
//! ltr = true                            # text that runs left to right in every language
//! optional = true                       # rows may lack the field
//! empty = "document-unlimited"          # what stands for an empty value
//! total = true                          # the sum below, for numbers and money
//! ```
//!
//! In CSV an amount carries its currency (`76.90 EUR`); who wants two columns writes `price.amount` and
//! `price.currency`. Totals are for XLSX.

mod cell;
mod code;
mod column;
mod csv;
mod error;
mod exact;
mod name;
mod rows;
mod styles;
mod totals;
mod xlsx;

use carillon_domain::campaign::SheetDefinition;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde_json::Value as Json;

use crate::error::Place;
use crate::format::Locale;
use crate::functions::date::read_day;
use crate::phrase::phrases;
use crate::template::{Expressions, Template, context};
use crate::tidy::single_line;
use crate::value::expand_plain;
use column::Column;
pub use error::{CellPlace, SheetError, SheetFault};
pub use xlsx::XlsxWriter;

/// A spreadsheet in one locale, ready for data.
#[derive(Debug)]
pub struct Sheet<'d> {
    definition: &'d SheetDefinition,
    locale: Locale,
    expressions: Expressions,
    title: String,
    file: Option<Template>,
    columns: Vec<Column<'d>>,
}

impl<'d> Sheet<'d> {
    /// Finds the words and reads the expressions of a definition; tells everything that is wrong with them. Of a customer,
    /// the locale is [`Locale::of_customer`].
    pub fn prepare(definition: &'d SheetDefinition, locale: impl Into<Locale>) -> Result<Self, Vec<SheetError>> {
        let locale = locale.into();
        let expressions = Expressions::new(locale);
        let mut faults = Vec::new();
        let title = column::say(&definition.title, locale).map_err(|fault| {
            let place = Place::line(&definition.path, definition.title.line);
            faults.push(SheetError { place, cell: None, fault });
        });
        let file = definition.file.as_ref().map(|file| Template::parse(&definition.path, file.line, &file.value));
        let file = file.transpose().map_err(|error| faults.push(SheetError::from(error)));
        let prepared = definition
            .columns
            .iter()
            .map(|told| column::prepare(told, definition, (locale, &expressions), &mut faults));
        let columns: Vec<_> = prepared.collect();
        match (title, file, columns.into_iter().collect()) {
            (Ok(title), Ok(file), Some(columns)) => Ok(Self { definition, locale, expressions, title, file, columns }),
            _ => Err(faults),
        }
    }

    /// What the sheet is called.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// The name of its file for this data, without an ending.
    pub fn file_name(&self, data: &Json) -> Result<String, SheetError> {
        let Some(file) = &self.file else { return Ok(name::file_name("", &self.definition.name)) };
        let rendered = file.render(self.locale, &context(data))?;
        let text = single_line(&expand_plain(&rendered.text, &rendered.values));
        Ok(name::file_name(&text, &self.definition.name))
    }

    /// The workbook. The same data and the same time make the same bytes.
    pub fn to_xlsx(&self, data: &Json, created: Timestamp) -> Result<Vec<u8>, SheetError> {
        xlsx::write(self, data, created)
    }

    /// The same columns and rows as CSV.
    pub fn to_csv(&self, data: &Json) -> Result<Vec<u8>, SheetError> {
        csv::write(self, data)
    }

    /// A writer that takes rows one by one, for lists too long to be held. They come in the order they are wanted in:
    /// `sort` is for lists that are there.
    pub fn stream_xlsx<'s>(&'s self, data: &'s Json, created: Timestamp) -> Result<XlsxWriter<'s>, SheetError> {
        XlsxWriter::stream(self, data, created)
    }

    fn sheet_name(&self) -> String {
        name::sheet_name(&self.title)
    }

    fn total_word(&self) -> String {
        phrases(self.locale).text("document-total")
    }

    /// The list with one row each.
    fn rows<'a>(&self, data: &'a Json) -> Result<&'a [Json], SheetError> {
        let rows = &self.definition.rows;
        let list = rows.value.split('.').try_fold(data, |value, name| value.get(name)).and_then(Json::as_array);
        list.map(Vec::as_slice).ok_or_else(|| SheetError {
            place: Place::line(&self.definition.path, rows.line),
            cell: None,
            fault: SheetFault::NoList(rows.value.clone()),
        })
    }
}

/// When the documents of a communication were made: at the start of the day it was sent on, as its data tells; without
/// one, the start of computers' time. So a document made again is the same.
pub fn creation_time(data: &Json) -> Timestamp {
    let day = data.get("sent_on").and_then(Json::as_str).and_then(read_day);
    let start = |day: Date| day.to_zoned(TimeZone::UTC).ok().map(|start| start.timestamp());
    day.and_then(start).unwrap_or(Timestamp::UNIX_EPOCH)
}
