//! The offers of a stored version, ready to choose from and to compose with.

use std::collections::{BTreeMap, BTreeSet};

use carillon_compose::{Condition, OfferContents};
use carillon_domain::Language;
use carillon_domain::campaign::offer::Offer;
use carillon_domain::campaign::{CampaignFolder, OFFERS_FILE};
use serde_json::Value;

use super::load::told;
use crate::{EngineError, Result};

/// The offers of a campaign.
#[derive(Debug, Default)]
pub(crate) struct LoadedOffers {
    /// What they are.
    pub(crate) list: Vec<Offer>,
    /// What they say.
    pub(crate) contents: OfferContents,
    conditions: BTreeMap<String, Condition>,
}

impl LoadedOffers {
    /// Reads the offers of a folder that was proved before.
    pub(crate) fn load(folder: &CampaignFolder, languages: &[Language]) -> Result<Self> {
        let list = folder.offers().map_err(|faults| told(OFFERS_FILE, &faults))?;
        let contents =
            OfferContents::read(folder, &list, languages).map_err(|e| EngineError::internal("a stored campaign", e))?;
        let mut loaded = Self { list, contents, ..Self::default() };
        for offer in &loaded.list {
            if let Some(text) = &offer.condition {
                let condition =
                    Condition::parse(OFFERS_FILE, text).map_err(|e| EngineError::internal(&offer.name, e))?;
                loaded.conditions.insert(offer.name.clone(), condition);
            }
        }
        Ok(loaded)
    }

    /// The offers meant for the recipient of this data. One whose condition cannot be answered is meant for nobody.
    pub(crate) fn meant_for(&self, data: &Value) -> BTreeSet<String> {
        let holds = |offer: &&Offer| match self.conditions.get(&offer.name) {
            None => true,
            Some(condition) => condition.holds(data).unwrap_or_else(|error| {
                tracing::warn!(offer = %offer.name, %error, "the condition of an offer fails");
                false
            }),
        };
        self.list.iter().filter(holds).map(|offer| offer.name.clone()).collect()
    }
}
