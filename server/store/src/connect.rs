//! How connections are made, and how each database is set for our work.
//!
//! Knows no table. Nothing of what is said here may hold a password.

use std::path::Path;
use std::time::Duration;

use sea_orm::{ConnectOptions, Database, DatabaseConnection, DbErr};
use sqlx::Connection;
use sqlx::postgres::PgConnectOptions;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};

use crate::{Kind, OpenOptions, Result, StoreError};

/// Statements each connection keeps prepared.
const STATEMENTS: usize = 256;

/// A connection to PostgreSQL that lay idle this long may have been cut; it is asked before it is used.
const MAY_BE_CUT: Duration = Duration::from_secs(30);

pub(crate) async fn connect(url: &str, options: &OpenOptions) -> Result<(Kind, DatabaseConnection)> {
    let mut connect = ConnectOptions::new(url);
    connect
        .max_connections(options.max_connections.max(1))
        .acquire_timeout(options.wait)
        .sqlx_logging(false)
        .record_stmt_in_spans(false);
    let (kind, place) = match url.split_once(':') {
        Some(("sqlite", _)) => (Kind::Sqlite, sqlite(url, options, &mut connect)?),
        Some(("postgres" | "postgresql", _)) => (Kind::Postgres, postgres(url, options, &mut connect)?),
        _ => return Err(not_an_address("it begins with neither sqlite: nor postgres:".into())),
    };
    let db = Database::connect(connect).await.map_err(|error| unreachable_at(&place, error))?;
    Ok((kind, db))
}

fn sqlite(url: &str, options: &OpenOptions, connect: &mut ConnectOptions) -> Result<String> {
    let parsed: SqliteConnectOptions = url.parse().map_err(|error: sqlx::Error| not_an_address(error.to_string()))?;
    let file = parsed.get_filename().to_owned();
    if url.contains(":memory:") || url.contains("mode=memory") || file.as_os_str().is_empty() {
        return Err(not_an_address("a database in memory cannot be shared by connections".into()));
    }
    must_be_there(&file, options.read_only)?;
    let (read_only, wait) = (options.read_only, options.wait);
    connect.map_sqlx_sqlite_opts(move |parsed| set_sqlite(parsed, read_only, wait));
    connect.map_sqlx_sqlite_pool_opts(keep_open);
    Ok(file.display().to_string())
}

/// The address of a file, whatever letters its path has.
pub fn sqlite_url(file: &Path) -> String {
    let path = file.to_string_lossy().replace('%', "%25").replace('?', "%3F").replace('#', "%23");
    format!("sqlite://{path}")
}

/// SQLite only says that it cannot open a file, not why.
fn must_be_there(file: &Path, read_only: bool) -> Result<()> {
    let unreachable = |reason: String| Err(StoreError::Unreachable { reason });
    if read_only && !file.exists() {
        return unreachable(format!("there is no file {}", file.display()));
    }
    match file.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        Some(folder) if !folder.is_dir() => unreachable(format!("there is no folder {}", folder.display())),
        _ => Ok(()),
    }
}

fn set_sqlite(parsed: SqliteConnectOptions, read_only: bool, wait: Duration) -> SqliteConnectOptions {
    let set = parsed
        .read_only(read_only)
        .create_if_missing(!read_only)
        .busy_timeout(wait)
        .foreign_keys(true)
        .statement_cache_capacity(STATEMENTS)
        .pragma("temp_store", "MEMORY")
        .pragma("cache_size", "-16000");
    if read_only {
        return set;
    }
    // With a write-ahead log and FULL, a commit outlives a power cut: that a hand-over was begun must be known
    // afterwards. Writes are committed in groups, so that few of them wait for the disk.
    set.journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .pragma("journal_size_limit", "67108864")
        .optimize_on_close(true, None)
}

/// A file is never cut off: its connections need no test and no end. But where SQLite itself undoes a transaction, as when
/// the disk is full, the connection goes on counting it as open: what is begun on it next would be undone with it, however
/// often it is committed. Such a connection is put away, and another one is made.
fn keep_open(pool: SqlitePoolOptions) -> SqlitePoolOptions {
    let pool = pool.test_before_acquire(false).idle_timeout(None).max_lifetime(None);
    pool.before_acquire(|connection, _| {
        let is_clean = !connection.is_in_transaction();
        Box::pin(async move { Ok(is_clean) })
    })
}

fn postgres(url: &str, options: &OpenOptions, connect: &mut ConnectOptions) -> Result<String> {
    let parsed: PgConnectOptions = url.parse().map_err(|error: sqlx::Error| not_an_address(error.to_string()))?;
    let host = parsed.get_socket().map_or_else(|| parsed.get_host().to_owned(), |path| path.display().to_string());
    let place = format!("{host}:{}/{}", parsed.get_port(), parsed.get_database().unwrap_or("?"));
    let (read_only, wait) = (options.read_only, options.wait);
    connect.test_before_acquire_if_idle_for(MAY_BE_CUT);
    connect.map_sqlx_postgres_opts(move |parsed| {
        parsed
            .application_name("carillon")
            .statement_cache_capacity(STATEMENTS)
            .options([("lock_timeout", format!("{}ms", wait.as_millis()))])
            .options([("default_transaction_read_only", if read_only { "on" } else { "off" })])
            // We ask for rows by their keys. The server's own settings take such a row for four times as dear as it is on
            // any disk without arms, and read the whole table instead, by several processes.
            .options([("random_page_cost", "1.1"), ("jit", "off"), ("max_parallel_workers_per_gather", "0")])
    });
    Ok(place)
}

/// The address itself is left out: it may hold a password.
fn not_an_address(reason: String) -> StoreError {
    StoreError::Address { reason }
}

/// A first connection that fails says nothing about others: nobody was there.
fn unreachable_at(place: &str, error: DbErr) -> StoreError {
    match StoreError::from(error) {
        StoreError::Busy { .. } => StoreError::Unreachable { reason: format!("{place} did not answer") },
        StoreError::Unreachable { reason } => StoreError::Unreachable { reason: format!("{place}: {reason}") },
        StoreError::Refused(error) => StoreError::Unreachable { reason: format!("{place}: {error}") },
        other => other,
    }
}
