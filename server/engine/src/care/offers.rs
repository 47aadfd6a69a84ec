//! The offers in a communication, with why each one stands there, and when the customer was shown what kept others out.

use std::collections::BTreeMap;

use carillon_domain::campaign::offer::{PassedOver, Why};
use carillon_store::entity::{communication, placement};

use super::rows::instant;
use crate::view::{OfferShown, PlacedOffer};
use crate::{Engine, EngineError, Result};

impl Engine {
    /// What stands in the slots of a communication. A corrected version shows what the first one was given.
    pub(super) async fn placed_offers(&self, root: &communication::Model) -> Result<Vec<PlacedOffer>> {
        let db = self.parts.store.connection();
        let rows = carillon_store::placement::of_communication(db, &root.root_id).await?;
        if rows.is_empty() {
            return Ok(Vec::new());
        }
        let all = carillon_store::placement::of_customers(db, std::slice::from_ref(&root.customer_id)).await?;
        let references = self.references_of(&all).await?;
        rows.into_iter().map(|row| placed_offer(row, &all, &references)).collect()
    }

    async fn references_of(&self, placed: &[placement::Model]) -> Result<BTreeMap<String, String>> {
        let mut ids: Vec<String> = placed.iter().map(|row| row.communication_id.clone()).collect();
        ids.dedup();
        let rows = carillon_store::communication::by_ids(self.parts.store.connection(), &ids).await?;
        Ok(rows.into_iter().map(|row| (row.id, row.reference)).collect())
    }
}

fn placed_offer(
    row: placement::Model,
    all: &[placement::Model],
    references: &BTreeMap<String, String>,
) -> Result<PlacedOffer> {
    let why: Why = serde_json::from_value(row.why.clone()).map_err(|e| EngineError::internal("a stored reason", e))?;
    let names = why.passed_over.iter().filter_map(PassedOver::keeper);
    let found = names.filter_map(|name| {
        let seen = shown_before(&row, name, all)?;
        let reference = references.get(&seen.communication_id).cloned().unwrap_or_default();
        let here = seen.communication_id == row.communication_id;
        let communication_id = seen.communication_id.clone();
        Some((name.to_owned(), OfferShown { at: instant(seen.at), communication_id, reference, here }))
    });
    let shown = found.collect();
    Ok(PlacedOffer { slot: row.slot, offer: row.offer, shown, why })
}

/// Where the customer was last shown an offer of this campaign, by the time this one was placed: in the same
/// communication, if it stands there, since that alone keeps the other out.
fn shown_before<'a>(row: &placement::Model, name: &str, all: &'a [placement::Model]) -> Option<&'a placement::Model> {
    let known =
        |other: &&placement::Model| other.campaign_id == row.campaign_id && other.offer == name && other.at <= row.at;
    let key = |other: &&placement::Model| {
        (other.communication_id == row.communication_id, other.at, other.communication_id.clone())
    };
    all.iter().filter(known).max_by_key(key)
}
