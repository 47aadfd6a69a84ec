//! The offers in a communication, with why each one stands there.

use carillon_store::entity::placement;

use crate::view::PlacedOffer;
use crate::{Engine, EngineError, Result};

impl Engine {
    /// What stands in the slots of a communication. A corrected version shows what the first one was given.
    pub(super) async fn placed_offers(&self, root_id: &str) -> Result<Vec<PlacedOffer>> {
        let rows = carillon_store::placement::of_communication(self.parts.store.connection(), root_id).await?;
        rows.into_iter().map(placed_offer).collect()
    }
}

fn placed_offer(row: placement::Model) -> Result<PlacedOffer> {
    let why = serde_json::from_value(row.why).map_err(|e| EngineError::internal("a stored reason", e))?;
    Ok(PlacedOffer { slot: row.slot, offer: row.offer, why })
}
