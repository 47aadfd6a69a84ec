//! What can go wrong with a database, sorted by what its keeper can do about it.
//!
//! Holds no value of any row: the messages may be logged and shown.

use sea_orm::{ConnAcquireErr, DbErr, RuntimeErr};
use sqlx::postgres::PgDatabaseError;
use sqlx::sqlite::SqliteError;

/// The pool cannot tell one from the other: it waits for a server that does not answer as it does for its own connections.
const NO_CONNECTION: &str = "no connection was to be had: all of them are in use, or the database does not answer";

/// Why the store did not do what was asked.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The address of the database cannot be read.
    #[error(
        "the address of the database cannot be used: {reason}; \
         write sqlite:///folder/file.db or postgres://user@host/name"
    )]
    Address {
        /// What is wrong with it.
        reason: String,
    },
    /// Nobody answers, or the answer is no.
    #[error("the database cannot be reached: {reason}; check that it runs, and its address, name, user and password")]
    Unreachable {
        /// Where, and what it said.
        reason: String,
    },
    /// Somebody else holds the lock, or all connections are in use.
    #[error("the database is busy: {reason}; try again, and look for a long import or a forgotten session if it stays")]
    Busy {
        /// What was waited for.
        reason: String,
    },
    /// The database may only be read.
    #[error("the database is read-only: {reason}; check the rights on its file and folder, or open it for writing")]
    ReadOnly {
        /// Who says so.
        reason: String,
    },
    /// There is no room left.
    #[error("the disk of the database is full: {reason}; make room there, nothing was written")]
    DiskFull {
        /// What the database said.
        reason: String,
    },
    /// The file is no database, or is broken.
    #[error("the database is damaged: {reason}; stop the program, keep a copy, and restore the last backup")]
    Damaged {
        /// What the database said.
        reason: String,
    },
    /// A newer program has changed the tables.
    #[error("the tables are newer than this program, which does not know `{newest}`; install the newer program again")]
    SchemaNewer {
        /// The newest change this program does not know.
        newest: String,
    },
    /// The tables wait for changes this program brings.
    #[error("the tables are older than this program: {reason}; run `carillon migrate up`")]
    SchemaOlder {
        /// What is missing.
        reason: String,
    },
    /// A part of PostgreSQL that the job engine needs is not there.
    #[error(
        "PostgreSQL lacks the extensions hstore and pgcrypto: {reason}; install its contrib package, and let the owner \
         of the database run CREATE EXTENSION hstore and CREATE EXTENSION pgcrypto"
    )]
    Extension {
        /// What the database said.
        reason: String,
    },
    /// A row with this key stands already.
    #[error("there is such a row already: {reason}; change that one, or choose another key")]
    Taken {
        /// Which key, without its value.
        reason: String,
    },
    /// Any other refusal: a fault of the program.
    #[error("the database refused a statement: {0}")]
    Refused(DbErr),
}

impl StoreError {
    /// Whether the same may work later without anybody changing the request.
    pub fn is_passing(&self) -> bool {
        matches!(self, Self::Unreachable { .. } | Self::Busy { .. } | Self::DiskFull { .. })
    }

    /// Whether a unique key stood in the way.
    pub fn is_taken(&self) -> bool {
        matches!(self, Self::Taken { .. })
    }

    /// Sorts what sqlx reports; none where it is nothing special.
    pub(crate) fn from_sqlx(error: &sqlx::Error) -> Option<Self> {
        let reason = error.to_string();
        match error {
            sqlx::Error::PoolTimedOut => Some(Self::Busy { reason: NO_CONNECTION.into() }),
            sqlx::Error::Io(_) | sqlx::Error::Tls(_) | sqlx::Error::PoolClosed | sqlx::Error::WorkerCrashed => {
                Some(Self::Unreachable { reason })
            }
            sqlx::Error::Database(error) => match error.try_downcast_ref::<PgDatabaseError>() {
                Some(postgres) => from_postgres(postgres),
                None => error.try_downcast_ref::<SqliteError>().and_then(from_sqlite),
            },
            _ => None,
        }
    }
}

impl From<DbErr> for StoreError {
    fn from(error: DbErr) -> Self {
        let sorted = match &error {
            DbErr::ConnectionAcquire(ConnAcquireErr::Timeout) => Self::from_sqlx(&sqlx::Error::PoolTimedOut),
            DbErr::ConnectionAcquire(ConnAcquireErr::ConnectionClosed) => Self::from_sqlx(&sqlx::Error::PoolClosed),
            DbErr::Conn(RuntimeErr::SqlxError(inner))
            | DbErr::Exec(RuntimeErr::SqlxError(inner))
            | DbErr::Query(RuntimeErr::SqlxError(inner)) => Self::from_sqlx(inner),
            _ => None,
        };
        sorted.unwrap_or(Self::Refused(error))
    }
}

impl From<sqlx::Error> for StoreError {
    fn from(error: sqlx::Error) -> Self {
        Self::from_sqlx(&error).unwrap_or_else(|| Self::Refused(DbErr::Query(RuntimeErr::SqlxError(error.into()))))
    }
}

/// By primary result code: the low byte of what SQLite reports.
fn from_sqlite(error: &SqliteError) -> Option<StoreError> {
    use sqlx::error::DatabaseError;
    let code: i32 = error.code()?.parse().ok()?;
    let reason = error.message().to_owned();
    match (code & 0xff, code) {
        (5 | 6, _) => Some(StoreError::Busy { reason }),
        (8, _) => Some(StoreError::ReadOnly { reason }),
        // The second is the file beside the database that its connections share: it could not be made larger.
        (13, _) | (_, 4874) => Some(StoreError::DiskFull { reason }),
        (11 | 26, _) => Some(StoreError::Damaged { reason }),
        (10 | 14, _) => Some(StoreError::Unreachable { reason }),
        (19, 1555 | 2067) => Some(StoreError::Taken { reason }),
        (1, _) if reason.starts_with("no such table") || reason.starts_with("no such column") => {
            Some(StoreError::SchemaOlder { reason })
        }
        _ => None,
    }
}

/// By SQLSTATE.
fn from_postgres(error: &PgDatabaseError) -> Option<StoreError> {
    let reason = error.message().to_owned();
    match error.code() {
        // Lock not available, deadlock, serialization failure, statement cancelled, too many connections.
        "55P03" | "40P01" | "40001" | "57014" | "53300" => Some(StoreError::Busy { reason }),
        "25006" => Some(StoreError::ReadOnly { reason }),
        "53100" => Some(StoreError::DiskFull { reason }),
        "XX001" | "XX002" => Some(StoreError::Damaged { reason }),
        // The server shuts down or starts, refuses user or password, or has no such database.
        "57P01" | "57P02" | "57P03" | "28000" | "28P01" | "3D000" => Some(StoreError::Unreachable { reason }),
        code if code.starts_with("08") => Some(StoreError::Unreachable { reason }),
        "23505" => Some(StoreError::Taken { reason }),
        "42P01" | "42703" => Some(StoreError::SchemaOlder { reason }),
        _ => None,
    }
}
