//! Reads the cells of one row and gathers what is wrong with them, all at once.

use std::collections::BTreeMap;
use std::fmt::Display;

use jiff::ToSpan;
use jiff::civil::Date;

use super::bind::{BoundKind, BoundMap};
use super::cell::{Column, check_line, check_lines, compose};
use super::error::{CellError, cut};
use super::field::Field;
use crate::value::{Currency, DateFormat, FieldValue, Money, parse_boolean, parse_number};

/// A row being read.
pub(super) struct Row<'a> {
    pub(super) map: &'a BoundMap,
    pub(super) cells: &'a [&'a str],
    errors: Vec<CellError>,
}

impl<'a> Row<'a> {
    pub(super) fn new(map: &'a BoundMap, cells: &'a [&'a str]) -> Self {
        Self { map, cells, errors: Vec::new() }
    }

    /// What was made of the row, unless something was wrong with it.
    pub(super) fn finish<T>(self, draft: Option<T>) -> Result<T, Vec<CellError>> {
        match draft {
            Some(draft) if self.errors.is_empty() => Ok(draft),
            _ => Err(self.errors),
        }
    }

    /// The text of a known field, if the cell is not empty.
    pub(super) fn text(&mut self, field: Field) -> Option<String> {
        let column = self.map.known(field);
        let text = self.cell(column)?;
        self.accept(column, check_line(text))?;
        Some(compose(text).into_owned())
    }

    /// The text of a field that must be there.
    pub(super) fn required(&mut self, field: Field) -> Option<String> {
        let column = self.map.known(field);
        if column.text(self.cells).is_empty() {
            self.refuse(column, "the cell is empty; every row needs one");
            return None;
        }
        self.text(field)
    }

    /// The lines of a field that may have several.
    pub(super) fn lines(&mut self, field: Field) -> Vec<String> {
        let column = self.map.known(field);
        let text = self.cell(column).unwrap_or_default();
        if self.accept(column, check_lines(text)).is_none() {
            return Vec::new();
        }
        let lines = text.split(['\n', '\r']).map(str::trim).filter(|line| !line.is_empty());
        lines.map(|line| compose(line).into_owned()).collect()
    }

    /// A known field that is more than text.
    pub(super) fn parsed<T, E: Display>(
        &mut self,
        field: Field,
        parse: impl FnOnce(&str) -> Result<T, E>,
    ) -> Option<T> {
        let column = self.map.known(field);
        let text = self.cell(column)?;
        self.accept(column, parse(text))
    }

    /// The row's own dates, moved if the map says so.
    pub(super) fn dates(&mut self) -> BTreeMap<String, Date> {
        let mut dates = BTreeMap::new();
        for (column, format) in &self.map.dates {
            if let Some(date) = self.date(column, format) {
                dates.insert(column.name.clone(), date);
            }
        }
        dates
    }

    /// The row's own fields.
    pub(super) fn fields(&mut self) -> BTreeMap<String, FieldValue> {
        let mut fields = BTreeMap::new();
        for (column, kind) in &self.map.fields {
            if let Some(value) = self.value(column, kind) {
                fields.insert(column.name.clone(), value);
            }
        }
        fields
    }

    /// Notes what is wrong with a known field's cell.
    pub(super) fn refuse_field(&mut self, field: Field, reason: &str) {
        self.refuse(self.map.known(field), reason);
    }

    fn value(&mut self, column: &'a Column, kind: &'a BoundKind) -> Option<FieldValue> {
        let text = self.cell(column)?;
        match kind {
            BoundKind::Text => {
                self.accept(column, check_lines(text))?;
                Some(FieldValue::Text(compose(text).into_owned()))
            }
            BoundKind::Number => self.accept(column, parse_number(text)).map(FieldValue::Number),
            BoundKind::Boolean => self.accept(column, parse_boolean(text)).map(FieldValue::Boolean),
            BoundKind::Date(format) => self.date(column, format).map(FieldValue::Date),
            BoundKind::Money(currency) => {
                let code = currency.text(self.cells).parse::<Currency>();
                let code = self.accept(currency, code)?;
                self.accept(column, Money::parse(text, code)).map(FieldValue::Money)
            }
        }
    }

    fn date(&mut self, column: &'a Column, format: &DateFormat) -> Option<Date> {
        let text = self.cell(column)?;
        let date = self.accept(column, format.parse(text))?;
        Some(date.saturating_add(self.map.moved_days.days()))
    }

    fn cell(&self, column: &'a Column) -> Option<&'a str> {
        Some(column.text(self.cells)).filter(|text| !text.is_empty())
    }

    fn accept<T, E: Display>(&mut self, column: &Column, read: Result<T, E>) -> Option<T> {
        read.map_err(|error| self.refuse(column, &error.to_string())).ok()
    }

    fn refuse(&mut self, column: &Column, reason: &str) {
        self.errors.push(CellError {
            column: column.name.clone(),
            header: column.header.clone(),
            value: cut(column.raw(self.cells)),
            reason: reason.to_owned(),
        });
    }
}
