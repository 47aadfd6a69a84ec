//! XLSX, cell by cell: typed values become the text they stand for, rows keep their numbers.
//!
//! Text stays as it is, with its leading zeros; dates become ISO dates, numbers plain decimals. A formula counts as
//! the value that was saved with it.

use std::io::BufReader;

use calamine::{DataRef, ExcelDateTime, Reader, SheetType, Xlsx, XlsxCellReader, XlsxError};
use jiff::civil::Date;

use super::archive::check_size;
use super::row::{MAX_CELL, RawRow};
use super::{RowSink, give_header};
use crate::import::ImportError;
use crate::import::source::{ImportSource, ReadSeek};

type Workbook = Xlsx<BufReader<Box<dyn ReadSeek>>>;
type Cells<'a> = XlsxCellReader<'a, BufReader<Box<dyn ReadSeek>>>;

/// No sheet is wider.
const MAX_CELLS: u32 = 16_384;

/// Reads one sheet: the named one, or the first.
pub(crate) fn read(source: &ImportSource, sheet: Option<&str>, sink: &mut dyn RowSink) -> Result<(), ImportError> {
    let unreadable = |cause| ImportError::Unreadable { file: source.name().to_owned(), cause };
    check_size(source)?;
    let total = source.length().map_err(unreadable)?;
    let input = BufReader::new(source.reader().map_err(unreadable)?);
    let mut workbook: Workbook = Xlsx::new(input).map_err(|error| broken(source, &error))?;
    let name = choose_sheet(source, &workbook, sheet)?;
    let mut cells = workbook.worksheet_cells_reader(&name).map_err(|error| broken(source, &error))?;
    let last_row = u64::from(cells.dimensions().end.0).max(1);
    let done = |line: u64| total.min(total / last_row * line);
    read_cells(source, &mut cells, done, sink)
}

fn read_cells(
    source: &ImportSource,
    cells: &mut Cells<'_>,
    bytes_done: impl Fn(u64) -> u64,
    sink: &mut dyn RowSink,
) -> Result<(), ImportError> {
    let mut row = RawRow::default();
    let mut width = None;
    let mut next = cells.next_cell().map_err(|error| broken(source, &error))?;
    while let Some(first) = next.take() {
        let number = first.get_position().0;
        row.start(u64::from(number) + 1);
        let mut cell = Some(first);
        while let Some(here) = cell.take_if(|here| here.get_position().0 == number) {
            place(&mut row, here.get_position().1, here.get_value());
            cell = cells.next_cell().map_err(|error| broken(source, &error))?;
        }
        next = cell;
        if row.is_blank() {
            continue;
        }
        let Some(width) = width else {
            give_header(source, &row, sink)?;
            width = Some(row.len());
            continue;
        };
        row.pad_to(width);
        if sink.row(&row, bytes_done(row.line()))?.is_break() {
            return Ok(());
        }
    }
    width.map(drop).ok_or_else(|| ImportError::Empty { file: source.name().to_owned() })
}

fn place(row: &mut RawRow, column: u32, value: &DataRef<'_>) {
    let at = column.min(MAX_CELLS) as usize;
    row.pad_to(at);
    if row.len() > at {
        row.blame(Some(at), "the sheet holds this cell twice; save the workbook again".to_owned());
        return;
    }
    let text = text_of(value).unwrap_or_else(|error| {
        row.blame(Some(at), format!("the cell holds the error {error}; correct it in the sheet"));
        error
    });
    if text.len() > MAX_CELL {
        row.blame(Some(at), "the cell is longer than 1 MB; shorten it".to_owned());
    }
    if let DataRef::DateTime(moment) = value
        && let Some(date) = date_of(moment)
    {
        row.mark_date(date);
    }
    row.push(&text);
}

fn date_of(moment: &ExcelDateTime) -> Option<Date> {
    if moment.is_duration() {
        return None;
    }
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// What a value stands for, as text; an error of the sheet is none.
fn text_of(value: &DataRef<'_>) -> Result<String, String> {
    Ok(match value {
        DataRef::Empty => String::new(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => decimal(*number),
        DataRef::Bool(yes) => yes.to_string(),
        DataRef::DateTime(moment) => moment_text(moment),
        DataRef::Error(error) => return Err(error.to_string()),
    })
}

/// A sheet shows 15 digits; the binary tail behind them is nobody's number.
fn decimal(number: f64) -> String {
    let rounded = format!("{number:.14e}").parse().unwrap_or(number);
    format!("{rounded}")
}

fn moment_text(moment: &ExcelDateTime) -> String {
    if moment.is_duration() {
        return decimal(moment.as_f64());
    }
    let (year, month, day, hour, minute, second, milli) = moment.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}");
    if (hour, minute, second, milli) == (0, 0, 0, 0) {
        return date;
    }
    format!("{date}T{hour:02}:{minute:02}:{second:02}")
}

fn choose_sheet(source: &ImportSource, workbook: &Workbook, wanted: Option<&str>) -> Result<String, ImportError> {
    let sheets: Vec<&str> = workbook
        .sheets_metadata()
        .iter()
        .filter(|sheet| sheet.typ == SheetType::WorkSheet)
        .map(|sheet| sheet.name.as_str())
        .collect();
    let found = match wanted {
        Some(wanted) => sheets.iter().find(|name| name.trim().eq_ignore_ascii_case(wanted.trim())),
        None => sheets.first(),
    };
    found.map(|name| (*name).to_owned()).ok_or_else(|| ImportError::Sheet {
        file: source.name().to_owned(),
        sheet: wanted.unwrap_or("1").to_owned(),
        sheets: sheets.iter().map(|name| format!("`{name}`")).collect(),
    })
}

fn broken(source: &ImportSource, error: &XlsxError) -> ImportError {
    ImportError::Workbook { file: source.name().to_owned(), cause: error.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use calamine::ExcelDateTimeType;

    #[test]
    fn values_become_the_text_they_stand_for() {
        let moment = |value, kind, from_1904| DataRef::DateTime(ExcelDateTime::new(value, kind, from_1904));
        let cases = [
            (DataRef::Empty, ""),
            (DataRef::SharedString("00042"), "00042"),
            (DataRef::String(" 1E+10".into()), " 1E+10"),
            (DataRef::Int(42), "42"),
            (DataRef::Float(42.0), "42"),
            (DataRef::Float(1234.5), "1234.5"),
            (DataRef::Float(0.1 + 0.2), "0.3"),
            (DataRef::Float(1e21), "1000000000000000000000"),
            (DataRef::Float(-0.000_001), "-0.000001"),
            (DataRef::Bool(true), "true"),
            (DataRef::DateTimeIso("2026-11-22".into()), "2026-11-22"),
            (moment(46_348.0, ExcelDateTimeType::DateTime, false), "2026-11-22"),
            (moment(44_886.0, ExcelDateTimeType::DateTime, true), "2026-11-22"),
            (moment(46_348.5, ExcelDateTimeType::DateTime, false), "2026-11-22T12:00:00"),
            (moment(1.5, ExcelDateTimeType::TimeDelta, false), "1.5"),
        ];
        for (value, text) in cases {
            assert_eq!(text_of(&value).as_deref(), Ok(text), "{value:?}");
        }
        assert!(text_of(&DataRef::Error(calamine::CellErrorType::NA)).is_err());
    }
}
