//! Campaigns as folders of text: read, checked, stored as versions, loaded for planning and composing.
//!
//! Knows where folders come from; what a definition means is told by `domain`, whether content works by `compose`.

mod load;
mod offers;
mod read;

use carillon_compose::{Finding, check};
use carillon_domain::campaign::{CampaignDefinition, CampaignFolder};
use carillon_domain::{CampaignId, CampaignVersionId};
use carillon_store::blob::BlobHash;
use carillon_store::entity::{campaign, campaign_version};

pub(crate) use load::{LoadedCampaign, VersionCache};
pub use read::read_folder;

use crate::{Engine, EngineError, Result};

/// What applying a folder did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applied {
    /// The campaign's name.
    pub name: String,
    /// The number of the version that is current now.
    pub version: i32,
    /// The folder was the current version already: nothing was written.
    pub unchanged: bool,
}

impl Engine {
    /// Proves a folder: every finding that would keep it from being applied, and warnings.
    pub fn check_campaign(&self, folder: &CampaignFolder) -> Vec<Finding> {
        check(folder)
    }

    /// Stores a folder as the current version of its campaign. A folder with faults is refused with all of them.
    pub async fn apply_campaign(&self, folder: &CampaignFolder, by: &str) -> Result<Applied, ApplyError> {
        let faults: Vec<Finding> = check(folder).into_iter().filter(Finding::is_fault).collect();
        if !faults.is_empty() {
            return Err(ApplyError::Faults(faults));
        }
        let definition = load::definition_of(folder)?;
        Ok(self.store_version(&definition, folder, by).await?)
    }

    async fn store_version(
        &self,
        definition: &CampaignDefinition,
        folder: &CampaignFolder,
        by: &str,
    ) -> Result<Applied> {
        let files = serde_json::to_value(folder).map_err(|e| EngineError::internal("the folder as JSON", e))?;
        let content_hash = hash_of(folder);
        let now = self.clock_now();
        let tx = self.parts.store.begin_write().await?;
        let known = carillon_store::campaign::by_name(&tx, &definition.name).await?;
        let newest = match &known {
            Some(campaign) => carillon_store::campaign::newest_version(&tx, &campaign.id).await?,
            None => None,
        };
        if let Some(newest) = newest.as_ref().filter(|v| v.content_hash == content_hash) {
            let version = newest.number;
            return Ok(Applied { name: definition.name.clone(), version, unchanged: true });
        }
        let number = newest.map_or(1, |v| v.number + 1);
        let campaign = known.unwrap_or_else(|| campaign::Model {
            id: CampaignId::mint(now, self.entropy()).to_string(),
            name: definition.name.clone(),
            title: String::new(),
            current_version_id: None,
            state: "active".into(),
            created_at: now.as_millisecond(),
        });
        let version = campaign_version::Model {
            id: CampaignVersionId::mint(now, self.entropy()).to_string(),
            campaign_id: campaign.id.clone(),
            number,
            files,
            content_hash,
            applied_at: now.as_millisecond(),
            applied_by: by.to_owned(),
        };
        let campaign = campaign::Model { title: definition.title.clone(), ..campaign };
        carillon_store::campaign::save_version(&tx, campaign, version).await?;
        tx.commit().await?;
        Ok(Applied { name: definition.name.clone(), version: number, unchanged: false })
    }
}

/// Why a folder was not applied.
#[derive(Debug, thiserror::Error)]
pub enum ApplyError {
    /// The folder has faults; all of them are told.
    #[error("the campaign has {} fault(s)", .0.len())]
    Faults(Vec<Finding>),
    /// It could not be stored.
    #[error(transparent)]
    Engine(#[from] EngineError),
}

fn hash_of(folder: &CampaignFolder) -> String {
    BlobHash::of(folder.canonical_json().as_bytes()).as_str().to_owned()
}
