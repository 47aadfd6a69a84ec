//! Rows that a statement reads as a table: for SQLite as a list of values, for PostgreSQL as one array for each column, so
//! that the statement is the same however many rows there are, and is planned once. Knows no table.

use std::ops::Range;

use sea_orm::{ConnectionTrait, DatabaseBackend, Value};

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
            Self::Text | Self::Json => "text",
            Self::Whole => "bigint",
            Self::Truth => "boolean",
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

/// Rows of one statement of PostgreSQL: what its arrays take stays some megabytes.
const AT_ONCE: usize = 512;
/// Rows of one statement of SQLite.
const LISTED: usize = 128;

/// Writes what a statement reads rows from: `VALUES …`, or `SELECT …` from arrays. The values stand in the order of the
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
    let mut lists: Vec<String> = columns.iter().map(|_| String::from("{")).collect();
    for row in rows {
        for ((list, (_, how)), value) in lists.iter_mut().zip(columns).zip(row) {
            push_element(list, *how, &value);
        }
    }
    // JSON is taken apart where it is selected; the list itself holds its text.
    let selected = columns.iter().map(|(name, how)| match how {
        As::Json => format!("CAST({name} AS jsonb)"),
        _ => (*name).to_owned(),
    });
    sql.push(&format!("SELECT {} FROM unnest(", selected.collect::<Vec<_>>().join(", ")));
    for (at, (mut list, (_, how))) in lists.into_iter().zip(columns).enumerate() {
        list.push('}');
        sql.push(if at == 0 { "CAST(" } else { ", CAST(" });
        sql.bind(list);
        sql.push(&format!(" AS {}[])", how.postgres()));
    }
    let names: Vec<&str> = columns.iter().map(|(name, _)| *name).collect();
    sql.push(&format!(") AS given ({})", names.join(", ")));
}

/// An element of an array as PostgreSQL reads one: <https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO>. Texts
/// stand in quotes, so that none is taken for a null or for the end of the list.
fn push_element(list: &mut String, how: As, value: &Value) {
    if list.len() > 1 {
        list.push(',');
    }
    match value {
        Value::String(Some(text)) => {
            debug_assert!(matches!(how, As::Text | As::Json), "a text in a column that holds none");
            list.push('"');
            for part in text.split_inclusive(['"', '\\']) {
                let (plain, marked) = match part.strip_suffix(['"', '\\']) {
                    Some(plain) => (plain, &part[plain.len()..]),
                    None => (part, ""),
                };
                list.push_str(plain);
                if !marked.is_empty() {
                    list.push('\\');
                    list.push_str(marked);
                }
            }
            list.push('"');
        }
        Value::BigInt(Some(number)) => list.push_str(&number.to_string()),
        Value::Int(Some(number)) => list.push_str(&number.to_string()),
        Value::Bool(Some(truth)) => list.push_str(&truth.to_string()),
        _ => list.push_str("NULL"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case(As::Text, r#"a "b" \c"#.into(), r#"{"a \"b\" \\c""#)]
    #[case(As::Text, "NULL".into(), r#"{"NULL""#)]
    #[case(As::Text, "".into(), r#"{"""#)]
    #[case(As::Text, "},{".into(), r#"{"},{""#)]
    #[case(As::Json, r#"{"a":1}"#.into(), r#"{"{\"a\":1}""#)]
    #[case(As::Whole, Value::from(-5_i64), "{-5")]
    #[case(As::Whole, Value::from(7_i32), "{7")]
    #[case(As::Truth, Value::from(true), "{true")]
    #[case(As::Text, Value::from(None::<String>), "{NULL")]
    fn a_value_is_written_as_an_element(#[case] how: As, #[case] value: Value, #[case] written: &str) {
        let mut list = String::from("{");
        push_element(&mut list, how, &value);
        assert_eq!(list, written);
    }

    #[test]
    fn elements_stand_with_commas_between_them() {
        let mut list = String::from("{");
        push_element(&mut list, As::Whole, &Value::from(1_i64));
        push_element(&mut list, As::Whole, &Value::from(None::<i64>));
        assert_eq!(list, "{1,NULL");
    }
}
