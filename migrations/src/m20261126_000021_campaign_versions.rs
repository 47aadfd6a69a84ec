//! `campaign_version`: why a version was made, and whether it is a draft that nothing goes out from.
//!
//! Knows the shape of the table and nothing of what is done with it.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{boolean, text};

/// Adds reason and draft to versions of campaigns.
#[derive(DeriveMigrationName)]
pub struct Migration;

const TABLE: &str = "campaign_version";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let reason = Table::alter().table(TABLE).add_column(text("reason").default("")).to_owned();
        manager.alter_table(reason).await?;
        let draft = Table::alter().table(TABLE).add_column(boolean("draft").default(false)).to_owned();
        manager.alter_table(draft).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.alter_table(Table::alter().table(TABLE).drop_column("draft").to_owned()).await?;
        manager.alter_table(Table::alter().table(TABLE).drop_column("reason").to_owned()).await
    }
}
