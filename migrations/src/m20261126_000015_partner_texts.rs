//! `partner_text`, `partner_text_change`: what resellers write into our messages, and who did what to it when.
//!
//! Knows the shape of the tables and nothing of what is done with them.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, integer, text};

use crate::keys::{index, part_of, reference, unique};

/// Makes the tables of partners' texts.
#[derive(DeriveMigrationName)]
pub struct Migration;

/// What a text is for; one version of it is one row.
const PLACE: [&str; 6] = ["reseller_id", "campaign_id", "step", "segment", "language", "version"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(partner_text()).await?;
        manager.create_index(unique("partner_text", &PLACE)).await?;
        manager.create_index(index("partner_text", &["state", "changed_at"])).await?;
        manager.create_table(partner_text_change()).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("partner_text_change").to_owned()).await?;
        manager.drop_table(Table::drop().table("partner_text").to_owned()).await?;
        Ok(())
    }
}

fn partner_text() -> TableCreateStatement {
    Table::create()
        .table("partner_text")
        .col(text("id").primary_key())
        .col(text("reseller_id"))
        .col(text("campaign_id"))
        .col(text("step"))
        .col(text("segment"))
        .col(text("language"))
        .col(integer("version").default(1))
        .col(text("markdown"))
        .col(text("state"))
        .col(integer("revision").default(1))
        .col(text("written_by"))
        .col(big_integer("changed_at"))
        .foreign_key(&mut reference("partner_text", "reseller_id", "reseller"))
        .foreign_key(&mut reference("partner_text", "campaign_id", "campaign"))
        .to_owned()
}

fn partner_text_change() -> TableCreateStatement {
    Table::create()
        .table("partner_text_change")
        .col(text("partner_text_id"))
        .col(integer("revision"))
        .col(big_integer("at"))
        .col(text("by"))
        .col(text("state"))
        .col(text("reason"))
        .primary_key(Index::create().col("partner_text_id").col("revision"))
        .foreign_key(&mut part_of("partner_text_change", "partner_text_id", "partner_text"))
        .to_owned()
}
