//! The open database: its connections, its transactions, what kind it is.
//!
//! Knows no table.

use std::sync::Arc;
use std::time::Duration;

use sea_orm::{DatabaseConnection, SqliteTransactionMode, TransactionOptions, TransactionTrait};
use sqlx::{PgPool, SqlitePool};
use tokio::sync::Semaphore;

use crate::{Result, StoreError, WriteTransaction, connect};

/// How a database is opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenOptions {
    /// Connections held at most by this process.
    pub max_connections: u32,
    /// Nothing may be written, and no file is made.
    pub read_only: bool,
    /// How long a lock or a free connection is waited for.
    pub wait: Duration,
}

impl Default for OpenOptions {
    fn default() -> Self {
        Self { max_connections: 10, read_only: false, wait: Duration::from_secs(10) }
    }
}

/// Which database it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// One file, one writer at a time.
    Sqlite,
    /// A server.
    Postgres,
}

/// The connections themselves, for the job engine, which speaks to the database on its own.
#[derive(Debug, Clone)]
pub enum Pool {
    /// Of SQLite.
    Sqlite(SqlitePool),
    /// Of PostgreSQL.
    Postgres(PgPool),
}

/// An open database. Cheap to clone: the clones share their connections.
#[derive(Debug, Clone)]
pub struct Store {
    db: DatabaseConnection,
    /// The one connection that writes, on SQLite: what a connection has read it must read again once another has written,
    /// so that one that writes always has its pages at hand.
    writer: DatabaseConnection,
    kind: Kind,
    options: OpenOptions,
    /// Whose turn it is to write: SQLite has one writer, and its own waiting is neither fair nor quick.
    turns: Arc<Semaphore>,
}

impl Store {
    /// Opens `sqlite:///folder/file.db`, which is made where it is missing, or `postgres://user@host/name`.
    pub async fn open(url: &str, options: OpenOptions) -> Result<Self> {
        // An address may say so itself, as SQLite's own do.
        let options = OpenOptions { read_only: options.read_only || url.contains("mode=ro"), ..options };
        let (kind, db) = connect::connect(url, &options).await?;
        let writer = match kind {
            Kind::Sqlite if !options.read_only => {
                connect::connect(url, &OpenOptions { max_connections: 1, ..options.clone() }).await?.1
            }
            _ => db.clone(),
        };
        Ok(Self { db, writer, kind, options, turns: Arc::new(Semaphore::new(1)) })
    }

    /// Which database it is.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Whether nothing may be written.
    pub fn is_read_only(&self) -> bool {
        self.options.read_only
    }

    /// Connections to read with. Writes go through [`Store::begin_write`].
    pub fn connection(&self) -> &DatabaseConnection {
        &self.db
    }

    /// The connections themselves, for the job engine.
    pub fn pool(&self) -> Pool {
        match self.kind {
            Kind::Sqlite => Pool::Sqlite(self.db.get_sqlite_connection_pool().clone()),
            Kind::Postgres => Pool::Postgres(self.db.get_postgres_connection_pool().clone()),
        }
    }

    /// Begins to write. On SQLite it waits for its turn and takes the lock at once, so that a transaction that has read
    /// can never fail to write.
    pub async fn begin_write(&self) -> Result<WriteTransaction> {
        if self.options.read_only {
            return Err(StoreError::ReadOnly { reason: "it was opened to be read".into() });
        }
        let turn = match self.kind {
            Kind::Sqlite => Some(self.turn().await?),
            Kind::Postgres => None,
        };
        let immediate = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        Ok(WriteTransaction::new(self.writer.begin_with_options(immediate).await?, turn))
    }

    async fn turn(&self) -> Result<tokio::sync::OwnedSemaphorePermit> {
        let turn = Arc::clone(&self.turns).acquire_owned();
        match tokio::time::timeout(self.options.wait, turn).await {
            Ok(Ok(turn)) => Ok(turn),
            Ok(Err(_)) => Err(StoreError::Unreachable { reason: "it was closed".into() }),
            Err(_) => Err(StoreError::Busy { reason: "this program is writing something else".into() }),
        }
    }

    /// Asks the database whether it is there.
    pub async fn ping(&self) -> Result<()> {
        Ok(self.db.ping().await?)
    }

    /// Closes every connection, of all clones; waits for those in use.
    pub async fn close(&self) -> Result<()> {
        if self.kind == Kind::Sqlite {
            self.writer.close_by_ref().await?;
        }
        Ok(self.db.close_by_ref().await?)
    }
}
