//! `enrollment_record`, `told`: which group speaks for a record, and what was said about it already.
//!
//! A record with an anchor date is in one group of a sequence, and is told about once at a step: both are primary keys.
//! Knows the shape of the tables and nothing of what is done with them.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, text};

use crate::keys::{index, part_of};

/// Makes the tables of groups.
#[derive(DeriveMigrationName)]
pub struct Migration;

/// Groups are named after what they were made by until now.
const NAME_GROUPS: &str = "UPDATE enrollment SET group_name = COALESCE(record_id, customer_id)";

/// A record that was spoken of is in the group that spoke.
const FILL_GROUPS: &str = "INSERT INTO enrollment_record \
    (enrollment_id, record_id, campaign_id, sequence, anchor, state, at) \
    SELECT e.id, r.record_id, e.campaign_id, e.sequence, e.anchor, 'in', MIN(c.created_at) \
    FROM communication_record r JOIN communication c ON c.id = r.communication_id \
    JOIN enrollment e ON e.id = c.enrollment_id WHERE e.anchor IS NOT NULL \
    GROUP BY e.id, r.record_id, e.campaign_id, e.sequence, e.anchor ON CONFLICT DO NOTHING";

/// What was said stays said.
const FILL_TOLD: &str = "INSERT INTO told (campaign_id, step, record_id, anchor, communication_id) \
    SELECT e.campaign_id, c.step, r.record_id, e.anchor, MIN(c.id) \
    FROM communication_record r JOIN communication c ON c.id = r.communication_id \
    JOIN enrollment e ON e.id = c.enrollment_id WHERE e.anchor IS NOT NULL \
    GROUP BY e.campaign_id, c.step, r.record_id, e.anchor ON CONFLICT DO NOTHING";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let named = Table::alter().table("enrollment").add_column(text("group_name").default("")).to_owned();
        manager.alter_table(named).await?;
        manager.create_index(index("enrollment", &["campaign_id", "sequence", "group_name"])).await?;
        // The table was never written to: it is made anew with what makes a record unique in it.
        manager.drop_table(Table::drop().table("enrollment_record").to_owned()).await?;
        manager.create_table(enrollment_record()).await?;
        manager.create_index(index("enrollment_record", &["enrollment_id"])).await?;
        manager.create_index(index("enrollment_record", &["record_id"])).await?;
        manager.create_table(told()).await?;
        manager.create_index(index("told", &["record_id"])).await?;
        manager.create_index(index("told", &["communication_id"])).await?;
        for fill in [NAME_GROUPS, FILL_GROUPS, FILL_TOLD] {
            manager.get_connection().execute_unprepared(fill).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("told").to_owned()).await?;
        manager.drop_table(Table::drop().table("enrollment_record").to_owned()).await?;
        manager.create_table(enrollment_record_before()).await?;
        manager.create_index(index("enrollment_record", &["record_id"])).await?;
        let name = "idx_enrollment_campaign_id_sequence_group_name";
        manager.drop_index(Index::drop().name(name).table("enrollment").to_owned()).await?;
        manager.alter_table(Table::alter().table("enrollment").drop_column("group_name").to_owned()).await?;
        Ok(())
    }
}

fn enrollment_record() -> TableCreateStatement {
    Table::create()
        .table("enrollment_record")
        .col(text("enrollment_id"))
        .col(text("record_id"))
        .col(text("campaign_id"))
        .col(text("sequence"))
        .col(text("anchor"))
        .col(text("state"))
        .col(big_integer("at"))
        .primary_key(Index::create().col("campaign_id").col("sequence").col("record_id").col("anchor"))
        .foreign_key(&mut part_of("enrollment_record", "enrollment_id", "enrollment"))
        .foreign_key(&mut part_of("enrollment_record", "record_id", "record"))
        .to_owned()
}

fn enrollment_record_before() -> TableCreateStatement {
    Table::create()
        .table("enrollment_record")
        .col(text("enrollment_id"))
        .col(text("record_id"))
        .primary_key(Index::create().col("enrollment_id").col("record_id"))
        .foreign_key(&mut part_of("enrollment_record", "enrollment_id", "enrollment"))
        .foreign_key(&mut part_of("enrollment_record", "record_id", "record"))
        .to_owned()
}

fn told() -> TableCreateStatement {
    Table::create()
        .table("told")
        .col(text("campaign_id"))
        .col(text("step"))
        .col(text("record_id"))
        .col(text("anchor"))
        .col(text("communication_id"))
        .primary_key(Index::create().col("campaign_id").col("step").col("record_id").col("anchor"))
        .foreign_key(&mut part_of("told", "record_id", "record"))
        .foreign_key(&mut part_of("told", "communication_id", "communication"))
        .to_owned()
}
