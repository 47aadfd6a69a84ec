//! Brings the tables to the state this program needs, and tells how they stand.
//!
//! Knows in which order things run, not what the tables hold.

use carillon_migrations::{Migrator, MigratorTrait, Status};
use sea_orm::ConnectionTrait;

use crate::{Kind, Result, Store, StoreError, WriteTransaction, queue_tables};

/// Any number, the same in every program that migrates: PostgreSQL lets one holder of it run at a time.
const LOCK: &str = "SELECT pg_advisory_xact_lock(7166193842071)";

/// One migration about to run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MigrationStep {
    /// Which one.
    pub name: String,
    /// It is the how manieth of this run, from 1.
    pub number: usize,
    /// Of so many.
    pub of: usize,
}

/// How the tables stand against this program.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct MigrationStatus {
    /// Migrations the database has.
    pub applied: Vec<String>,
    /// Migrations it has yet to get.
    pub pending: Vec<String>,
    /// Migrations it has that this program does not know.
    pub newer: Vec<String>,
}

impl MigrationStatus {
    /// Whether this program can work with the tables.
    pub fn is_current(&self) -> bool {
        self.pending.is_empty() && self.newer.is_empty()
    }
}

impl Store {
    /// Runs every migration that is missing, all or none of ours; tells each before it runs. Returns how many ran.
    ///
    /// Programs that start together wait for each other here.
    pub async fn migrate(&self, mut progress: impl FnMut(&MigrationStep) + Send) -> Result<usize> {
        if self.is_read_only() {
            return Err(StoreError::ReadOnly { reason: "it was opened to be read".into() });
        }
        refuse_newer(&self.migration_status().await?)?;
        queue_tables::migrate(&self.pool()).await?;
        let tx = self.begin_write().await?;
        self.wait_for_others(&tx).await?;
        let pending = carillon_migrations::status(tx.inner()).await?.pending;
        for (at, name) in pending.iter().enumerate() {
            progress(&MigrationStep { name: name.clone(), number: at + 1, of: pending.len() });
            Migrator::up(tx.inner(), Some(1)).await?;
        }
        tx.commit().await?;
        Ok(pending.len())
    }

    async fn wait_for_others(&self, tx: &WriteTransaction) -> Result<()> {
        if self.kind() == Kind::Postgres {
            // A migration of many rows takes longer than anything else waits for a lock.
            tx.execute_unprepared("SET LOCAL lock_timeout = 0").await?;
            tx.execute_unprepared(LOCK).await?;
        }
        Ok(())
    }

    /// How the tables stand against this program. Only reads.
    pub async fn migration_status(&self) -> Result<MigrationStatus> {
        let queue = queue_tables::status(&self.pool()).await?;
        let ours = carillon_migrations::status(self.connection()).await?;
        Ok(joined(queue, ours))
    }

    /// Refuses tables this program cannot work with, and says which way they differ.
    pub async fn check_schema(&self) -> Result<()> {
        let status = self.migration_status().await?;
        refuse_newer(&status)?;
        match status.pending.len() {
            0 => Ok(()),
            missing => Err(StoreError::SchemaOlder { reason: format!("{missing} migration(s) have not run") }),
        }
    }
}

fn refuse_newer(status: &MigrationStatus) -> Result<()> {
    match status.newer.last() {
        Some(newest) => Err(StoreError::SchemaNewer { newest: newest.clone() }),
        None => Ok(()),
    }
}

fn joined(queue: Status, ours: Status) -> MigrationStatus {
    let both = |mut first: Vec<String>, second: Vec<String>| {
        first.extend(second);
        first
    };
    MigrationStatus {
        applied: both(queue.applied, ours.applied),
        pending: both(queue.pending, ours.pending),
        newer: both(queue.newer, ours.newer),
    }
}
