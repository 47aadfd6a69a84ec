//! The index of what is due tells the whole order: a sending hour brings thousands that are due at the same moment, and
//! whoever reads the first of them need not sort them all.
//!
//! Knows the shape of the table and nothing of what is done with it.

use sea_orm_migration::prelude::*;

use crate::keys::index;

/// Puts the id into the index of what is due.
#[derive(DeriveMigrationName)]
pub struct Migration;

const ORDERED: [&str; 3] = ["state", "next_due_at", "id"];
const BEFORE: [&str; 2] = ["state", "next_due_at"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_index(index("enrollment", &ORDERED)).await?;
        drop_index(manager, "idx_enrollment_state_next_due_at").await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_index(index("enrollment", &BEFORE)).await?;
        drop_index(manager, "idx_enrollment_state_next_due_at_id").await
    }
}

async fn drop_index(manager: &SchemaManager<'_>, name: &str) -> Result<(), DbErr> {
    manager.drop_index(Index::drop().name(name).table("enrollment").to_owned()).await
}
