//! A slice of a file on its way from the reader to the tables: rows that make sense, and rows that do not.

use carillon_store::quarantine::BadRow;

use super::read::RawRow;

/// Rows in a slice. A slice is written as a whole or not at all.
pub(crate) const ROWS: usize = 2_000;

/// Bytes of cells in a slice, so that long rows do not fill the memory.
pub(crate) const BYTES: usize = 4 << 20;

/// A row that makes sense by itself; whether what it points at is there is not known yet.
#[derive(Debug)]
pub(crate) struct Candidate<F> {
    pub(crate) line: u64,
    pub(crate) fresh: F,
    /// The cells, should the row have to go to the quarantine yet.
    pub(crate) raw: RawRow,
}

/// A slice of a file.
#[derive(Debug)]
pub(crate) struct Chunk<F> {
    pub(crate) candidates: Vec<Candidate<F>>,
    pub(crate) bad: Vec<BadRow>,
    pub(crate) bytes_done: u64,
    weight: usize,
}

impl<F> Default for Chunk<F> {
    fn default() -> Self {
        Self { candidates: Vec::new(), bad: Vec::new(), bytes_done: 0, weight: 0 }
    }
}

impl<F> Chunk<F> {
    pub(crate) fn push(&mut self, row: &RawRow, read: Result<F, Fault>) {
        self.weight += row.weight();
        match read {
            Ok(fresh) => self.candidates.push(Candidate { line: row.line(), fresh, raw: row.clone() }),
            Err(fault) => self.bad.push(fault.of(row)),
        }
    }

    pub(crate) fn rows(&self) -> usize {
        self.candidates.len() + self.bad.len()
    }

    pub(crate) fn is_full(&self) -> bool {
        self.rows() >= ROWS || self.weight >= BYTES
    }
}

/// Why a row cannot be used: the header of the column, or nothing for the row as a whole, and what to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fault {
    pub(crate) column: String,
    pub(crate) reason: String,
}

impl Fault {
    /// The row as it goes to the quarantine.
    pub(crate) fn of(self, row: &RawRow) -> BadRow {
        BadRow {
            line: i64::try_from(row.line()).unwrap_or(i64::MAX),
            column_name: self.column,
            reason: self.reason,
            raw: row.to_json(),
        }
    }
}
