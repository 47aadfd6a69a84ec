//! Rows become candidates: bound to their columns, read by the rules of `domain`, gathered in slices.
//!
//! Runs on a thread of its own, ahead of the tables by a few slices at most.

use std::ops::ControlFlow;
use std::sync::Arc;

use carillon_domain::import::{BoundMap, CellError, ImportMap};
use jiff::civil::Date;
use tokio::sync::mpsc::Sender;

use super::ImportError;
use super::chunk::{Chunk, Fault};
use super::date_cells::DateCells;
use super::read::{RawRow, RowSink};
use super::target::{Fresh, Target};

/// Reads rows for a target and sends them on.
pub(crate) struct Preparer<T: Target> {
    target: Arc<T>,
    map: Arc<ImportMap>,
    file: String,
    today: Date,
    headers: Vec<String>,
    bound: Option<(BoundMap, DateCells)>,
    chunk: Chunk<Fresh<T::Model>>,
    send: Sender<Chunk<Fresh<T::Model>>>,
}

impl<T: Target> Preparer<T> {
    pub(crate) fn new(
        target: Arc<T>,
        map: Arc<ImportMap>,
        file: &str,
        today: Date,
        send: Sender<Chunk<Fresh<T::Model>>>,
    ) -> Self {
        let (file, headers) = (file.to_owned(), Vec::new());
        Self { target, map, file, today, headers, bound: None, chunk: Chunk::default(), send }
    }

    /// Sends what is left.
    pub(crate) fn finish(mut self) {
        let _nobody_may_listen = self.flush();
    }

    /// Nobody listens any more when the tables failed; then reading stops.
    fn flush(&mut self) -> ControlFlow<()> {
        let chunk = std::mem::take(&mut self.chunk);
        if chunk.rows() > 0 && self.send.blocking_send(chunk).is_err() {
            return ControlFlow::Break(());
        }
        ControlFlow::Continue(())
    }

    fn read(&self, row: &RawRow) -> Result<Fresh<T::Model>, Fault> {
        if let Some(fault) = row.fault() {
            let column = fault.cell.and_then(|cell| self.headers.get(cell)).cloned().unwrap_or_default();
            return Err(Fault { column, reason: fault.reason.clone() });
        }
        let Some((bound, dates)) = &self.bound else {
            return Err(Fault { column: String::new(), reason: "the file has no header row".to_owned() });
        };
        let cells: Vec<&str> = row.cells().collect();
        let written = dates.write(row);
        let cells = written.as_ref().map_or(cells, |written| written.over(row));
        self.target.read(bound, &cells).map_err(|errors| told(&errors))
    }
}

impl<T: Target> RowSink for Preparer<T> {
    fn header(&mut self, line: u64, header: &[&str]) -> Result<(), ImportError> {
        let bound = self.map.bind(header, self.today).map_err(|faults| ImportError::Columns {
            file: self.file.clone(),
            line,
            faults: faults.iter().map(ToString::to_string).chain(other_delimiter(header, self.map.delimiter)).collect(),
        })?;
        self.bound = Some((bound, DateCells::find(&self.map, header)));
        self.headers = header.iter().map(|name| (*name).to_owned()).collect();
        Ok(())
    }

    fn row(&mut self, row: &RawRow, bytes_done: u64) -> Result<ControlFlow<()>, ImportError> {
        let read = self.read(row);
        self.chunk.push(row, read);
        self.chunk.bytes_done = bytes_done;
        Ok(if self.chunk.is_full() { self.flush() } else { ControlFlow::Continue(()) })
    }
}

/// All that is wrong with a row in one line, at the column of the first fault.
fn told(errors: &[CellError]) -> Fault {
    let column = errors.first().map(|error| named(error).to_owned()).unwrap_or_default();
    let reasons: Vec<String> = errors
        .iter()
        .enumerate()
        .map(|(at, error)| {
            let place = if at == 0 { String::new() } else { format!("{}: ", named(error)) };
            if error.value.is_empty() {
                format!("{place}{}", error.reason)
            } else {
                format!("{place}`{}`: {}", error.value, error.reason)
            }
        })
        .collect();
    Fault { column, reason: reasons.join("; ") }
}

/// The header of the column at fault; the field where the map gives a default and no column.
fn named(error: &CellError) -> &str {
    if error.header.is_empty() { &error.column } else { &error.header }
}

/// A header of one long cell was written with another delimiter.
fn other_delimiter(header: &[&str], delimiter: u8) -> Option<String> {
    let [only] = header else { return None };
    let other = [(',', ","), (';', ";"), ('\t', "\\t"), ('|', "|")]
        .into_iter()
        .find(|(other, _)| u32::from(*other) != u32::from(delimiter) && only.contains(*other))?;
    Some(format!("the header is one cell, `{only}`: write `delimiter = \"{}\"` into the map", other.1))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(header: &str, value: &str, reason: &str) -> CellError {
        CellError { column: "field".into(), header: header.into(), value: value.into(), reason: reason.into() }
    }

    #[test]
    fn all_faults_of_a_row_are_told_and_the_first_names_the_column() {
        let fault = told(&[error("Email", "a@b@c", "two addresses"), error("No", "", "the cell is empty")]);
        assert_eq!(fault.column, "Email");
        assert_eq!(fault.reason, "`a@b@c`: two addresses; No: the cell is empty");
        assert_eq!(told(&[error("", "x", "no")]).column, "field");
    }

    #[test]
    fn another_delimiter_is_recognised() {
        let advice = other_delimiter(&["No;Name"], b',').unwrap_or_default();
        assert!(advice.contains("delimiter = \";\""), "{advice}");
        assert_eq!(other_delimiter(&["No;Name"], b';'), None);
        assert_eq!(other_delimiter(&["No", "Na;me"], b','), None);
    }
}
