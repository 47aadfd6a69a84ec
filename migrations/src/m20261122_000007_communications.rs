//! `communication`, `communication_record`, `rendition`: what was said, about which records, in which words.
//!
//! Knows the shape of the tables and nothing of what is done with them.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, boolean, integer, json_binary, text, text_null};

use crate::keys::{index, part_of, reference, unique};

/// Makes the tables of communications.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(communication()).await?;
        manager.create_index(unique("communication", &["reference"])).await?;
        manager.create_index(unique("communication", &["token"])).await?;
        manager.create_index(unique("communication", &["enrollment_id", "step", "version"])).await?;
        manager.create_index(index("communication", &["root_id"])).await?;
        manager.create_index(index("communication", &["customer_id", "created_at"])).await?;
        manager.create_index(index("communication", &["created_at"])).await?;
        manager.create_table(communication_record()).await?;
        manager.create_index(index("communication_record", &["record_id"])).await?;
        manager.create_table(rendition()).await?;
        manager.create_index(unique("rendition", &["communication_id", "language"])).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("rendition").to_owned()).await?;
        manager.drop_table(Table::drop().table("communication_record").to_owned()).await?;
        manager.drop_table(Table::drop().table("communication").to_owned()).await?;
        Ok(())
    }
}

fn communication() -> TableCreateStatement {
    Table::create()
        .table("communication")
        .col(text("id").primary_key())
        .col(text("root_id"))
        .col(text("reference"))
        .col(text("token"))
        .col(text("customer_id"))
        .col(text_null("enrollment_id"))
        .col(text("campaign_version_id"))
        .col(text("brand_id"))
        .col(text("step"))
        .col(text("class"))
        .col(text("language"))
        .col(text("subject"))
        .col(json_binary("data"))
        .col(integer("version").default(1))
        .col(text_null("replaces"))
        .col(big_integer("created_at"))
        .col(text("created_by"))
        .col(text("reason"))
        .col(text("search_text"))
        .foreign_key(&mut reference("communication", "customer_id", "customer"))
        .foreign_key(&mut reference("communication", "enrollment_id", "enrollment"))
        .foreign_key(&mut reference("communication", "campaign_version_id", "campaign_version"))
        .foreign_key(&mut reference("communication", "brand_id", "brand"))
        .to_owned()
}

fn communication_record() -> TableCreateStatement {
    Table::create()
        .table("communication_record")
        .col(text("communication_id"))
        .col(text("record_id"))
        .primary_key(Index::create().col("communication_id").col("record_id"))
        .foreign_key(&mut part_of("communication_record", "communication_id", "communication"))
        .foreign_key(&mut part_of("communication_record", "record_id", "record"))
        .to_owned()
}

fn rendition() -> TableCreateStatement {
    Table::create()
        .table("rendition")
        .col(text("id").primary_key())
        .col(text("communication_id"))
        .col(text("language"))
        .col(text("content_hash"))
        .col(json_binary("body"))
        .col(boolean("edited").default(false))
        .col(big_integer("created_at"))
        .foreign_key(&mut part_of("rendition", "communication_id", "communication"))
        .to_owned()
}
