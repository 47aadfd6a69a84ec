//! Stored versions as folders, for whoever reads, compares or packs them.

use carillon_domain::campaign::CampaignFolder;
use carillon_store::entity::{campaign, campaign_version};

use super::save::{folder_of, number_of};
use crate::{Engine, EngineError, Result};

impl Engine {
    /// The number and the folder of a version of a campaign; of the newest one, be it a draft, where none is named.
    pub async fn campaign_folder(&self, name: &str, version: Option<u32>) -> Result<(u32, CampaignFolder)> {
        let (row, newest) = self.newest_campaign_version(name).await?;
        let version = match version {
            Some(number) if number != number_of(newest.number) => self.version_row(&row.id, number).await?,
            _ => newest,
        };
        Ok((number_of(version.number), folder_of(version.files)?))
    }

    /// What people call a campaign.
    pub async fn title_of_campaign(&self, name: &str) -> Result<String> {
        let row = carillon_store::campaign::by_name(self.parts.store.connection(), name).await?;
        row.map(|row| row.title).ok_or(EngineError::NotFound)
    }

    /// The number and the folder of the version things go out from.
    pub async fn active_campaign_folder(&self, name: &str) -> Result<(u32, CampaignFolder)> {
        let db = self.parts.store.connection();
        let row = carillon_store::campaign::by_name(db, name).await?.ok_or(EngineError::NotFound)?;
        let id = row.current_version_id.ok_or(EngineError::NotFound)?;
        let version = carillon_store::campaign::version(db, &id).await?.ok_or(EngineError::NotFound)?;
        Ok((number_of(version.number), folder_of(version.files)?))
    }

    pub(crate) async fn newest_campaign_version(
        &self,
        name: &str,
    ) -> Result<(campaign::Model, campaign_version::Model)> {
        let db = self.parts.store.connection();
        let row = carillon_store::campaign::by_name(db, name).await?.ok_or(EngineError::NotFound)?;
        let newest = carillon_store::campaign::newest_version(db, &row.id).await?.ok_or(EngineError::NotFound)?;
        Ok((row, newest))
    }

    async fn version_row(&self, campaign_id: &str, number: u32) -> Result<campaign_version::Model> {
        let number = i32::try_from(number).map_err(|_| EngineError::NotFound)?;
        let db = self.parts.store.connection();
        carillon_store::campaign::version_by_number(db, campaign_id, number).await?.ok_or(EngineError::NotFound)
    }
}
