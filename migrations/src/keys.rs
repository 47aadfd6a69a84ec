//! The keys of tables in one form: indexes, unique indexes, references, with names that follow from what they join.
//!
//! Knows no table.

use sea_orm_migration::prelude::*;

/// An index, named `idx_<table>_<columns>`.
pub(crate) fn index(table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    named("idx", table, columns)
}

/// A unique index, named `uq_<table>_<columns>`.
pub(crate) fn unique(table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    named("uq", table, columns).unique().to_owned()
}

fn named(prefix: &str, table: &'static str, columns: &[&'static str]) -> IndexCreateStatement {
    let mut index = Index::create();
    // Each statement may have another connection. One of SQLite's that remembers a table which another one dropped says
    // that its index is there already; asked like this, it looks.
    index.name(format!("{prefix}_{table}_{}", columns.join("_"))).table(table).if_not_exists();
    for column in columns {
        index.col(*column);
    }
    index
}

/// A reference to the `id` of another table, whose row cannot go while it is referred to.
pub(crate) fn reference(table: &'static str, column: &'static str, to: &'static str) -> ForeignKeyCreateStatement {
    ForeignKey::create().name(format!("fk_{table}_{column}")).from(table, column).to(to, "id").to_owned()
}

/// A reference to the `id` of the row this one is a part of, and goes with.
pub(crate) fn part_of(table: &'static str, column: &'static str, whole: &'static str) -> ForeignKeyCreateStatement {
    reference(table, column, whole).on_delete(ForeignKeyAction::Cascade).to_owned()
}
