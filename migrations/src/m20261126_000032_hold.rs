//! `hold`: what people keep back, who and why; and the columns that say what is kept back by which.
//!
//! Knows the shape of the table and nothing of what is done with it.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, big_integer_null, text, text_null};

/// Makes the table of holds.
#[derive(DeriveMigrationName)]
pub struct Migration;

/// At most one open hold on anything: two people who press at once make one.
const OPEN: &str = "CREATE UNIQUE INDEX IF NOT EXISTS uq_hold_open ON hold (target_id) WHERE ended_at IS NULL";

/// What a hold keeps back, to be found when it ends.
const KEPT: &str = "CREATE INDEX IF NOT EXISTS idx_delivery_hold_id ON delivery (hold_id) WHERE hold_id IS NOT NULL";

/// Whose rows say that they are kept back.
const KEPT_BACK: [&str; 3] = ["customer", "enrollment", "delivery"];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let hold = Table::create()
            .table("hold")
            .col(text("id").primary_key())
            .col(text("target"))
            .col(text("target_id"))
            .col(big_integer_null("until_ms"))
            .col(text("reason"))
            .col(text("created_by"))
            .col(big_integer("created_at"))
            .col(big_integer_null("ended_at"))
            .col(text_null("ended_by"))
            .to_owned();
        manager.create_table(hold).await?;
        for table in KEPT_BACK {
            let column = Table::alter().table(table).add_column(text_null("hold_id")).to_owned();
            manager.alter_table(column).await?;
        }
        for index in [OPEN, KEPT] {
            manager.get_connection().execute_unprepared(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_index(Index::drop().name("idx_delivery_hold_id").table("delivery").to_owned()).await?;
        for table in KEPT_BACK {
            manager.alter_table(Table::alter().table(table).drop_column("hold_id").to_owned()).await?;
        }
        manager.drop_table(Table::drop().table("hold").to_owned()).await
    }
}
