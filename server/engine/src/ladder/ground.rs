//! What a fall stands on, read once for however many fall together: the customers, their paths, the ladders as they have
//! been walked. Must not know where a ladder leads.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use carillon_domain::Rung;
use carillon_store::WriteTransaction;
use carillon_store::entity::{communication, customer, delivery, enrollment};
use carillon_store::{brand, descent, enrollment as enrollments};

use super::fall::Fallen;
use crate::campaign::LoadedCampaign;
use crate::{Engine, EngineError, Result};

/// Everything that is looked at where something falls. What is decided is written down here too, so that who falls next
/// sees it.
pub(super) struct Ground {
    customers: HashMap<String, customer::Model>,
    enrollments: HashMap<String, enrollment::Model>,
    /// The names of brands.
    brands: HashMap<String, String>,
    /// By version.
    campaigns: HashMap<String, Arc<LoadedCampaign>>,
    /// What stands on the first ladder of each communication, the first first.
    walked: HashMap<String, Vec<delivery::Model>>,
}

impl Engine {
    /// Reads the ground under all of these, and holds their customers until the end of the transaction.
    pub(super) async fn ground(&self, tx: &WriteTransaction, all: &[Fallen<'_>]) -> Result<Ground> {
        let customers = ids(all, |it| Some(&it.customer_id));
        let customers = carillon_store::customer::lock_all(tx, &customers).await?;
        let paths = enrollments::by_ids(tx, &ids(all, |it| it.enrollment_id.as_ref())).await?;
        let mut campaigns = HashMap::new();
        for version in ids(all, |it| Some(&it.campaign_version_id)) {
            let loaded = self.load_version(&version).await?;
            campaigns.insert(version, loaded);
        }
        let mut walked: HashMap<String, Vec<delivery::Model>> = HashMap::new();
        for row in descent::on_ladders(tx, &ids(all, |it| Some(&it.id)), 0).await? {
            walked.entry(row.communication_id.clone()).or_default().push(row);
        }
        Ok(Ground {
            customers: customers.into_iter().map(|row| (row.id.clone(), row)).collect(),
            enrollments: paths.into_iter().map(|row| (row.id.clone(), row)).collect(),
            brands: brand::all(tx).await?.into_iter().map(|row| (row.id, row.name)).collect(),
            campaigns,
            walked,
        })
    }
}

/// Different ids of what these communications point at.
fn ids<'a>(all: &'a [Fallen<'_>], of: impl Fn(&'a communication::Model) -> Option<&'a String>) -> Vec<String> {
    let ids: BTreeSet<&String> = all.iter().filter_map(|it| of(it.communication)).collect();
    ids.into_iter().cloned().collect()
}

impl Ground {
    /// The customer it was for; none where nobody knows them any more.
    pub(super) fn customer(&self, about: &communication::Model) -> Option<&customer::Model> {
        self.customers.get(&about.customer_id)
    }

    /// Addresses of the customer nothing is sent to, from now on.
    pub(super) fn suppress(&mut self, customer_id: &str, list: serde_json::Value) {
        if let Some(customer) = self.customers.get_mut(customer_id) {
            customer.suppressions = list;
        }
    }

    /// The path it was said on, if it was.
    pub(super) fn path(&self, about: &communication::Model) -> Option<&enrollment::Model> {
        self.enrollments.get(about.enrollment_id.as_ref()?)
    }

    /// The name of the brand it was said under; empty where there is none.
    pub(super) fn brand(&self, about: &communication::Model) -> &str {
        self.brands.get(&about.brand_id).map_or("", String::as_str)
    }

    /// The campaign that said it.
    pub(super) fn campaign(&self, about: &communication::Model) -> Result<&LoadedCampaign> {
        let campaign = self.campaigns.get(&about.campaign_version_id);
        campaign.map(Arc::as_ref).ok_or_else(|| EngineError::Internal("a campaign nobody loaded".into()))
    }

    /// The ladder of the step it was said at; empty where the campaign no longer has it.
    pub(super) fn rungs(&self, about: &communication::Model) -> Result<&[Rung]> {
        Ok(rungs_of(self.campaign(about)?, about))
    }

    /// What stands on its ladder, the first first.
    pub(super) fn walked(&self, about: &communication::Model) -> &[delivery::Model] {
        self.walked.get(&about.id).map_or(&[], Vec::as_slice)
    }

    /// Another one stands there now.
    pub(super) fn walk(&mut self, row: delivery::Model) {
        self.walked.entry(row.communication_id.clone()).or_default().push(row);
    }
}

/// The ladder of the step a communication was said at; empty where the campaign no longer has it.
pub(super) fn rungs_of<'a>(campaign: &'a LoadedCampaign, about: &communication::Model) -> &'a [Rung] {
    let step = campaign.definition.steps().map(|(_, step)| step).find(|step| step.name == about.step);
    step.map_or(&[], |step| step.ladder())
}
