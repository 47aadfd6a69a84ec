//! The home page: how much there is, and what needs attention.

use crate::view::{Home, Trouble};
use crate::{Engine, Result};

impl Engine {
    /// Counts and the newest communications.
    pub async fn home(&self) -> Result<Home> {
        let db = self.parts.store.connection();
        let counts = carillon_store::counts::all(db).await?;
        let mut home = Home {
            customers: counts.customers,
            records: counts.records,
            communications: counts.communications,
            quarantined: counts.quarantined,
            tasks: self.count_open_tasks().await?,
            newest: self.find("", None).await?.rows,
            ..Home::default()
        };
        home.newest.truncate(10);
        for (state, n) in carillon_store::delivery::count_by_state(db).await? {
            let n = u64::try_from(n).unwrap_or_default();
            match state.as_str() {
                "accepted" => home.accepted += n,
                "cancelled" => {}
                state if Trouble::Refused.states().contains(&state) => home.rejected += n,
                state if Trouble::Uncertain.states().contains(&state) => home.uncertain += n,
                _ => home.waiting += n,
            }
        }
        Ok(home)
    }
}
