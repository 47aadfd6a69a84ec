//! Keeping a claim while it is worked on: whoever is slow is not dead, and nobody takes over what a slow server holds up.

use std::time::Duration;

use carillon_store::delivery;

use crate::{Engine, Result};

/// A lease is renewed so often before it ends.
const TIMES: u32 = 3;

impl Engine {
    /// Renews the lease of a claim again and again; ends when it is dropped.
    pub(super) async fn keep_claim(&self, token: &str) -> std::convert::Infallible {
        let lease = Duration::from_secs(self.settings().lease_seconds.unsigned_abs());
        loop {
            tokio::time::sleep(lease / TIMES).await;
            if let Err(error) = self.renew_lease(token).await {
                tracing::warn!(%error, "a lease could not be renewed; it is tried again");
            }
        }
    }

    async fn renew_lease(&self, token: &str) -> Result<()> {
        let db = self.parts.store.connection();
        let until = delivery::database_now_ms(db).await? + self.settings().lease_seconds * 1_000;
        Ok(delivery::keep(db, token, until).await?)
    }
}
