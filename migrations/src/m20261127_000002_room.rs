//! How PostgreSQL lays rows down that are written once and then changed a few times: room on the page, so that a change
//! stays beside the row and its indexes need not hear of it; and a quick compression for long JSON.
//!
//! Knows what is written often and nothing of what is done with it. SQLite needs none of this.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DatabaseBackend;

/// Leaves room on the pages of tables whose rows change.
#[derive(DeriveMigrationName)]
pub struct Migration;

/// Tables whose rows are changed after they are written, and how full a page is made at first, in percent.
const CHANGED: [(&str, u8); 4] = [("communication", 85), ("delivery", 75), ("attempt", 70), ("enrollment", 80)];
/// Long JSON that each message brings.
const LONG: [(&str, &str); 2] = [("communication", "data"), ("rendition", "body")];

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let db = manager.get_connection();
        if db.get_database_backend() != DatabaseBackend::Postgres {
            return Ok(());
        }
        for (table, percent) in CHANGED {
            db.execute_unprepared(&format!("ALTER TABLE {table} SET (fillfactor = {percent})")).await?;
        }
        for (table, column) in LONG {
            // A server that was built without it keeps its own compression, which is slower and does the same.
            let set = format!("ALTER TABLE {table} ALTER COLUMN {column} SET COMPRESSION lz4");
            let guarded = format!("DO $$ BEGIN {set}; EXCEPTION WHEN feature_not_supported THEN NULL; END $$");
            db.execute_unprepared(&guarded).await?;
        }
        Ok(())
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let db = manager.get_connection();
        if db.get_database_backend() != DatabaseBackend::Postgres {
            return Ok(());
        }
        for (table, column) in LONG {
            let reset = format!("ALTER TABLE {table} ALTER COLUMN {column} SET COMPRESSION default");
            db.execute_unprepared(&reset).await?;
        }
        for (table, _) in CHANGED {
            db.execute_unprepared(&format!("ALTER TABLE {table} RESET (fillfactor)")).await?;
        }
        Ok(())
    }
}
