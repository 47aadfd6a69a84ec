//! `quarantined_record`: records that a campaign keeps out of its messages, because its rules cannot read a field.
//!
//! Knows the shape of the table and nothing of what is done with it.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, integer, text};

use crate::keys::{index, part_of};

/// Makes the table of records in quarantine.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(quarantined_record()).await?;
        manager.create_index(index("quarantined_record", &["campaign_id"])).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("quarantined_record").to_owned()).await?;
        Ok(())
    }
}

fn quarantined_record() -> TableCreateStatement {
    Table::create()
        .table("quarantined_record")
        .col(text("record_id"))
        .col(text("campaign_id"))
        .col(text("campaign_version_id"))
        .col(integer("record_version"))
        .col(text("parser"))
        .col(text("field"))
        .col(text("value"))
        .col(integer("position"))
        .col(text("reason"))
        .col(big_integer("at"))
        .primary_key(Index::create().col("record_id").col("campaign_id"))
        .foreign_key(&mut part_of("quarantined_record", "record_id", "record"))
        .foreign_key(&mut part_of("quarantined_record", "campaign_id", "campaign"))
        .foreign_key(&mut part_of("quarantined_record", "campaign_version_id", "campaign_version"))
        .to_owned()
}
