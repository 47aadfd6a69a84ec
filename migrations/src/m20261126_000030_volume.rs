//! `lane`, `volume_used`, `volume_rule`, `staff_member`, `absence`: how much may go out, and what stands in which queue.
//!
//! A delivery waits in a lane until it is released, and is counted in the quarter of an hour in which it was. Knows the
//! shape of the tables and nothing of what is done with them.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, big_integer_null, integer, json_binary, text, text_null};

use crate::keys::{index, part_of, unique};

/// Makes the tables of volume rules.
#[derive(DeriveMigrationName)]
pub struct Migration;

/// What waits to be released, in the order in which it goes. Deliveries from before have no lane and are free.
const WAITING: &str = "CREATE INDEX IF NOT EXISTS idx_delivery_waiting ON delivery (lane_id, due_at, id) \
    WHERE state = 'planned' AND released_at IS NULL";

/// What was released and is not taken yet.
const RELEASED: &str = "CREATE INDEX IF NOT EXISTS idx_delivery_released ON delivery (released_at, lane_id, id) \
    WHERE state = 'planned' AND released_at IS NOT NULL";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(lane()).await?;
        manager.create_table(volume_used()).await?;
        manager.create_index(index("volume_used", &["slot_at"])).await?;
        manager.create_table(volume_rule()).await?;
        manager.create_index(unique("volume_rule", &["name"])).await?;
        manager.create_table(staff_member()).await?;
        manager.create_index(unique("staff_member", &["name"])).await?;
        manager.create_table(absence()).await?;
        manager.create_index(index("absence", &["staff_member_id"])).await?;
        let lane = Table::alter().table("delivery").add_column(text("lane_id").default("")).to_owned();
        manager.alter_table(lane).await?;
        let released = Table::alter().table("delivery").add_column(big_integer_null("released_at")).to_owned();
        manager.alter_table(released).await?;
        let until = Table::alter().table("delivery").add_column(big_integer_null("spared_until")).to_owned();
        manager.alter_table(until).await?;
        let by = Table::alter().table("delivery").add_column(text_null("spared_by")).to_owned();
        manager.alter_table(by).await?;
        for index in [WAITING, RELEASED] {
            manager.get_connection().execute_unprepared(index).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        for index in ["idx_delivery_waiting", "idx_delivery_released"] {
            manager.drop_index(Index::drop().name(index).table("delivery").to_owned()).await?;
        }
        for column in ["spared_by", "spared_until", "released_at", "lane_id"] {
            manager.alter_table(Table::alter().table("delivery").drop_column(column).to_owned()).await?;
        }
        for table in ["absence", "staff_member", "volume_rule", "volume_used", "lane"] {
            manager.drop_table(Table::drop().table(table).to_owned()).await?;
        }
        Ok(())
    }
}

fn lane() -> TableCreateStatement {
    Table::create()
        .table("lane")
        .col(text("id").primary_key())
        .col(integer("priority"))
        .col(text("class"))
        .col(text("channel"))
        .col(text("language"))
        .col(text_null("country"))
        .col(text("brand"))
        .col(text("campaign"))
        .col(text("segment"))
        .to_owned()
}

fn volume_used() -> TableCreateStatement {
    Table::create()
        .table("volume_used")
        .col(text("lane_id"))
        .col(big_integer("slot_at"))
        .col(big_integer("released"))
        .primary_key(Index::create().col("lane_id").col("slot_at"))
        .to_owned()
}

fn volume_rule() -> TableCreateStatement {
    Table::create()
        .table("volume_rule")
        .col(text("id").primary_key())
        .col(text("name"))
        .col(json_binary("scope"))
        .col(json_binary("exempt"))
        .col(json_binary("most"))
        .col(text("period"))
        .col(text("time_zone"))
        .col(big_integer("updated_at"))
        .col(text("updated_by"))
        .to_owned()
}

fn staff_member() -> TableCreateStatement {
    Table::create()
        .table("staff_member")
        .col(text("id").primary_key())
        .col(text("name"))
        .col(text("languages"))
        .col(text("hours"))
        .col(text("time_zone"))
        .col(big_integer("updated_at"))
        .col(text("updated_by"))
        .to_owned()
}

fn absence() -> TableCreateStatement {
    Table::create()
        .table("absence")
        .col(text("id").primary_key())
        .col(text("staff_member_id"))
        .col(text("from_at"))
        .col(text("to_at"))
        .col(text("reason"))
        .col(big_integer("updated_at"))
        .col(text("updated_by"))
        .foreign_key(&mut part_of("absence", "staff_member_id", "staff_member"))
        .to_owned()
}
