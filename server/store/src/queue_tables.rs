//! The tables of the job engine, made by its own migrations.
//!
//! Never by its `setup`, which would switch off all syncing to disk on a connection that others use as well.

use apalis_postgres::PostgresStorage;
use apalis_sqlite::SqliteStorage;
use carillon_migrations::Status;
use sqlx::migrate::{MigrateError, Migrator};
use sqlx::{PgPool, SqlitePool};

use crate::{Pool, Result, StoreError};

/// Makes or updates them.
pub(crate) async fn migrate(pool: &Pool) -> Result<()> {
    match pool {
        Pool::Sqlite(pool) => migrate_sqlite(pool).await,
        Pool::Postgres(pool) => migrate_postgres(pool).await,
    }
}

/// All in one write, so that another program that starts meanwhile waits and then finds them made.
async fn migrate_sqlite(pool: &SqlitePool) -> Result<()> {
    let mut tx = pool.begin_with("BEGIN IMMEDIATE").await?;
    SqliteStorage::migrations().run_direct(None, &mut *tx, false).await.map_err(sort)?;
    Ok(tx.commit().await?)
}

/// The migrator takes a lock of its own on its connection, which is thrown away with whatever was set on it.
async fn migrate_postgres(pool: &PgPool) -> Result<()> {
    let mut connection = pool.acquire().await?.detach();
    sqlx::query("SET lock_timeout = 0").execute(&mut connection).await?;
    let done = PostgresStorage::<()>::migrations().run_direct(None, &mut connection, false).await;
    sqlx::Connection::close(connection).await?;
    done.map_err(sort)
}

fn sort(error: MigrateError) -> StoreError {
    match error {
        MigrateError::VersionMissing(version) => StoreError::SchemaNewer { newest: name(version) },
        MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) => {
            let said = error.to_string();
            let extension = ["hstore", "pgcrypto"].iter().any(|name| said.contains(name));
            if extension { StoreError::Extension { reason: said } } else { error.into() }
        }
        other => sqlx::Error::from(other).into(),
    }
}

/// How they stand. Only reads.
pub(crate) async fn status(pool: &Pool) -> Result<Status> {
    let (migrator, recorded) = match pool {
        Pool::Sqlite(pool) => (SqliteStorage::migrations(), recorded_sqlite(pool).await?),
        Pool::Postgres(pool) => (PostgresStorage::<()>::migrations(), recorded_postgres(pool).await?),
    };
    Ok(compare(&migrator, &recorded))
}

fn compare(migrator: &Migrator, recorded: &[i64]) -> Status {
    let known: Vec<i64> = migrator.iter().map(|migration| migration.version).collect();
    let (applied, pending): (Vec<i64>, Vec<i64>) = known.iter().partition(|version| recorded.contains(version));
    let newer = recorded.iter().filter(|version| !known.contains(version)).copied().collect();
    Status { applied: names(applied), pending: names(pending), newer: names(newer) }
}

fn names(versions: Vec<i64>) -> Vec<String> {
    versions.into_iter().map(name).collect()
}

fn name(version: i64) -> String {
    format!("queue_{version}")
}

async fn recorded_sqlite(pool: &SqlitePool) -> Result<Vec<i64>> {
    let there: i64 = sqlx::query_scalar("SELECT count(*) FROM sqlite_master WHERE name = '_sqlx_migrations'")
        .fetch_one(pool)
        .await?;
    if there == 0 {
        return Ok(Vec::new());
    }
    Ok(sqlx::query_scalar("SELECT version FROM _sqlx_migrations ORDER BY version").fetch_all(pool).await?)
}

async fn recorded_postgres(pool: &PgPool) -> Result<Vec<i64>> {
    let there: bool =
        sqlx::query_scalar("SELECT to_regclass('apalis._sqlx_migrations') IS NOT NULL").fetch_one(pool).await?;
    if !there {
        return Ok(Vec::new());
    }
    Ok(sqlx::query_scalar("SELECT version FROM apalis._sqlx_migrations ORDER BY version").fetch_all(pool).await?)
}
