//! How the tables of a database stand against the migrations of this program.
//!
//! Only reads, so that a user without the right to change tables can ask.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::EntityTrait;
use sea_orm_migration::{IntoSchemaManagerConnection, seaql_migrations};

use crate::Migrator;

/// The names of migrations, by how they stand, in the order in which they run.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Status {
    /// The database has them.
    pub applied: Vec<String>,
    /// The database has yet to get them.
    pub pending: Vec<String>,
    /// The database has them and this program does not know them: a newer program was here.
    pub newer: Vec<String>,
}

/// Compares a database with this program.
pub async fn status<'c>(db: impl IntoSchemaManagerConnection<'c>) -> Result<Status, DbErr> {
    let manager = SchemaManager::new(db);
    let mut recorded: Vec<String> = Vec::new();
    if manager.has_table("seaql_migrations").await? {
        let rows = seaql_migrations::Entity::find().all(manager.get_connection()).await?;
        recorded.extend(rows.into_iter().map(|row| row.version));
    }
    let known: Vec<String> = Migrator::migrations().iter().map(|migration| migration.name().to_owned()).collect();
    let (applied, pending): (Vec<_>, Vec<_>) = known.iter().cloned().partition(|name| recorded.contains(name));
    recorded.retain(|name| !known.contains(name));
    recorded.sort();
    Ok(Status { applied, pending, newer: recorded })
}
