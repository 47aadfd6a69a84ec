//! Reading: a file of any kind becomes a header and rows, one at a time, with their physical lines.
//!
//! The form is settled here (encoding, quotes, sheets, widths); what the cells mean is not known.

mod archive;
mod csv;
mod encoding;
mod guess;
mod row;
mod workbook;

use std::ops::ControlFlow;

pub(crate) use row::RawRow;

use self::csv::{CsvError, CsvRows};
use self::encoding::{TextError, open_text};
use super::ImportError;
use super::source::{ImportSource, Shape};

/// What the map says about the form of the file.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Layout<'a> {
    pub(crate) sheet: Option<&'a str>,
    pub(crate) encoding: Option<&'a str>,
    pub(crate) delimiter: u8,
}

/// Takes the rows as they are read.
pub(crate) trait RowSink {
    /// The header row; an error refuses the file before any row of it.
    fn header(&mut self, line: u64, header: &[&str]) -> Result<(), ImportError>;

    /// The next row, and how many bytes of the file were read for it. May stop the reading.
    fn row(&mut self, row: &RawRow, bytes_done: u64) -> Result<ControlFlow<()>, ImportError>;
}

/// Reads a file to its end, or until the sink has enough.
pub(crate) fn read_rows(source: &ImportSource, layout: Layout<'_>, sink: &mut dyn RowSink) -> Result<(), ImportError> {
    let file = || source.name().to_owned();
    match source.shape().map_err(|cause| ImportError::Unreadable { file: file(), cause })? {
        Shape::Text => read_csv(source, layout, sink),
        Shape::Zip => workbook::read(source, layout.sheet, sink),
        Shape::Compound => Err(ImportError::OldWorkbook { file: file() }),
    }
}

fn read_csv(source: &ImportSource, layout: Layout<'_>, sink: &mut dyn RowSink) -> Result<(), ImportError> {
    let mut rows = CsvRows::new(open_text(source, layout.encoding)?, layout.delimiter);
    let mut row = RawRow::default();
    let mut width = None;
    while rows.next(&mut row).map_err(|error| stopped(source, &row, error))? {
        if row.is_blank() {
            continue;
        }
        let Some(width) = width else {
            give_header(source, &row, sink)?;
            width = Some(row.len());
            continue;
        };
        check_width(&mut row, width);
        if sink.row(&row, rows.bytes_read())?.is_break() {
            return Ok(());
        }
    }
    width.map(drop).ok_or_else(|| ImportError::Empty { file: source.name().to_owned() })
}

/// A row with more or fewer cells than the header cannot be trusted: something in it has shifted.
fn check_width(row: &mut RawRow, width: usize) {
    if row.len() != width {
        row.blame(
            None,
            format!(
                "the row has {}, the header has {width}; quote cells in which the delimiter stands, and fill in what is missing",
                cells(row.len())
            ),
        );
    }
}

fn cells(count: usize) -> String {
    if count == 1 { "1 cell".to_owned() } else { format!("{count} cells") }
}

fn give_header(source: &ImportSource, row: &RawRow, sink: &mut dyn RowSink) -> Result<(), ImportError> {
    if let Some(fault) = row.fault() {
        let (file, reason) = (source.name().to_owned(), fault.reason.clone());
        return Err(ImportError::Header { file, line: row.line(), reason });
    }
    let header: Vec<&str> = row.cells().map(str::trim).collect();
    sink.header(row.line(), &header)
}

fn stopped(source: &ImportSource, row: &RawRow, error: CsvError) -> ImportError {
    let file = source.name().to_owned();
    match error {
        CsvError::Quoting { line, count } => ImportError::Quoting { file, line, count },
        CsvError::Text(TextError::Io(cause)) => ImportError::Unreadable { file, cause },
        // The whole file was checked before: it was written to meanwhile.
        CsvError::Text(TextError::Malformed { .. }) => ImportError::WrongEncoding {
            file,
            line: row.line(),
            encoding: "what it was",
            advice: "the file changed while it was read; import it again when nobody writes to it".to_owned(),
        },
    }
}
