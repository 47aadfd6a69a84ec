//! `touched`, `reach_mark`, and how long an enrollment waits at its step.
//!
//! Knows the shape of the tables and nothing of what is done with them.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer_null, big_pk_auto, text};

use crate::keys::index;

/// Makes what planning remembers between two ticks.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let touched = Table::create().table("touched").col(big_pk_auto("number")).col(text("id")).to_owned();
        manager.create_table(touched).await?;
        let mark = Table::create()
            .table("reach_mark")
            .col(text("campaign_id"))
            .col(text("sequence"))
            .col(text("version_id"))
            .col(text("day"))
            .primary_key(Index::create().col("campaign_id").col("sequence"))
            .to_owned();
        manager.create_table(mark).await?;
        let waits = Table::alter().table("enrollment").add_column(big_integer_null("waits_until")).to_owned();
        manager.alter_table(waits).await?;
        manager.create_index(index("record", &["kind", "id"])).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_index(Index::drop().name("idx_record_kind_id").table("record").to_owned()).await?;
        let waits = Table::alter().table("enrollment").drop_column("waits_until").to_owned();
        manager.alter_table(waits).await?;
        manager.drop_table(Table::drop().table("reach_mark").to_owned()).await?;
        manager.drop_table(Table::drop().table("touched").to_owned()).await
    }
}
