//! What follows from falls, gathered and then written together. Must not know why it follows.

use std::collections::BTreeMap;

use carillon_store::entity::{delivery, event, lane, task};
use carillon_store::{WriteTransaction, customer, delivery as deliveries, volume};
use serde_json::Value;

use crate::Result;

/// What is to be written. Lines of the timeline stand in the order in which things happened.
#[derive(Default)]
pub(super) struct Follows {
    pub(super) events: Vec<event::Model>,
    pub(super) deliveries: Vec<delivery::Model>,
    pub(super) tasks: Vec<task::Model>,
    /// By their ids: each once.
    pub(super) lanes: BTreeMap<String, lane::Model>,
    /// Addresses nothing is sent to any more, by customer.
    pub(super) suppressions: BTreeMap<String, Value>,
}

impl Follows {
    /// Writes all of it.
    pub(super) async fn write(self, tx: &WriteTransaction) -> Result<()> {
        if !self.suppressions.is_empty() {
            customer::set_suppressions(tx, self.suppressions.into_iter().collect()).await?;
        }
        deliveries::insert_planned(tx, self.deliveries).await?;
        volume::insert_lanes(tx, self.lanes.into_values().collect()).await?;
        carillon_store::task::insert(tx, self.tasks).await?;
        carillon_store::event::insert(tx, self.events).await?;
        Ok(())
    }
}
