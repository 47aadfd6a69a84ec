//! The tables of the job engine, as we need them: they are its own, made by its own migrations before ours run.
//!
//! Stock, both databases slow down with the number of rows rather than with the work to do.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbBackend};

/// Patches what the job engine made.
#[derive(DeriveMigrationName)]
pub struct Migration;

/// SQLite picks this index to find a finished job, and so reads every job its worker ever finished.
const DROP_INDEX: &str = "DROP INDEX IF EXISTS LIdx";

const MAKE_INDEX: &str = "CREATE INDEX IF NOT EXISTS LIdx ON Jobs(lock_by)";

/// PostgreSQL cannot see how few jobs are asked for, and joins the whole table by hash to fetch ten of them.
const PLAN_BY_INDEX: &str = "ALTER FUNCTION apalis.get_jobs(text, text, integer) \
    SET enable_hashjoin = off SET enable_mergejoin = off SET enable_seqscan = off";

const PLAN_FREELY: &str = "ALTER FUNCTION apalis.get_jobs(text, text, integer) \
    RESET enable_hashjoin RESET enable_mergejoin RESET enable_seqscan";

#[async_trait::async_trait]
impl MigrationTrait for Migration {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, DROP_INDEX, PLAN_BY_INDEX).await
    }

    async fn down(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        run(manager, MAKE_INDEX, PLAN_FREELY).await
    }
}

async fn run(manager: &SchemaManager<'_>, sqlite: &str, postgres: &str) -> Result<(), DbErr> {
    let sql = if manager.get_database_backend() == DbBackend::Postgres { postgres } else { sqlite };
    manager.get_connection().execute_unprepared(sql).await?;
    Ok(())
}
