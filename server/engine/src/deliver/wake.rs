//! Waking: the jobs that say "look at these deliveries", written with the rows they wake, and the sweep for the rest.

use carillon_store::jobs::{AT_ONCE, delete_finished_jobs, enqueue};
use carillon_store::{WriteTransaction, delivery};
use serde_json::json;

use crate::{DELIVER_QUEUE, Engine, Result};

/// Deliveries in one job.
const SLICE: usize = 100;
/// How long finished jobs are kept, in milliseconds: a day, to look at.
const KEPT_MS: i64 = 86_400_000;
/// Finished jobs one sweep takes away.
const TIDIED: i64 = 1_000;
/// Deliveries one sweep looks at.
const SWEEP: u64 = 2_000;

impl Engine {
    /// Enqueues jobs for these deliveries in the transaction that writes them.
    pub(crate) async fn wake(&self, tx: &WriteTransaction, ids: &[String]) -> Result<()> {
        self.enqueue_slices(tx, ids, "plan").await
    }

    /// Wakes what is due and has no job: retries whose time has come, and what a dead worker left. Returns how many.
    pub async fn sweep(&self) -> Result<usize> {
        let tx = self.parts.store.begin_write().await?;
        let database_now = delivery::database_now_ms(&tx).await?;
        let ids = delivery::to_wake(&tx, self.now_ms(), database_now, SWEEP).await?;
        // A repeated sweep within the same lease finds the same deliveries still queued: one job is enough.
        let round = database_now / (self.settings().lease_seconds * 1_000).max(1);
        self.enqueue_slices(&tx, &ids, &format!("sweep{round}")).await?;
        delete_finished_jobs(&tx, database_now - KEPT_MS, TIDIED).await?;
        tx.commit().await?;
        Ok(ids.len())
    }

    async fn enqueue_slices(&self, tx: &WriteTransaction, ids: &[String], cause: &str) -> Result<()> {
        for slice in ids.chunks(SLICE) {
            let key = format!("{cause}:{}:{}", slice[0], slice.len());
            enqueue(tx, DELIVER_QUEUE, &json!({ "deliveries": slice }), &key, AT_ONCE).await?;
        }
        Ok(())
    }
}
