//! `api_key`, `ignored_event`, and what an event was told with: machines that tell Carillon of events.
//!
//! Knows the shape of the tables and nothing of what is done with them.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, big_integer_null, text, text_null};

use crate::keys::unique;

/// Makes the tables of the programs that call us.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(api_key()).await?;
        manager.create_index(unique("api_key", &["secret_hash"])).await?;
        manager.create_table(ignored_event()).await?;
        // Null for what was told before: then any repetition counts as the same.
        let told_with = Table::alter().table("event_key").add_column(text_null("content_hash")).to_owned();
        manager.alter_table(told_with).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let told_with = Table::alter().table("event_key").drop_column("content_hash").to_owned();
        manager.alter_table(told_with).await?;
        manager.drop_table(Table::drop().table("ignored_event").to_owned()).await?;
        manager.drop_table(Table::drop().table("api_key").to_owned()).await
    }
}

fn api_key() -> TableCreateStatement {
    Table::create()
        .table("api_key")
        .col(text("id").primary_key())
        .col(text("name"))
        .col(text("prefix"))
        .col(text("secret_hash"))
        .col(text("scopes"))
        .col(big_integer("created_at"))
        .col(big_integer_null("last_used_at"))
        .col(big_integer_null("revoked_at"))
        .to_owned()
}

fn ignored_event() -> TableCreateStatement {
    Table::create()
        .table("ignored_event")
        .col(text("source"))
        .col(text("name"))
        .col(big_integer("times"))
        .col(big_integer("last_at"))
        .primary_key(Index::create().col("source").col("name"))
        .to_owned()
}
