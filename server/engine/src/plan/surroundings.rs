//! What a slice of planning shares: customers, campaigns, brands, resellers and their approved texts, read once.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use carillon_domain::{Sequence, Step};
use carillon_store::entity::{brand, customer, enrollment, partner_text, record, reseller};

use super::members::Groups;
use crate::campaign::LoadedCampaign;
use crate::{Engine, EngineError, Result};

/// Everything around the enrollments of a slice.
pub(super) struct Surroundings {
    /// What the enrollments speak of.
    pub(super) groups: Groups,
    pub(super) customers: BTreeMap<String, customer::Model>,
    campaigns: HashMap<String, Arc<LoadedCampaign>>,
    brands: Vec<brand::Model>,
    resellers: Vec<reseller::Model>,
    pub(super) partner_texts: Vec<partner_text::Model>,
}

impl Engine {
    /// What is around these enrollments.
    pub(super) async fn surroundings(&self, due: &[enrollment::Model]) -> Result<Surroundings> {
        let db = self.parts.store.connection();
        let ids: Vec<String> = due.iter().map(|row| row.customer_id.clone()).collect();
        let campaigns = self.active_campaigns().await?;
        let customers = self.customers_by_id(&ids).await?;
        Ok(Surroundings {
            groups: self.groups(due, &customers).await?,
            customers,
            partner_texts: self.approved_texts(&campaigns_of(due)).await?,
            campaigns: campaigns.into_iter().map(|c| (c.campaign_id.clone(), c)).collect(),
            brands: carillon_store::brand::all(db).await?,
            resellers: carillon_store::reseller::all(db).await?,
        })
    }
}

impl Surroundings {
    /// The campaign, sequence and step an enrollment waits for, if they still exist.
    pub(super) fn definition_of(&self, row: &enrollment::Model) -> Option<(&LoadedCampaign, &Sequence, &Step)> {
        let campaign = self.campaigns.get(&row.campaign_id)?;
        let sequence = campaign.definition.sequences.iter().find(|s| s.name == row.sequence)?;
        let step = sequence.steps.iter().find(|s| Some(&s.name) == row.next_step.as_ref())?;
        Some((campaign, sequence, step))
    }

    /// A campaign of these enrollments.
    pub(super) fn campaign(&self, id: &str) -> Option<&LoadedCampaign> {
        self.campaigns.get(id).map(Arc::as_ref)
    }

    /// How often an offer may be placed; none where nothing limits it.
    pub(super) fn stock_of(&self, campaign_id: &str, offer: &str) -> Option<u32> {
        let offers = &self.campaigns.get(campaign_id)?.offers.list;
        offers.iter().find(|known| known.name == offer)?.stock
    }

    /// The reseller of the first record that has one, else the customer's own.
    pub(super) fn reseller_of<'a>(
        &self,
        customer: &customer::Model,
        records: impl IntoIterator<Item = &'a record::Model>,
    ) -> Option<&reseller::Model> {
        let of_record = records.into_iter().find_map(|record| record.reseller_id.as_ref());
        let id = of_record.or(customer.reseller_id.as_ref())?;
        self.resellers.iter().find(|reseller| reseller.id == *id)
    }

    /// The reseller's brand where there is one, else the house brand: the first.
    pub(super) fn brand_of(&self, reseller: Option<&reseller::Model>) -> Result<&brand::Model> {
        let own = reseller.and_then(|r| r.brand_id.as_ref());
        own.and_then(|id| self.brands.iter().find(|brand| brand.id == *id))
            .or_else(|| self.brands.first())
            .ok_or_else(|| EngineError::Internal("no brand is on file; import brands first".into()))
    }
}

/// The campaigns of these enrollments, each once.
pub(super) fn campaigns_of(due: &[enrollment::Model]) -> Vec<String> {
    let mut ids: Vec<String> = due.iter().map(|row| row.campaign_id.clone()).collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}
