//! The time zone of a lane: the clock that send windows look at.
//!
//! Knows the shape of the tables and nothing of what is done with them.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::text;

/// Gives lanes a time zone. Lanes from before have none of their own.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let zone = Table::alter().table("lane").add_column(text("time_zone").default("")).to_owned();
        manager.alter_table(zone).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.alter_table(Table::alter().table("lane").drop_column("time_zone").to_owned()).await
    }
}
