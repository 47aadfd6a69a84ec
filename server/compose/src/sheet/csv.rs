//! A spreadsheet as CSV: UTF-8 with a byte order mark, which Excel in Japan asks for, lines and quotes after RFC 4180.
//! A text that a program could take for a formula gets an apostrophe in front. Totals are left out: a row is a row.

use std::borrow::Cow;

use carillon_domain::campaign::CsvValues;
use csv::{Terminator, WriterBuilder};
use serde_json::Value as Json;

use super::Sheet;
use super::cell::Cell;
use super::column::Column;
use super::error::{SheetError, SheetFault};
use super::rows::RowReader;
use crate::error::Place;
use crate::format::{DateStyle, formats, write_money};
use crate::phrase::phrases;

const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// What a text may not begin with, in either width.
const FORMULA: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

/// The whole file.
pub(super) fn write(sheet: &Sheet<'_>, data: &Json) -> Result<Vec<u8>, SheetError> {
    let rows = sheet.rows(data)?;
    let reader = RowReader::new(sheet, data)?;
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(BYTE_ORDER_MARK.to_vec());
    let broken = |error: &dyn std::fmt::Display| SheetError {
        place: Place::file(&sheet.definition.path),
        cell: None,
        fault: SheetFault::Writer(error.to_string()),
    };
    let head = sheet.columns.iter().map(|column| guarded(&column.head).into_owned());
    writer.write_record(head).map_err(|error| broken(&error))?;
    for cells in reader.sorted(rows)? {
        let texts = sheet.columns.iter().zip(&cells).map(|(column, cell)| text(sheet, column, cell).into_owned());
        writer.write_record(texts).map_err(|error| broken(&error))?;
    }
    writer.into_inner().map_err(|error| broken(&error))
}

/// The text of a cell.
fn text<'a>(sheet: &Sheet<'_>, column: &'a Column<'_>, cell: &'a Cell<'_>) -> Cow<'a, str> {
    let locale = sheet.locale;
    let local = sheet.definition.csv == CsvValues::Language;
    match cell {
        Cell::Empty => column.empty.as_deref().map_or(Cow::Borrowed(""), guarded),
        Cell::Text(text) => guarded(text),
        Cell::Boolean(flag) => flag.to_string().into(),
        Cell::Date(date) if local => formats(locale).date(*date, DateStyle::Short).into(),
        Cell::Date(date) => date.to_string().into(),
        Cell::Number(number) if local => {
            number.to_string().parse().map_or_else(|_| number.to_string(), |it| formats(locale).decimal(&it)).into()
        }
        Cell::Number(number) => number.to_string().into(),
        Cell::Money(amount, currency) => {
            let exact = amount.written(u32::try_from(currency.places()).unwrap_or(2));
            let written = exact.parse().ok().filter(|_| local);
            written
                .map_or_else(|| format!("{exact} {currency}"), |it| write_money(&it, *currency, phrases(locale)))
                .into()
        }
    }
}

/// The text, so that no program takes it for a formula.
fn guarded(text: &str) -> Cow<'_, str> {
    if text.starts_with(FORMULA) { format!("'{text}").into() } else { text.into() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("=1+1", "'=1+1")]
    #[case("+49 30 1", "'+49 30 1")]
    #[case("-5", "'-5")]
    #[case("@SUM(A1)", "'@SUM(A1)")]
    #[case("\t=1", "'\t=1")]
    #[case("\r=1", "'\r=1")]
    #[case("＝1", "'＝1")]
    #[case("a=1", "a=1")]
    #[case("", "")]
    fn formulas_are_guarded(#[case] text: &str, #[case] written: &str) {
        assert_eq!(guarded(text), written);
    }
}
