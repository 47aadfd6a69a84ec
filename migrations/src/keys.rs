//! The keys of tables in one form: indexes, unique indexes, references, with names that follow from what they join.
//!
//! Knows no table.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

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

/// Texts in the order of their bytes, in every table there is by now: the order SQLite has, and quicker to compare than
/// that of a language. Asked for wherever a migration adds texts. Changes nothing where it is so already. What
/// is changed is counted anew, since the server forgets what it knew of such columns.
pub(crate) async fn compare_bytewise(manager: &SchemaManager<'_>) -> Result<(), DbErr> {
    if manager.get_database_backend() == DbBackend::Postgres {
        manager.get_connection().execute_unprepared(BYTEWISE).await?;
    }
    Ok(())
}

const BYTEWISE: &str = "DO $$ DECLARE one record; BEGIN FOR one IN \
    SELECT c.table_name, string_agg(format('ALTER COLUMN %I TYPE text COLLATE \"C\"', c.column_name), ', ') AS changes \
    FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name) \
    WHERE c.table_schema = current_schema() AND t.table_type = 'BASE TABLE' AND c.data_type = 'text' \
    AND c.collation_name IS DISTINCT FROM 'C' GROUP BY c.table_name ORDER BY c.table_name \
    LOOP EXECUTE format('ALTER TABLE %I %s', one.table_name, one.changes); \
    EXECUTE format('ANALYZE %I', one.table_name); END LOOP; END $$";
