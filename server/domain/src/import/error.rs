//! What can be wrong with a file's headers and with a row's cells.

use serde::Serialize;

use crate::near::did_you_mean;

/// Why a map does not fit a file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum MapError {
    /// The map names a column the file does not have.
    #[error("the file has no column `{header}` for {field}; {}", advise(near))]
    MissingColumn {
        /// The field it is for.
        field: String,
        /// The header the map names.
        header: String,
        /// Headers of the file that may have been meant.
        near: Vec<String>,
    },
    /// The map names a column the file has more than once.
    #[error("the file has {} columns `{header}`; rename all but one", columns.len())]
    DuplicateColumn {
        /// The header.
        header: String,
        /// Where the columns are, from 1.
        columns: Vec<usize>,
    },
}

fn advise(near: &[String]) -> String {
    if near.is_empty() {
        return "correct the map, or add the column to the file".to_owned();
    }
    did_you_mean(near)
}

/// A cell that keeps its row out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[error("column `{header}` ({column}): {reason}")]
pub struct CellError {
    /// The field the cell is for, as the map calls it.
    pub column: String,
    /// The header of its column; empty where only a default was there.
    pub header: String,
    /// The cell, cut to 40 characters.
    pub value: String,
    /// What is wrong and what to do.
    pub reason: String,
}

/// Characters of a cell that are shown.
const SHOWN: usize = 40;

/// A cell short enough to show.
pub(super) fn cut(value: &str) -> String {
    match value.char_indices().nth(SHOWN) {
        Some((at, _)) => format!("{}…", &value[..at]),
        None => value.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_cells_are_cut_between_characters() {
        assert_eq!(cut("short"), "short");
        assert_eq!(cut(&"語".repeat(40)), "語".repeat(40));
        assert_eq!(cut(&"語".repeat(41)), format!("{}…", "語".repeat(40)));
    }

    #[test]
    fn errors_say_what_to_do() {
        let missing = |near: &[&str]| MapError::MissingColumn {
            field: "email".to_owned(),
            header: "E-mail".to_owned(),
            near: near.iter().map(|name| (*name).to_owned()).collect(),
        };
        let said = missing(&["Email", "Mail"]).to_string();
        assert_eq!(said, "the file has no column `E-mail` for email; did you mean `Email` or `Mail`?");
        assert!(missing(&[]).to_string().ends_with("add the column to the file"));
        let twice = MapError::DuplicateColumn { header: "Email".to_owned(), columns: vec![3, 7] };
        assert_eq!(twice.to_string(), "the file has 2 columns `Email`; rename all but one");
    }
}
