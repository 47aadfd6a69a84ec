//! Stored versions, parsed once and kept: a version never changes.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use carillon_compose::{Condition, ContentFile};
use carillon_domain::campaign::{CampaignDefinition, CampaignFolder};
use carillon_domain::{Language, MessageClass};

use super::offers::LoadedOffers;
use crate::{Engine, EngineError, Result};

/// A version, ready to plan and compose with.
#[derive(Debug)]
pub(crate) struct LoadedCampaign {
    /// `cmp_…`
    pub(crate) campaign_id: String,
    /// `cpv_…`
    pub(crate) version_id: String,
    /// What it says.
    pub(crate) definition: CampaignDefinition,
    /// Whom it is for, ready to ask.
    pub(crate) condition: Option<Condition>,
    /// What may stand in its slots.
    pub(crate) offers: LoadedOffers,
    contents: HashMap<(String, Language), ContentFile>,
}

impl LoadedCampaign {
    /// The content of a step in exactly this language, if it was written.
    pub(crate) fn content(&self, step: &str, language: Language) -> Option<&ContentFile> {
        self.contents.get(&(step.to_owned(), language))
    }

    /// The language a recipient is written to: their own, or the nearest one this campaign has.
    pub(crate) fn language_for(&self, wanted: Language) -> Language {
        let has = |language: &Language| self.definition.languages.contains(language);
        std::iter::once(wanted)
            .chain(wanted.fallback())
            .find(has)
            .or_else(|| self.definition.languages.first().copied())
            .unwrap_or(Language::En)
    }

    /// The language a communication is sent in, as its row says.
    pub(crate) fn language_of(&self, communication: &carillon_store::entity::communication::Model) -> Language {
        self.language_for(Language::resolve(&communication.language).unwrap_or(Language::En))
    }

    /// The message class.
    pub(crate) fn class(&self) -> MessageClass {
        self.definition.class
    }
}

/// Loaded versions by their id.
#[derive(Debug, Default)]
pub(crate) struct VersionCache(Mutex<HashMap<String, Arc<LoadedCampaign>>>);

impl VersionCache {
    fn get(&self, id: &str) -> Option<Arc<LoadedCampaign>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(id).cloned()
    }

    fn put(&self, loaded: Arc<LoadedCampaign>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(loaded.version_id.clone(), loaded);
    }
}

/// What a folder says, where it was proved before.
pub(super) fn definition_of(folder: &CampaignFolder) -> Result<CampaignDefinition> {
    folder.definition().map_err(|faults| {
        let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
        EngineError::internal("campaign.toml", told.join("; "))
    })
}

fn condition_of(definition: &CampaignDefinition) -> Result<Option<Condition>> {
    let parse = |text| Condition::parse(carillon_domain::campaign::DEFINITION_FILE, text);
    let parsed = definition.audience.condition.as_deref().map(parse).transpose();
    parsed.map_err(|e| EngineError::internal(&definition.name, e))
}

fn contents_of(
    definition: &CampaignDefinition,
    folder: &CampaignFolder,
) -> Result<HashMap<(String, Language), ContentFile>> {
    let mut contents = HashMap::new();
    for (_, step) in definition.steps() {
        for language in &definition.languages {
            let Some(text) = folder.content(&step.name, *language) else { continue };
            let file = format!("{}/{}", definition.name, CampaignFolder::content_path(&step.name, *language));
            let content = ContentFile::parse(&file, text).map_err(|e| EngineError::internal("a stored campaign", e))?;
            contents.insert((step.name.clone(), *language), content);
        }
    }
    Ok(contents)
}

impl Engine {
    /// The current version of every active campaign.
    pub(crate) async fn active_campaigns(&self) -> Result<Vec<Arc<LoadedCampaign>>> {
        let mut loaded = Vec::new();
        for campaign in carillon_store::campaign::active(self.parts.store.connection()).await? {
            if let Some(version) = &campaign.current_version_id {
                loaded.push(self.load_version(version).await?);
            }
        }
        Ok(loaded)
    }

    /// One version, from the cache or the store.
    pub(crate) async fn load_version(&self, id: &str) -> Result<Arc<LoadedCampaign>> {
        if let Some(loaded) = self.cache.get(id) {
            return Ok(loaded);
        }
        let row = carillon_store::campaign::version(self.parts.store.connection(), id)
            .await?
            .ok_or_else(|| EngineError::Internal(format!("campaign version {id} is missing")))?;
        let folder: CampaignFolder =
            serde_json::from_value(row.files).map_err(|e| EngineError::internal("a stored campaign", e))?;
        let definition = definition_of(&folder)?;
        let loaded = Arc::new(LoadedCampaign {
            campaign_id: row.campaign_id,
            version_id: row.id,
            condition: condition_of(&definition)?,
            contents: contents_of(&definition, &folder)?,
            offers: LoadedOffers::load(&folder, &definition.languages)?,
            definition,
        });
        self.cache.put(Arc::clone(&loaded));
        Ok(loaded)
    }
}
