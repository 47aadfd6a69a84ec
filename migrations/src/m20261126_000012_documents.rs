//! `document`: a file made for a communication in one language, and the blob that holds its bytes.
//!
//! Knows the shape of the table and nothing of what is done with it.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, text};

use crate::keys::part_of;

/// Makes the table of documents.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(document()).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("document").to_owned()).await
    }
}

fn document() -> TableCreateStatement {
    Table::create()
        .table("document")
        .col(text("communication_id"))
        .col(text("name"))
        .col(text("language"))
        .col(text("file_name"))
        .col(text("content_hash"))
        .col(big_integer("size"))
        .col(big_integer("created_at"))
        .primary_key(Index::create().col("communication_id").col("name").col("language"))
        .foreign_key(&mut part_of("document", "communication_id", "communication"))
        .to_owned()
}
