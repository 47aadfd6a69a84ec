//! Rows of data become rows of cells, sorted where the definition says so. Must not know files.

use minijinja::Value;
use minijinja::value::{ValueKind, merge_maps};
use serde_json::Value as Json;

use super::Sheet;
use super::cell::Cell;
use super::column::{Column, Source};
use super::error::{CellPlace, SheetError, SheetFault};
use crate::error::Place;
use crate::format::formats;
use crate::functions::ltr::Ltr;
use crate::template::context;

/// Reads rows of one communication. A name is looked for in the row first, then in the data of the communication.
#[derive(Debug)]
pub(super) struct RowReader<'s> {
    sheet: &'s Sheet<'s>,
    data: &'s Json,
    /// Where the values of each column come from.
    sources: Vec<Source<'s>>,
    /// The data for expressions, where there are any.
    context: Option<Value>,
}

impl<'s> RowReader<'s> {
    pub(super) fn new(sheet: &'s Sheet<'s>, data: &'s Json) -> Result<Self, SheetError> {
        let read = |column: &Column<'_>| {
            let source = Source::read(&column.told.value.value, &sheet.expressions);
            source.map_err(|fault| SheetError {
                place: Place::line(&sheet.definition.path, column.told.value.line),
                cell: None,
                fault: fault.into(),
            })
        };
        let sources = sheet.columns.iter().map(read).collect::<Result<Vec<_>, _>>()?;
        let works_out = sources.iter().any(|source| matches!(source, Source::Expression(_)));
        let context = works_out.then(|| context(data));
        Ok(Self { sheet, data, sources, context })
    }

    /// The cells of one row, the `at`th of its list counted from 1.
    pub(super) fn read<'a>(&'a self, at: usize, row: &'a Json) -> Result<Vec<Cell<'a>>, SheetError> {
        if !row.is_object() {
            let place = Place::line(&self.sheet.definition.path, self.sheet.definition.rows.line);
            let cell = Box::new(CellPlace { row: at, column: self.sheet.definition.rows.value.clone() });
            return Err(SheetError { place, cell: Some(cell), fault: SheetFault::NoRow });
        }
        let context = self.context.as_ref().map(|data| merge_maps([context(row), data.clone()]));
        let cells = self.sheet.columns.iter().zip(&self.sources).map(|(column, source)| {
            let cell = self.cell(column, source, row, context.as_ref());
            cell.map_err(|fault| self.located(column, at, fault))
        });
        cells.collect()
    }

    /// The cells of all rows, sorted as the definition says.
    pub(super) fn sorted<'a>(&'a self, rows: &'a [Json]) -> Result<Vec<Vec<Cell<'a>>>, SheetError> {
        let read = rows.iter().enumerate().map(|(at, row)| self.read(at + 1, row));
        let mut cells = read.collect::<Result<Vec<_>, _>>()?;
        let formats = formats(self.sheet.locale);
        for key in self.sheet.definition.sort.iter().rev() {
            // Empty cells stay last in either direction.
            cells.sort_by(|one, two| match (&one[key.column], &two[key.column]) {
                (one, two) if key.descending && !one.is_empty() && !two.is_empty() => two.compare(one, &formats),
                (one, two) => one.compare(two, &formats),
            });
        }
        Ok(cells)
    }

    fn cell<'a>(
        &'a self,
        column: &Column<'_>,
        source: &Source<'_>,
        row: &'a Json,
        context: Option<&Value>,
    ) -> Result<Cell<'a>, SheetFault> {
        let kind = column.told.kind;
        let cell = match source {
            Source::Field(path) => field(path, row, self.data).map(|value| Cell::read(kind, value)).transpose()?,
            Source::Expression(expression) => {
                let value = expression.eval(context.unwrap_or(&Value::UNDEFINED))?;
                let value = plain(&value);
                value.map(|value| Cell::read(kind, &value).map(Cell::into_owned)).transpose()?
            }
        };
        match cell {
            Some(cell) => Ok(cell),
            None if column.told.optional => Ok(Cell::Empty),
            None => Err(SheetFault::NoField),
        }
    }

    fn located(&self, column: &Column<'_>, row: usize, fault: SheetFault) -> SheetError {
        let place = Place::line(&self.sheet.definition.path, column.told.value.line);
        let cell = Box::new(CellPlace { row, column: column.told.value.value.clone() });
        SheetError { place, cell: Some(cell), fault }
    }
}

static NOTHING: Json = Json::Null;

/// The value at the end of a path. Below an empty value everything is empty.
fn field<'a>(path: &[String], row: &'a Json, data: &'a Json) -> Option<&'a Json> {
    let (first, rest) = path.split_first()?;
    let mut value = row.get(first).or_else(|| data.get(first))?;
    for name in rest {
        if value.is_null() {
            return Some(&NOTHING);
        }
        value = value.get(name)?;
    }
    Some(value)
}

/// A value that was worked out, as data; none where a field is missing.
fn plain(value: &Value) -> Option<Json> {
    if let Some(ltr) = value.downcast_object_ref::<Ltr>() {
        return Some(Json::String(ltr.0.clone()));
    }
    match value.kind() {
        ValueKind::Undefined => None,
        _ => Some(serde_json::to_value(value).unwrap_or_else(|_| Json::String(value.to_string()))),
    }
}
