//! Ladders: where a delivery stands on one, what went wrong there, addresses that lead nowhere, tasks for people, and what
//! the returns desk scanned.
//!
//! Knows the shape of the tables and nothing of what is done with them.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, big_integer_null, integer, json, text, text_null};

use crate::keys::unique;

/// Gives deliveries their place on a ladder, and makes the tables of what people do when one ends.
#[derive(DeriveMigrationName)]
pub struct Migration;

/// The columns a table gets, each with its name.
fn columns(table: &str) -> Vec<(&'static str, ColumnDef)> {
    match table {
        "delivery" => vec![
            ("ladder", integer("ladder").default(0).take()),
            ("setback", text_null("setback").take()),
            ("piece", text_null("piece").take()),
            ("silent_at", big_integer_null("silent_at").take()),
        ],
        "attempt" => vec![("receipt", text_null("receipt").take()), ("told_at", big_integer_null("told_at").take())],
        "customer" => vec![("suppressions", json("suppressions").default("[]").take())],
        _ => Vec::new(),
    }
}

const CHANGED: [&str; 3] = ["delivery", "attempt", "customer"];

const INDEXES: [&str; 7] = [
    // Two desks that scan the same letter at once keep one scan.
    "CREATE UNIQUE INDEX IF NOT EXISTS uq_scan_standing ON scan (delivery_id) \
     WHERE delivery_id IS NOT NULL AND undone_at IS NULL",
    "CREATE INDEX IF NOT EXISTS idx_customer_phone ON customer (phone) WHERE phone IS NOT NULL",
    "CREATE UNIQUE INDEX IF NOT EXISTS uq_delivery_piece ON delivery (piece) WHERE piece IS NOT NULL",
    "CREATE INDEX IF NOT EXISTS idx_delivery_silent_at ON delivery (silent_at) WHERE silent_at IS NOT NULL",
    "CREATE INDEX IF NOT EXISTS idx_attempt_receipt ON attempt (receipt) WHERE receipt IS NOT NULL",
    "CREATE INDEX IF NOT EXISTS idx_attempt_message_id ON attempt (message_id)",
    "CREATE INDEX IF NOT EXISTS idx_task_open ON task (created_at) WHERE done_at IS NULL",
];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for table in CHANGED {
            for (_, column) in columns(table) {
                manager.alter_table(Table::alter().table(table).add_column(column).to_owned()).await?;
            }
        }
        manager.create_table(task()).await?;
        manager.create_index(unique("task", &["delivery_id", "kind"])).await?;
        manager.create_table(scan()).await?;
        for index in INDEXES {
            manager.get_connection().execute_unprepared(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for (index, table) in [
            ("uq_delivery_piece", "delivery"),
            ("idx_delivery_silent_at", "delivery"),
            ("idx_attempt_receipt", "attempt"),
            ("idx_attempt_message_id", "attempt"),
            ("idx_customer_phone", "customer"),
        ] {
            manager.drop_index(Index::drop().name(index).table(table).to_owned()).await?;
        }
        manager.drop_table(Table::drop().table("scan").to_owned()).await?;
        manager.drop_table(Table::drop().table("task").to_owned()).await?;
        for table in CHANGED {
            for (name, _) in columns(table) {
                manager.alter_table(Table::alter().table(table).drop_column(name).to_owned()).await?;
            }
        }
        Ok(())
    }
}

fn task() -> TableCreateStatement {
    Table::create()
        .table("task")
        .col(text("id").primary_key())
        .col(text("kind"))
        .col(text("customer_id"))
        .col(text("communication_id"))
        .col(text("delivery_id"))
        .col(text("reason"))
        .col(big_integer("created_at"))
        .col(big_integer_null("done_at"))
        .col(text_null("done_by"))
        .to_owned()
}

fn scan() -> TableCreateStatement {
    Table::create()
        .table("scan")
        .col(text("id").primary_key())
        .col(text("code"))
        .col(text_null("delivery_id"))
        .col(text("reason"))
        .col(text("scanned_by"))
        .col(big_integer("at"))
        .col(big_integer_null("undone_at"))
        .to_owned()
}
