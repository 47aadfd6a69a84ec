//! A spreadsheet as XLSX: text stays text, dates are dates, the head is bold, frozen and filtered, and the same input
//! makes the same bytes.
//!
//! A small sheet is put together in memory. A large one is put aside row by row in a temporary file of the library,
//! which has no name and goes away with the writer: the one thing this crate writes to a disk.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use rust_xlsxwriter::{DocProperties, Formula, IgnoreError, Workbook, Worksheet, XlsxError};
use serde_json::Value as Json;

use super::Sheet;
use super::cell::Cell;
use super::column::Column;
use super::error::{SheetError, SheetFault};
use super::rows::RowReader;
use super::styles::Styles;
use super::totals::Total;
use crate::error::Place;

/// The rows of a sheet, the head's included.
const MOST_ROWS: u32 = 1_048_576;

/// Up to so many cells a sheet is put together in memory.
const MOST_CELLS_IN_MEMORY: usize = 100_000;

/// How hard a long list is compressed: harder takes half as long again and saves a seventh of the bytes.
const QUICK_COMPRESSION: u8 = 2;

/// Takes rows one by one and makes a workbook of them. Nothing comes out before all went in.
pub struct XlsxWriter<'s> {
    sheet: &'s Sheet<'s>,
    reader: RowReader<'s>,
    workbook: Workbook,
    page: Worksheet,
    styles: Styles,
    totals: Vec<Option<Total>>,
    /// Where the next row goes, counted from 0.
    next: u32,
}

impl<'s> XlsxWriter<'s> {
    /// A writer of rows that are not all known yet: they do not stay in memory.
    pub(super) fn stream(sheet: &'s Sheet<'s>, data: &'s Json, created: Timestamp) -> Result<Self, SheetError> {
        let mut workbook = Workbook::new();
        workbook.set_zip_compression_level(QUICK_COMPRESSION);
        let page = workbook.new_worksheet_with_constant_memory().map_err(|error| broken(sheet, &error))?;
        Self::start(sheet, data, created, workbook, page)
    }

    fn start(
        sheet: &'s Sheet<'s>,
        data: &'s Json,
        created: Timestamp,
        mut workbook: Workbook,
        page: Worksheet,
    ) -> Result<Self, SheetError> {
        let created = created.to_zoned(TimeZone::UTC).datetime();
        workbook.set_properties(&DocProperties::new().set_title(&sheet.title).set_creation_datetime(&created));
        let totals = sheet.columns.iter().map(|column| column.told.total.then(Total::default)).collect();
        let reader = RowReader::new(sheet, data)?;
        let styles = Styles::new(sheet.locale);
        let mut writer = Self { sheet, reader, workbook, page, styles, totals, next: 0 };
        writer.write_head().map_err(|error| broken(sheet, &error))?;
        Ok(writer)
    }

    fn write_head(&mut self) -> Result<(), XlsxError> {
        self.page.set_name(self.sheet.sheet_name())?;
        self.page.set_right_to_left(self.styles.right_to_left());
        self.page.set_freeze_panes(1, 0)?;
        for (at, column) in (0..).zip(&self.sheet.columns) {
            self.page.set_column_width(at, Styles::width(column))?;
            if let Some(format) = self.styles.column(column.told) {
                self.page.set_column_format(at, format)?;
            }
            self.page.write_string_with_format(0, at, &column.head, self.styles.head())?;
        }
        self.next = 1;
        Ok(())
    }

    /// Adds a row of data.
    pub fn write(&mut self, row: &Json) -> Result<(), SheetError> {
        let cells = self.reader.read(self.next as usize, row)?;
        let (page, styles, totals) = (&mut self.page, &mut self.styles, &mut self.totals);
        put(self.sheet, page, styles, totals, self.next, &cells)?;
        self.next += 1;
        Ok(())
    }

    /// Adds a row of cells.
    fn write_cells(&mut self, cells: &[Cell<'_>]) -> Result<(), SheetError> {
        put(self.sheet, &mut self.page, &mut self.styles, &mut self.totals, self.next, cells)?;
        self.next += 1;
        Ok(())
    }

    /// The whole workbook.
    pub fn finish(mut self) -> Result<Vec<u8>, SheetError> {
        let last = self.next - 1;
        self.write_totals(last)?;
        self.finish_page(last).map_err(|error| broken(self.sheet, &error))?;
        self.workbook.push_worksheet(self.page);
        self.workbook.save_to_buffer().map_err(|error| broken(self.sheet, &error))
    }

    fn finish_page(&mut self, last: u32) -> Result<(), XlsxError> {
        let right = self.sheet.columns.len() - 1;
        self.page.autofilter(0, 0, last, u16::try_from(right).unwrap_or(u16::MAX))?;
        // Part numbers are text on purpose: no green corner asks about it.
        for (at, _) in (0..).zip(&self.sheet.columns).filter(|(_, column)| Styles::is_text(column.told) && last > 0) {
            self.page.ignore_error_range(1, at, last, at, IgnoreError::NumberStoredAsText)?;
        }
        Ok(())
    }

    /// The sums, below the rows and outside of the filter. One sum is a formula, so that it follows what people change;
    /// sums by currency cannot be.
    fn write_totals(&mut self, last: u32) -> Result<(), SheetError> {
        let sums: Vec<_> =
            self.totals.iter().map(|total| total.as_ref().map(Total::sums).unwrap_or_default()).collect();
        let height = u32::try_from(sums.iter().map(Vec::len).max().unwrap_or(0)).unwrap_or(MOST_ROWS);
        if last + height >= MOST_ROWS {
            return Err(too_many(self.sheet));
        }
        self.put_totals(&sums, last).map_err(|error| broken(self.sheet, &error))
    }

    fn put_totals(&mut self, sums: &[Vec<Cell<'static>>], last: u32) -> Result<(), XlsxError> {
        let label = sums.iter().position(Vec::is_empty).and_then(|at| u16::try_from(at).ok());
        if let Some(at) = label.filter(|_| sums.iter().any(|sums| !sums.is_empty())) {
            self.page.write_string_with_format(last + 1, at, self.sheet.total_word(), self.styles.head())?;
        }
        for (at, sums) in (0..).zip(sums) {
            for (row, sum) in (last + 1..).zip(sums) {
                let Some((number, format)) = self.styles.total(sum) else { continue };
                if sums.len() == 1 {
                    let letter = rust_xlsxwriter::utility::column_number_to_name(at);
                    let formula =
                        Formula::new(format!("=SUM({letter}2:{letter}{})", last + 1)).set_result(number.to_string());
                    self.page.write_formula_with_format(row, at, formula, &format)?;
                } else {
                    self.page.write_number_with_format(row, at, number.nearest(), &format)?;
                }
            }
        }
        Ok(())
    }
}

impl std::fmt::Debug for XlsxWriter<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(formatter, "XlsxWriter({} at row {})", self.sheet.definition.path, self.next)
    }
}

/// The whole file of a list that is there.
pub(super) fn write(sheet: &Sheet<'_>, data: &Json, created: Timestamp) -> Result<Vec<u8>, SheetError> {
    let rows = sheet.rows(data)?;
    if rows.len() >= MOST_ROWS as usize {
        return Err(too_many(sheet));
    }
    let mut writer = if rows.len().saturating_mul(sheet.columns.len()) <= MOST_CELLS_IN_MEMORY {
        XlsxWriter::start(sheet, data, created, Workbook::new(), Worksheet::new())?
    } else {
        XlsxWriter::stream(sheet, data, created)?
    };
    if sheet.definition.sort.is_empty() {
        rows.iter().try_for_each(|row| writer.write(row))?;
    } else {
        let reader = RowReader::new(sheet, data)?;
        reader.sorted(rows)?.iter().try_for_each(|cells| writer.write_cells(cells))?;
    }
    writer.finish()
}

fn put(
    sheet: &Sheet<'_>,
    page: &mut Worksheet,
    styles: &mut Styles,
    totals: &mut [Option<Total>],
    row: u32,
    cells: &[Cell<'_>],
) -> Result<(), SheetError> {
    if row >= MOST_ROWS {
        return Err(too_many(sheet));
    }
    for ((at, cell), (column, total)) in (0..).zip(cells).zip(sheet.columns.iter().zip(totals)) {
        put_cell(page, styles, row, at, column, cell).map_err(|error| broken(sheet, &error))?;
        if total.as_mut().is_some_and(|total| total.add(cell).is_err()) {
            let place = Place::line(&sheet.definition.path, column.told.value.line);
            return Err(SheetError { place, cell: None, fault: SheetFault::Digits("the total".to_owned()) });
        }
    }
    Ok(())
}

/// A cell without a format of its own takes the one of its column.
fn put_cell(
    page: &mut Worksheet,
    styles: &mut Styles,
    row: u32,
    at: u16,
    column: &Column<'_>,
    cell: &Cell<'_>,
) -> Result<(), XlsxError> {
    match cell {
        Cell::Empty => match &column.empty {
            Some(words) => page.write_string_with_format(row, at, words, styles.words())?,
            None => page,
        },
        Cell::Text(text) => page.write_string(row, at, text.as_ref())?,
        Cell::Boolean(flag) => page.write_boolean(row, at, *flag)?,
        Cell::Date(date) => page.write_datetime_with_format(row, at, *date, styles.date())?,
        Cell::Number(number) if number.places() == 0 => page.write_number(row, at, number.nearest())?,
        Cell::Number(number) => {
            page.write_number_with_format(row, at, number.nearest(), styles.number(number.places()))?
        }
        Cell::Money(amount, currency) => {
            page.write_number_with_format(row, at, amount.nearest(), styles.money(*currency))?
        }
    };
    Ok(())
}

fn too_many(sheet: &Sheet<'_>) -> SheetError {
    let place = Place::line(&sheet.definition.path, sheet.definition.rows.line);
    SheetError { place, cell: None, fault: SheetFault::TooManyRows }
}

fn broken(sheet: &Sheet<'_>, error: &XlsxError) -> SheetError {
    let place = Place::file(&sheet.definition.path);
    SheetError { place, cell: None, fault: SheetFault::Writer(error.to_string()) }
}
