//! `import_run`, `quarantine`: readings of files, and the rows that could not be used.
//!
//! Knows the shape of the tables and nothing of what is done with them.

use sea_orm_migration::prelude::*;
use sea_orm_migration::schema::{big_integer, big_integer_null, big_pk_auto, json_binary, text};

use crate::keys::{index, part_of};

/// Makes the tables of imports.
#[derive(DeriveMigrationName)]
pub struct Migration;

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(import_run()).await?;
        manager.create_table(quarantine()).await?;
        manager.create_index(index("quarantine", &["import_id"])).await?;
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.drop_table(Table::drop().table("quarantine").to_owned()).await?;
        manager.drop_table(Table::drop().table("import_run").to_owned()).await?;
        Ok(())
    }
}

fn import_run() -> TableCreateStatement {
    Table::create()
        .table("import_run")
        .col(text("id").primary_key())
        .col(text("file"))
        .col(text("target"))
        .col(big_integer("started_at"))
        .col(big_integer_null("finished_at"))
        .col(big_integer("rows"))
        .col(big_integer("created"))
        .col(big_integer("updated"))
        .col(big_integer("unchanged"))
        .col(big_integer("quarantined"))
        .col(text("by"))
        .to_owned()
}

fn quarantine() -> TableCreateStatement {
    Table::create()
        .table("quarantine")
        .col(big_pk_auto("id"))
        .col(text("import_id"))
        .col(big_integer("line"))
        .col(text("column_name"))
        .col(text("reason"))
        .col(json_binary("raw"))
        .col(big_integer("at"))
        .foreign_key(&mut part_of("quarantine", "import_id", "import_run"))
        .to_owned()
}
