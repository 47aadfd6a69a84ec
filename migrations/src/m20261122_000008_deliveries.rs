//! `delivery`, `attempt`, `event`: hand-overs, and everything that happened.
//!
//! Knows the shape of the tables and nothing of what is done with them.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, big_integer_null, integer, integer_null, json_binary, text, text_null};

use crate::keys::{index, reference, unique};

/// Makes the tables of deliveries.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(delivery()).await?;
        manager.create_index(unique("delivery", &["request_key"])).await?;
        manager.create_index(index("delivery", &["state", "due_at"])).await?;
        manager.create_index(index("delivery", &["communication_id"])).await?;
        manager.create_table(attempt()).await?;
        manager.create_index(unique("attempt", &["delivery_id", "number"])).await?;
        manager.create_index(index("attempt", &["message_id"])).await?;
        manager.create_table(event()).await?;
        manager.create_index(index("event", &["customer_id", "at"])).await?;
        manager.create_index(index("event", &["communication_id", "at"])).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("event").to_owned()).await?;
        manager.drop_table(Table::drop().table("attempt").to_owned()).await?;
        manager.drop_table(Table::drop().table("delivery").to_owned()).await?;
        Ok(())
    }
}

fn delivery() -> TableCreateStatement {
    Table::create()
        .table("delivery")
        .col(text("id").primary_key())
        .col(text("communication_id"))
        .col(integer("rung"))
        .col(text("channel"))
        .col(text("language"))
        .col(text("address"))
        .col(text("state"))
        .col(big_integer("due_at"))
        .col(integer("priority"))
        .col(text_null("lease_token"))
        .col(big_integer_null("lease_until"))
        .col(integer("attempts").default(0))
        .col(text("reason"))
        .col(text("cause"))
        .col(text_null("request_key"))
        .col(big_integer("created_at"))
        .col(big_integer_null("settled_at"))
        .foreign_key(&mut reference("delivery", "communication_id", "communication"))
        .to_owned()
}

fn attempt() -> TableCreateStatement {
    Table::create()
        .table("attempt")
        .col(text("id").primary_key())
        .col(text("delivery_id"))
        .col(integer("number"))
        .col(big_integer("started_at"))
        .col(big_integer_null("finished_at"))
        .col(text_null("outcome"))
        .col(integer_null("code"))
        .col(text_null("reply"))
        .col(text("message_id"))
        .col(text("worker"))
        .foreign_key(&mut reference("attempt", "delivery_id", "delivery"))
        .to_owned()
}

fn event() -> TableCreateStatement {
    Table::create()
        .table("event")
        .col(text("id").primary_key())
        .col(big_integer("at"))
        .col(text("kind"))
        .col(text_null("customer_id"))
        .col(text_null("communication_id"))
        .col(text_null("delivery_id"))
        .col(text_null("enrollment_id"))
        .col(text("actor"))
        .col(json_binary("detail"))
        .to_owned()
}
