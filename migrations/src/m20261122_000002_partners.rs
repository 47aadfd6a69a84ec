//! `brand`, `reseller`: the identities messages wear and the organisations that sell for us.
//!
//! Knows the shape of the tables and nothing of what is done with them.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, json_binary, text, text_null};

use crate::keys::{reference, unique};

/// Makes the tables of partners.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(brand()).await?;
        manager.create_index(unique("brand", &["external_id"])).await?;
        manager.create_table(reseller()).await?;
        manager.create_index(unique("reseller", &["external_id"])).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("reseller").to_owned()).await?;
        manager.drop_table(Table::drop().table("brand").to_owned()).await?;
        Ok(())
    }
}

fn brand() -> TableCreateStatement {
    Table::create()
        .table("brand")
        .col(text("id").primary_key())
        .col(text("external_id"))
        .col(text("name"))
        .col(text("sender_name"))
        .col(text("sender_email"))
        .col(text_null("reply_to"))
        .col(text_null("phone"))
        .col(text_null("address"))
        .col(text_null("url"))
        .col(text_null("color"))
        .col(big_integer("created_at"))
        .to_owned()
}

fn reseller() -> TableCreateStatement {
    Table::create()
        .table("reseller")
        .col(text("id").primary_key())
        .col(text("external_id"))
        .col(text("name"))
        .col(text_null("brand_id"))
        .col(text_null("language"))
        .col(text_null("country"))
        .col(text_null("email"))
        .col(text_null("phone"))
        .col(text_null("url"))
        .col(json_binary("contact"))
        .col(text("content_hash"))
        .col(big_integer("created_at"))
        .col(big_integer("updated_at"))
        .foreign_key(&mut reference("reseller", "brand_id", "brand"))
        .to_owned()
}
