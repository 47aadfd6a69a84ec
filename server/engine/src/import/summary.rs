//! What an import is asked, tells on its way and answers.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;

/// How many bad rows a summary carries; all of them are in the quarantine.
pub(super) const SHOWN: usize = 100;

/// What an import needs to know besides the file and its map.
#[derive(Debug, Clone)]
pub struct ImportOptions {
    /// What the map is called, for the places of its faults.
    pub map_name: String,
    /// The text of the rules the map names, if it names some: see [`rules_file`](super::rules_file).
    pub rules: Option<String>,
    /// Counts what would happen and writes nothing.
    pub dry_run: bool,
    /// Who imports: a person's id, or `system`.
    pub by: String,
    /// The product's time.
    pub now: Timestamp,
    /// The product's day, for files whose dates are told as of another.
    pub today: Date,
}

/// How far an import has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// Bytes of the file that were read.
    pub bytes_done: u64,
    /// Bytes of the file.
    pub bytes_total: u64,
    /// Rows that are done with.
    pub rows: u64,
}

/// What came of an import: `read` is the sum of the other counts.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct ImportSummary {
    /// Rows read.
    pub read: u64,
    /// Rows that were new.
    pub created: u64,
    /// Rows that had changed.
    pub updated: u64,
    /// Rows that were known as they are.
    pub unchanged: u64,
    /// Rows that could not be used.
    pub quarantined: u64,
    /// The first rows that could not be used.
    pub quarantine: Vec<QuarantinedRow>,
}

/// A row that could not be used: where it stands and why.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct QuarantinedRow {
    /// The physical line on which it starts.
    pub line: u64,
    /// The header of the column at fault; empty for the row as a whole.
    pub column: String,
    /// What is wrong and what to do.
    pub reason: String,
}
