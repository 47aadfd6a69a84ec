//! `event_key`: the events others have told us of, each once.
//!
//! Knows the shape of the table and nothing of what is done with it.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::text;

/// Makes the table of the keys of events.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let keys =
            Table::create().table("event_key").col(text("request_key").primary_key()).col(text("event_id")).to_owned();
        manager.create_table(keys).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("event_key").to_owned()).await
    }
}
