//! Tables that rules look codes up in. A row is one value, or several under names. Must not know who looks.

use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::near::{did_you_mean, near_matches};

/// A table: a code, and what stands in its row.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Lookup {
    pub(super) name: String,
    pub(super) rows: BTreeMap<String, Row>,
}

/// One row of a table.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Row {
    /// Just a value.
    Value(Json),
    /// Values under names.
    Columns(BTreeMap<String, Json>),
}

/// Codes that are named in an error.
const NAMED: usize = 12;

impl Lookup {
    /// What stands in a code's row, under a column where the rows have them.
    pub(super) fn find(&self, code: &str, column: Option<&str>) -> Result<Json, String> {
        let row = self.rows.get(code).ok_or_else(|| self.missing(code))?;
        match (row, column) {
            (Row::Value(value), None) => Ok(value.clone()),
            (Row::Columns(columns), Some(column)) => columns
                .get(column)
                .cloned()
                .ok_or_else(|| format!("the row `{code}` of the table `{}` has no `{column}`; add it", self.name)),
            (Row::Value(_), Some(column)) => {
                Err(format!("the row `{code}` of the table `{}` is one value and has no `{column}`", self.name))
            }
            (Row::Columns(_), None) => {
                Err(format!("the row `{code}` of the table `{}` has several values; say which column", self.name))
            }
        }
    }

    /// A code of next year's scheme is the usual case: what there is, and where to add it.
    fn missing(&self, code: &str) -> String {
        let codes: Vec<&str> = self.rows.keys().map(String::as_str).collect();
        let near = did_you_mean(&near_matches(code, codes.iter().copied()));
        let known = match codes.len() {
            0 => "it is empty".to_owned(),
            few if few <= NAMED => format!("it has {}", codes.join(", ")),
            many => format!("it has {many} rows, from {} to {}", codes[0], codes[many - 1]),
        };
        let advice = if near.is_empty() { String::new() } else { format!(" {near}") };
        format!("`{code}` is not in the table `{}` ({known}); add a row, or correct the value.{advice}", self.name)
    }
}
