//! CSV, row by row: a bounded window over the text, physical line numbers, and a row for whatever stands there.
//!
//! A row of broken form is handed out with its fault, and reading goes on behind it: an open quote costs the row it
//! stands in, not the rest of the file. Must not know what the cells mean.

mod scan;
#[cfg(test)]
mod tests;

use scan::{Cell, Fault, Found, Scan};

use super::encoding::{TextError, TextReader};
use super::row::{MAX_CELL, RawRow};

/// The longest row that is taken in, in bytes.
const MAX_ROW: usize = 8 * MAX_CELL;
/// How much stays of a cell or row that is too long, so that it can be recognised.
const KEPT_BYTES: usize = 200;
const KEPT_CELLS: usize = 50;
/// So many open quotes are single mistakes; more are another way of quoting.
const MAX_OPEN_QUOTES: u32 = 1_000;

/// Reading cannot go on.
pub(crate) enum CsvError {
    /// The text stopped short.
    Text(TextError),
    /// More open quotes than single mistakes explain.
    Quoting {
        /// Where reading stopped.
        line: u64,
        /// How many there were.
        count: u32,
    },
}

/// The rows of a CSV text.
pub(crate) struct CsvRows {
    text: TextReader,
    delimiter: u8,
    window: Vec<u8>,
    start: usize,
    line: u64,
    after_cr: bool,
    ended: bool,
    open_quotes: u32,
    scan: Scan,
}

impl CsvRows {
    pub(crate) fn new(text: TextReader, delimiter: u8) -> Self {
        Self {
            text,
            delimiter,
            window: Vec::new(),
            start: 0,
            line: 1,
            after_cr: false,
            ended: false,
            open_quotes: 0,
            scan: Scan::default(),
        }
    }

    /// How many bytes of the file were read.
    pub(crate) fn bytes_read(&self) -> u64 {
        self.text.bytes_read()
    }

    /// Reads the next row; false when there is none.
    pub(crate) fn next(&mut self, row: &mut RawRow) -> Result<bool, CsvError> {
        self.skip_second_half_of_line_end()?;
        self.scan.restart();
        row.start(self.line);
        loop {
            match self.scan.run(&self.window[self.start..], self.delimiter, self.ended) {
                Found::Nothing => return Ok(false),
                Found::Row { end } => {
                    self.take_row(row, end);
                    return Ok(true);
                }
                Found::OpenQuote { end } => return self.take_broken(row, end).map(|()| true),
                Found::More => {
                    if let Some(end) = self.bound() {
                        return self.take_broken(row, end).map(|()| true);
                    }
                    self.fill()?;
                }
            }
        }
    }

    /// CR LF is one line end; the LF may come with the next block.
    fn skip_second_half_of_line_end(&mut self) -> Result<(), CsvError> {
        if std::mem::take(&mut self.after_cr) {
            while self.start == self.window.len() && !self.ended {
                self.fill()?;
            }
            self.start += usize::from(self.window.get(self.start) == Some(&b'\n'));
        }
        Ok(())
    }

    fn fill(&mut self) -> Result<(), CsvError> {
        self.window.drain(..self.start);
        self.start = 0;
        self.ended = !self.text.read_into(&mut self.window).map_err(CsvError::Text)?;
        Ok(())
    }

    /// Keeps the window small where a cell or a row is not; answers where to go on after an endless quoted cell.
    fn bound(&mut self) -> Option<usize> {
        if self.scan.cell_length() > MAX_CELL {
            if let Some(end) = self.scan.line_below_quote() {
                return Some(end);
            }
            self.scan.blame(Fault::LongCell(self.scan.cells.len()));
            self.drop_end_of_cell();
        }
        if self.scan.length() > MAX_ROW {
            self.scan.blame(Fault::LongRow);
            self.scan.skip_rest(KEPT_CELLS);
            self.drop_before_cell();
        }
        None
    }

    fn drop_end_of_cell(&mut self) {
        let end = self.start + self.scan.length();
        let begin = self.start + self.scan.cell_begin();
        // Not within a character.
        let starts_character = |at: &usize| self.window.get(*at).is_none_or(|byte| byte & 0xc0 != 0x80);
        let from = (begin..=begin + KEPT_BYTES).rev().find(starts_character).unwrap_or(begin);
        self.window.drain(from..end);
        self.scan.dropped_end_of_cell(from - self.start);
    }

    fn drop_before_cell(&mut self) {
        let begin = self.scan.cell_begin();
        let kept = self.scan.cells.last().map_or(begin, |cell| cell.end);
        self.window.drain(self.start + kept..self.start + begin);
        self.scan.dropped_before_cell(begin - kept);
    }

    fn take_row(&mut self, row: &mut RawRow, end: usize) {
        let bytes = &self.window[self.start..self.start + end];
        push_cells(row, bytes, &self.scan.cells);
        if let Some(long) = self.scan.cells.iter().position(|cell| cell.end - cell.start > MAX_CELL) {
            self.scan.blame(Fault::LongCell(long));
        }
        if let Some(fault) = self.scan.fault {
            let (cell, reason) = explain(fault);
            row.blame(cell, reason);
        }
        let ends_line = matches!(bytes.last(), Some(b'\n' | b'\r'));
        self.line += self.scan.lines + u64::from(ends_line);
        self.pass(end);
    }

    /// Hands out the cells before the open quote and the rest of its line; goes on with the line below.
    fn take_broken(&mut self, row: &mut RawRow, end: usize) -> Result<(), CsvError> {
        self.open_quotes += 1;
        let opened = self.line + self.scan.lines_at_quote;
        if self.open_quotes > MAX_OPEN_QUOTES {
            return Err(CsvError::Quoting { line: opened, count: self.open_quotes });
        }
        let (cell, begin) = (self.scan.cells.len(), self.scan.cell_begin());
        let bytes = &self.window[self.start..self.start + end];
        push_cells(row, bytes, &self.scan.cells);
        let rest = String::from_utf8_lossy(&bytes[begin.min(end)..]);
        row.push(&format!("\"{}", rest.trim_end_matches(['\r', '\n'])));
        row.blame(
            Some(cell),
            format!(
                "the quote opened on line {opened} is never closed; close it, or double it where it belongs to the text"
            ),
        );
        self.line = opened + 1;
        self.pass(end);
        Ok(())
    }

    fn pass(&mut self, end: usize) {
        self.start += end;
        self.after_cr = end > 0 && self.window[self.start - 1] == b'\r';
    }
}

fn push_cells(row: &mut RawRow, bytes: &[u8], cells: &[Cell]) {
    let text = String::from_utf8_lossy(bytes);
    for cell in cells {
        // Offsets fall on ASCII bytes, so they are never within a character.
        let content = text.get(cell.start..cell.end).unwrap_or_default();
        if cell.doubled { row.push(&content.replace("\"\"", "\"")) } else { row.push(content) }
    }
}

fn explain(fault: Fault) -> (Option<usize>, String) {
    match fault {
        Fault::TextBehindQuote(cell) => (
            Some(cell),
            "text stands behind the closing quote; double the quotes that belong to the text, as in \"24\"\" screen\""
                .to_owned(),
        ),
        Fault::NotClosed(cell) => (Some(cell), "the quote opened in this cell is never closed; close it".to_owned()),
        Fault::LongCell(cell) => {
            (Some(cell), format!("the cell is longer than {} MB; shorten it", MAX_CELL / (1 << 20)))
        }
        Fault::LongRow => (None, format!("the row is longer than {} MB; shorten it", MAX_ROW / (1 << 20))),
    }
}
