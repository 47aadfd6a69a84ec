//! `campaign`, `campaign_version`, `enrollment`, `enrollment_record`: definitions by version, and who is on which sequence.
//!
//! Knows the shape of the tables and nothing of what is done with them.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, big_integer_null, integer, json_binary, text, text_null};

use crate::keys::{index, part_of, reference, unique};

/// Makes the tables of campaigns.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(campaign()).await?;
        manager.create_index(unique("campaign", &["name"])).await?;
        manager.create_table(campaign_version()).await?;
        manager.create_index(unique("campaign_version", &["campaign_id", "number"])).await?;
        manager.create_table(enrollment()).await?;
        manager.create_index(unique("enrollment", &["campaign_id", "sequence", "group_key"])).await?;
        manager.create_index(index("enrollment", &["state", "next_due_at"])).await?;
        manager.create_index(index("enrollment", &["customer_id"])).await?;
        manager.create_index(index("enrollment", &["record_id"])).await?;
        manager.create_table(enrollment_record()).await?;
        manager.create_index(index("enrollment_record", &["record_id"])).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("enrollment_record").to_owned()).await?;
        manager.drop_table(Table::drop().table("enrollment").to_owned()).await?;
        manager.drop_table(Table::drop().table("campaign_version").to_owned()).await?;
        manager.drop_table(Table::drop().table("campaign").to_owned()).await?;
        Ok(())
    }
}

fn campaign() -> TableCreateStatement {
    Table::create()
        .table("campaign")
        .col(text("id").primary_key())
        .col(text("name"))
        .col(text("title"))
        .col(text_null("current_version_id"))
        .col(text("state").default("active"))
        .col(big_integer("created_at"))
        .to_owned()
}

fn campaign_version() -> TableCreateStatement {
    Table::create()
        .table("campaign_version")
        .col(text("id").primary_key())
        .col(text("campaign_id"))
        .col(integer("number"))
        .col(json_binary("files"))
        .col(text("content_hash"))
        .col(big_integer("applied_at"))
        .col(text("applied_by"))
        .foreign_key(&mut reference("campaign_version", "campaign_id", "campaign"))
        .to_owned()
}

fn enrollment() -> TableCreateStatement {
    Table::create()
        .table("enrollment")
        .col(text("id").primary_key())
        .col(text("campaign_id"))
        .col(text("sequence"))
        .col(text("customer_id"))
        .col(text_null("record_id"))
        .col(text("group_key"))
        .col(text_null("anchor"))
        .col(text_null("next_step"))
        .col(big_integer_null("next_due_at"))
        .col(text("state"))
        .col(text("reason"))
        .col(big_integer("created_at"))
        .col(big_integer("updated_at"))
        .foreign_key(&mut reference("enrollment", "campaign_id", "campaign"))
        .foreign_key(&mut reference("enrollment", "customer_id", "customer"))
        .foreign_key(&mut reference("enrollment", "record_id", "record"))
        .to_owned()
}

fn enrollment_record() -> TableCreateStatement {
    Table::create()
        .table("enrollment_record")
        .col(text("enrollment_id"))
        .col(text("record_id"))
        .primary_key(Index::create().col("enrollment_id").col("record_id"))
        .foreign_key(&mut part_of("enrollment_record", "enrollment_id", "enrollment"))
        .foreign_key(&mut part_of("enrollment_record", "record_id", "record"))
        .to_owned()
}
