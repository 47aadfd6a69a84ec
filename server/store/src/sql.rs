//! Statements put together by hand, where the query builder takes longer over their text than the database over their
//! rows. Every value is bound; JSON is bound as text and cast where the database wants it. Knows no table.

use sea_orm::{ConnectionTrait, DatabaseBackend, Statement, Value};

/// How a value is bound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum As {
    /// As it is.
    Plain,
    /// As the text of a JSON value.
    Json,
}

/// A statement that grows, with its values.
pub(crate) struct Sql {
    backend: DatabaseBackend,
    text: String,
    values: Vec<Value>,
}

impl Sql {
    /// Begins with this text.
    pub(crate) fn new(db: &impl ConnectionTrait, text: String) -> Self {
        Self { backend: db.get_database_backend(), text, values: Vec::new() }
    }

    pub(crate) fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// A value in its place.
    pub(crate) fn bind(&mut self, value: impl Into<Value>, how: As) {
        use std::fmt::Write;
        let value = value.into();
        let number = matches!(value, Value::BigInt(_) | Value::Int(_));
        self.values.push(value);
        let at = self.values.len();
        let written = match (self.backend, how) {
            (DatabaseBackend::Postgres, As::Json) => write!(self.text, "CAST(${at} AS jsonb)"),
            // In a list of values nothing else says that a number is one.
            (DatabaseBackend::Postgres, As::Plain) if number => write!(self.text, "CAST(${at} AS bigint)"),
            (DatabaseBackend::Postgres, As::Plain) => write!(self.text, "CAST(${at} AS text)"),
            _ => {
                self.text.push('?');
                Ok(())
            }
        };
        debug_assert!(written.is_ok(), "a text always has room");
    }

    /// Values in parentheses.
    pub(crate) fn list(&mut self, values: impl Iterator<Item = (Value, As)>) {
        self.push("(");
        for (at, (value, how)) in values.enumerate() {
            self.push(if at == 0 { "" } else { ", " });
            self.bind(value, how);
        }
        self.push(")");
    }

    /// The statement.
    pub(crate) fn finish(self) -> Statement {
        Statement::from_sql_and_values(self.backend, self.text, self.values)
    }
}
