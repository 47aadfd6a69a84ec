//! `customer`, `customer_date`, `customer_version`: those we write to, their dates and their earlier states.
//!
//! Knows the shape of the tables and nothing of what is done with them.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, big_pk_auto, integer, json_binary, json_binary_null, text, text_null};

use crate::keys::{index, part_of, reference, unique};

/// Makes the tables of customers.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(customer()).await?;
        manager.create_index(unique("customer", &["external_id"])).await?;
        manager.create_index(index("customer", &["reseller_id"])).await?;
        manager.create_index(index("customer", &["email"])).await?;
        manager.create_table(customer_date()).await?;
        manager.create_index(index("customer_date", &["name", "on_date"])).await?;
        manager.create_table(customer_version()).await?;
        manager.create_index(unique("customer_version", &["customer_id", "version"])).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("customer_version").to_owned()).await?;
        manager.drop_table(Table::drop().table("customer_date").to_owned()).await?;
        manager.drop_table(Table::drop().table("customer").to_owned()).await?;
        Ok(())
    }
}

fn customer() -> TableCreateStatement {
    Table::create()
        .table("customer")
        .col(text("id").primary_key())
        .col(text("external_id"))
        .col(text("kind"))
        .col(text("organisation"))
        .col(text("title"))
        .col(text("given"))
        .col(text("family"))
        .col(text("display_name"))
        .col(text("language"))
        .col(text("country"))
        .col(text("time_zone"))
        .col(text_null("email"))
        .col(text_null("phone"))
        .col(text_null("fax"))
        .col(json_binary_null("postal"))
        .col(json_binary("attributes"))
        .col(json_binary("dates"))
        .col(text_null("reseller_id"))
        .col(json_binary("consents"))
        .col(text("email_state").default("ok"))
        .col(integer("version").default(1))
        .col(text("content_hash"))
        .col(text("search_text"))
        .col(big_integer("created_at"))
        .col(big_integer("updated_at"))
        .foreign_key(&mut reference("customer", "reseller_id", "reseller"))
        .to_owned()
}

fn customer_date() -> TableCreateStatement {
    Table::create()
        .table("customer_date")
        .col(text("customer_id"))
        .col(text("name"))
        .col(text("on_date"))
        .primary_key(Index::create().col("customer_id").col("name"))
        .foreign_key(&mut part_of("customer_date", "customer_id", "customer"))
        .to_owned()
}

fn customer_version() -> TableCreateStatement {
    Table::create()
        .table("customer_version")
        .col(big_pk_auto("id"))
        .col(text("customer_id"))
        .col(integer("version"))
        .col(json_binary("data"))
        .col(text("changed_by"))
        .col(text("reason"))
        .col(big_integer("at"))
        .foreign_key(&mut part_of("customer_version", "customer_id", "customer"))
        .to_owned()
}
