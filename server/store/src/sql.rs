//! Statements put together by hand, where the query builder takes longer over their text than the database over their
//! rows. Every value is bound. Knows no table.

use sea_orm::{ConnectionTrait, DatabaseBackend, Statement, Value};

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

    /// The database it is for.
    pub(crate) fn backend(&self) -> DatabaseBackend {
        self.backend
    }

    pub(crate) fn push(&mut self, text: &str) {
        self.text.push_str(text);
    }

    /// A value in its place.
    pub(crate) fn bind(&mut self, value: impl Into<Value>) {
        use std::fmt::Write;
        self.values.push(value.into());
        if self.backend == DatabaseBackend::Postgres {
            // Writing to a text cannot fail.
            let _ = write!(self.text, "${}", self.values.len());
        } else {
            self.text.push('?');
        }
    }

    /// Values in parentheses.
    pub(crate) fn list(&mut self, values: impl Iterator<Item = Value>) {
        self.push("(");
        for (at, value) in values.enumerate() {
            self.push(if at == 0 { "" } else { ", " });
            self.bind(value);
        }
        self.push(")");
    }

    /// The statement.
    pub(crate) fn finish(self) -> Statement {
        Statement::from_sql_and_values(self.backend, self.text, self.values)
    }
}
