//! Why a whole file was refused. A single bad row never is: it goes to the quarantine.

use std::io;

use carillon_domain::LocatedError;
use carillon_store::StoreError;

use crate::EngineError;

/// A file was refused, or reading it had to stop.
///
/// Rows that were written before stay whole; the same import run again goes on from there, because rows that are
/// already there are left alone.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ImportError {
    /// The file cannot be opened or read.
    #[error("{file} cannot be read: {cause}; check the path and who may read it")]
    Unreadable {
        /// The file.
        file: String,
        /// What the system said.
        #[source]
        cause: io::Error,
    },
    /// The map itself has faults, each with its place.
    #[error("the map cannot be used:\n{}", lines(.0))]
    Map(Vec<LocatedError>),
    /// The map names rules, and they were not given.
    #[error("the map names the rules `{file}`, which are not there; put the file beside the map")]
    NoRules {
        /// The file.
        file: String,
    },
    /// The columns of the map are not those of the file.
    #[error("{file}, line {line}: the columns do not fit the map:\n{}", .faults.join("\n"))]
    Columns {
        /// The file.
        file: String,
        /// The line of the header.
        line: u64,
        /// What is wrong with each, and what to do.
        faults: Vec<String>,
    },
    /// The list of brands has a fault.
    #[error("the brands cannot be used: {0}")]
    Brands(String),
    /// There is no header row.
    #[error("{file} is empty: it needs a header row with the names of its columns, and rows below")]
    Empty {
        /// The file.
        file: String,
    },
    /// The map names an encoding that does not exist.
    #[error(
        "the map says `encoding = \"{label}\"`, which is no known encoding; write for example utf-8, shift_jis or windows-1252"
    )]
    UnknownEncoding {
        /// What the map says.
        label: String,
    },
    /// The bytes are not in the encoding they should be in.
    #[error("{file}, line {line}: this is not {encoding}; {advice}")]
    WrongEncoding {
        /// The file.
        file: String,
        /// The first line that does not fit.
        line: u64,
        /// The encoding that was expected.
        encoding: &'static str,
        /// What to do.
        advice: String,
    },
    /// The header row itself is not usable.
    #[error("{file}, line {line}: the header row is not usable: {reason}")]
    Header {
        /// The file.
        file: String,
        /// The line of the header.
        line: u64,
        /// What is wrong and what to do.
        reason: String,
    },
    /// So many quotes are open that the file is quoted in some other way.
    #[error(
        "{file}, line {line}: {count} quotes were opened and never closed up to here; this file seems to use quotes \
         in another way: export it again with quotes doubled inside quoted cells"
    )]
    Quoting {
        /// The file.
        file: String,
        /// Where reading stopped.
        line: u64,
        /// How many there were.
        count: u32,
    },
    /// The file is an old workbook.
    #[error("{file} is a workbook of the old kind (.xls); save it as .xlsx or .csv")]
    OldWorkbook {
        /// The file.
        file: String,
    },
    /// The file is an archive, but not a workbook that can be read.
    #[error("{file} is not a workbook that can be read ({cause}); save it as .xlsx again, or as .csv")]
    Workbook {
        /// The file.
        file: String,
        /// What the reader said.
        cause: String,
    },
    /// The workbook would unfold to more than is taken in.
    #[error("{file} unfolds to {megabytes} MB, more than {limit} MB; save the rows as .csv, which has no such limit")]
    TooLarge {
        /// The file.
        file: String,
        /// What its directory tells.
        megabytes: u64,
        /// What is taken in.
        limit: u64,
    },
    /// The sheet of the map is not in the workbook.
    #[error("{file} has no sheet `{sheet}`; it has {}", .sheets.join(", "))]
    Sheet {
        /// The file.
        file: String,
        /// The sheet that the map names.
        sheet: String,
        /// Those there are.
        sheets: Vec<String>,
    },
    /// Reading broke off by a fault of the program.
    #[error("{file}: reading broke off by a fault of the program; the rows before are in, please report it")]
    Broken {
        /// The file.
        file: String,
    },
    /// The database did not take the rows.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// What campaigns want done where contact data changes could not be done.
    #[error("the rows are in up to here; what campaigns want done with changed addresses failed: {0}")]
    Campaigns(String),
}

impl From<EngineError> for ImportError {
    fn from(error: EngineError) -> Self {
        Self::Campaigns(error.to_string())
    }
}

fn lines(faults: &[LocatedError]) -> String {
    faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}
