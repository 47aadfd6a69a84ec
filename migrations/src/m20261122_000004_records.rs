//! `record`, `record_date`: what messages are about, and its dates.
//!
//! Knows the shape of the tables and nothing of what is done with them.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, integer, json_binary, text, text_null};

use crate::keys::{index, part_of, reference, unique};

/// Makes the tables of records.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(record()).await?;
        manager.create_index(unique("record", &["kind", "external_id"])).await?;
        manager.create_index(index("record", &["customer_id"])).await?;
        manager.create_index(index("record", &["reseller_id"])).await?;
        manager.create_table(record_date()).await?;
        manager.create_index(index("record_date", &["name", "on_date"])).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("record_date").to_owned()).await?;
        manager.drop_table(Table::drop().table("record").to_owned()).await?;
        Ok(())
    }
}

fn record() -> TableCreateStatement {
    Table::create()
        .table("record")
        .col(text("id").primary_key())
        .col(text("external_id"))
        .col(text("kind"))
        .col(text("customer_id"))
        .col(text_null("reseller_id"))
        .col(json_binary("dates"))
        .col(json_binary("fields"))
        .col(text("content_hash"))
        .col(text("search_text"))
        .col(integer("version").default(1))
        .col(big_integer("created_at"))
        .col(big_integer("updated_at"))
        .foreign_key(&mut reference("record", "customer_id", "customer"))
        .foreign_key(&mut reference("record", "reseller_id", "reseller"))
        .to_owned()
}

fn record_date() -> TableCreateStatement {
    Table::create()
        .table("record_date")
        .col(text("record_id"))
        .col(text("name"))
        .col(text("on_date"))
        .primary_key(Index::create().col("record_id").col("name"))
        .foreign_key(&mut part_of("record_date", "record_id", "record"))
        .to_owned()
}
