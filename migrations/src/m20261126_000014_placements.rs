//! `placement`, `offer_stock`: which offer stands in which slot of which communication, and how much of each is gone.
//!
//! Knows the shape of the tables and nothing of what is done with them.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, json_binary, text};

use crate::keys::{index, reference};

/// Makes the tables of placements.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(placement()).await?;
        manager.create_index(index("placement", &["customer_id", "at"])).await?;
        manager.create_index(index("placement", &["campaign_id", "offer", "at"])).await?;
        manager.create_table(offer_stock()).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("offer_stock").to_owned()).await?;
        manager.drop_table(Table::drop().table("placement").to_owned()).await?;
        Ok(())
    }
}

fn placement() -> TableCreateStatement {
    Table::create()
        .table("placement")
        .col(text("communication_id"))
        .col(text("slot"))
        .col(text("customer_id"))
        .col(text("campaign_id"))
        .col(text("offer"))
        .col(big_integer("at"))
        .col(json_binary("why"))
        .primary_key(Index::create().col("communication_id").col("slot"))
        .foreign_key(&mut reference("placement", "communication_id", "communication"))
        .foreign_key(&mut reference("placement", "customer_id", "customer"))
        .foreign_key(&mut reference("placement", "campaign_id", "campaign"))
        .to_owned()
}

fn offer_stock() -> TableCreateStatement {
    Table::create()
        .table("offer_stock")
        .col(text("campaign_id"))
        .col(text("offer"))
        .col(big_integer("taken").default(0))
        .primary_key(Index::create().col("campaign_id").col("offer"))
        .foreign_key(&mut reference("offer_stock", "campaign_id", "campaign"))
        .to_owned()
}
