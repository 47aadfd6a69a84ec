//! Rows that a statement reads as a table: for SQLite as a list of values, for PostgreSQL as one text of JSON that it takes
//! apart itself, so that the statement is the same however many rows there are, and is planned once. Knows no table.

use std::ops::Range;

use sea_orm::{ConnectionTrait, DatabaseBackend, Value};
use serde_json::Value as Json;

use crate::bulk;
use crate::sql::Sql;

/// What a column of such rows holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum As {
    /// Text.
    Text,
    /// A whole number.
    Whole,
    /// Yes or no.
    Truth,
    /// JSON, as its text.
    Json,
}

impl As {
    const fn postgres(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Whole => "bigint",
            Self::Truth => "boolean",
            Self::Json => "jsonb",
        }
    }
}

/// Ranges over so many rows, one for each statement. On SQLite they are as long as powers of two, so that a table knows only
/// a handful of statements, which stay prepared; longer ones are not quicker there.
pub(crate) fn slices(db: &impl ConnectionTrait, length: usize) -> Vec<Range<usize>> {
    match db.get_database_backend() {
        DatabaseBackend::Postgres => (0..length).step_by(AT_ONCE).map(|at| at..length.min(at + AT_ONCE)).collect(),
        _ => bulk::slices(length, LISTED),
    }
}

/// Rows of one statement of PostgreSQL: what its JSON takes stays some megabytes.
const AT_ONCE: usize = 512;
/// Rows of one statement of SQLite.
const LISTED: usize = 128;

/// Writes what a statement reads rows from: `VALUES …`, or `SELECT …` from JSON. The values stand in the order of the
/// columns.
pub(crate) fn push_rows(sql: &mut Sql, columns: &[(&str, As)], rows: impl Iterator<Item = Vec<Value>>) {
    if sql.backend() != DatabaseBackend::Postgres {
        sql.push("VALUES ");
        for (at, row) in rows.enumerate() {
            sql.push(if at == 0 { "" } else { ", " });
            sql.list(row.into_iter());
        }
        return;
    }
    let mut text = String::from("[");
    for (at, row) in rows.enumerate() {
        text.push_str(if at == 0 { "{" } else { ",{" });
        for (at, ((name, how), value)) in columns.iter().zip(row).enumerate() {
            text.push_str(if at == 0 { "\"" } else { ",\"" });
            text.push_str(name);
            text.push_str("\":");
            push_json(&mut text, *how, value);
        }
        text.push('}');
    }
    text.push(']');
    let names: Vec<&str> = columns.iter().map(|(name, _)| *name).collect();
    let typed: Vec<String> = columns.iter().map(|(name, how)| format!("{name} {}", how.postgres())).collect();
    sql.push(&format!("SELECT {} FROM json_to_recordset(CAST(", names.join(", ")));
    sql.bind(text);
    sql.push(&format!(" AS json)) AS given ({})", typed.join(", ")));
}

fn push_json(text: &mut String, how: As, value: Value) {
    match value {
        // Its text is JSON already.
        Value::String(Some(json)) if how == As::Json => text.push_str(&json),
        Value::String(Some(value)) => text.push_str(&Json::String(value).to_string()),
        Value::BigInt(Some(number)) => text.push_str(&number.to_string()),
        Value::Int(Some(number)) => text.push_str(&number.to_string()),
        Value::Bool(Some(truth)) => text.push_str(if truth { "true" } else { "false" }),
        _ => text.push_str("null"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case(As::Text, "a \"b\"\n".into(), r#""a \"b\"\n""#)]
    #[case(As::Json, r#"{"a":1}"#.into(), r#"{"a":1}"#)]
    #[case(As::Whole, Value::from(-5_i64), "-5")]
    #[case(As::Whole, Value::from(7_i32), "7")]
    #[case(As::Truth, Value::from(true), "true")]
    #[case(As::Text, Value::from(None::<String>), "null")]
    #[case(As::Json, Value::from(None::<String>), "null")]
    fn a_value_is_written_as_json(#[case] how: As, #[case] value: Value, #[case] written: &str) {
        let mut text = String::new();
        push_json(&mut text, how, value);
        assert_eq!(text, written);
    }
}
