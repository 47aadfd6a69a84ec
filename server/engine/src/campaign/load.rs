//! Stored versions, parsed once and kept: a version never changes.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use carillon_compose::ContentFile;
use carillon_domain::campaign::{CampaignDefinition, CampaignFolder, ContentSource};
use carillon_domain::{DocumentName, Language, LocatedError, Medium, MessageClass};

use super::findings::FindingsCache;
use super::offers::LoadedOffers;
use super::rules::AudienceRules;
use super::step_rules::StepRules;
use crate::{Engine, EngineError, Result};

/// Content by step and language.
type Contents = HashMap<(String, Language), ContentFile>;

/// A version, ready to plan and compose with.
#[derive(Debug)]
pub(crate) struct LoadedCampaign {
    /// `cmp_…`
    pub(crate) campaign_id: String,
    /// `cpv_…`
    pub(crate) version_id: String,
    /// What it says.
    pub(crate) definition: CampaignDefinition,
    /// Whom it is for and what it reads from their records, ready to ask.
    pub(crate) rules: AudienceRules,
    /// What its steps ask before they do something.
    pub(crate) steps: StepRules,
    /// What may stand in its slots.
    pub(crate) offers: LoadedOffers,
    contents: Contents,
    /// The words of the other media, where they have some of their own.
    own: HashMap<Medium, Contents>,
    /// The definitions of documents: path and text.
    documents: HashMap<String, String>,
}

impl LoadedCampaign {
    /// What a step says by email in exactly this language, if it was written.
    pub(crate) fn content(&self, step: &str, language: Language) -> Option<&ContentFile> {
        self.contents.get(&(step.to_owned(), language))
    }

    /// What a step says in a medium in exactly this language, where it says something else there than in the mail.
    pub(crate) fn own_content(&self, medium: Medium, step: &str, language: Language) -> Option<&ContentFile> {
        self.own.get(&medium)?.get(&(step.to_owned(), language))
    }

    /// The languages a step can be read in, in the order of menus.
    pub(crate) fn languages_of(&self, step: &str) -> Vec<Language> {
        Language::ALL.iter().copied().filter(|&language| self.content(step, language).is_some()).collect()
    }

    /// The language a step is said in to a reader of this one: it, the first one it falls back to in which the step is
    /// written, or else the first of the campaign's own.
    pub(crate) fn language_for(&self, step: &str, wanted: Language) -> Language {
        let written = |language: &Language| self.content(step, *language).is_some();
        wanted
            .fallback()
            .find(written)
            .or_else(|| self.definition.languages.iter().copied().find(written))
            .unwrap_or(Language::En)
    }

    /// The text of a document's definition, if the folder has one.
    pub(crate) fn document(&self, name: &DocumentName) -> Option<&str> {
        self.documents.get(&name.definition_path()).map(String::as_str)
    }

    /// The language a communication is sent in, as its row says.
    pub(crate) fn language_of(&self, communication: &carillon_store::entity::communication::Model) -> Language {
        let wanted = Language::resolve(&communication.language).unwrap_or(Language::En);
        self.language_for(&communication.step, wanted)
    }

    /// The message class.
    pub(crate) fn class(&self) -> MessageClass {
        self.definition.class
    }
}

/// Loaded versions by their id, and what the check found in folders.
#[derive(Debug, Default)]
pub(crate) struct VersionCache {
    versions: Mutex<HashMap<String, Arc<LoadedCampaign>>>,
    pub(super) findings: FindingsCache,
}

impl VersionCache {
    fn get(&self, id: &str) -> Option<Arc<LoadedCampaign>> {
        self.versions.lock().unwrap_or_else(PoisonError::into_inner).get(id).cloned()
    }

    fn put(&self, loaded: Arc<LoadedCampaign>) {
        self.versions.lock().unwrap_or_else(PoisonError::into_inner).insert(loaded.version_id.clone(), loaded);
    }
}

/// What a folder says, where it was proved before.
pub(super) fn definition_of(folder: &CampaignFolder) -> Result<CampaignDefinition> {
    folder.definition().map_err(|faults| told("campaign.toml", &faults))
}

/// What is wrong with a file that was proved before.
pub(super) fn told(file: &str, faults: &[LocatedError]) -> EngineError {
    let told: Vec<String> = faults.iter().map(ToString::to_string).collect();
    EngineError::internal(file, told.join("; "))
}

/// Words of a language itself: a medium's own, and those all share.
const SOURCES: [ContentSource; 2] = [ContentSource::Own, ContentSource::Common];

/// What every step says in a medium, as far as the source of the words is one of these.
fn contents_of(
    definition: &CampaignDefinition,
    folder: &CampaignFolder,
    medium: Medium,
    sources: &[ContentSource],
) -> Result<Contents> {
    let mut contents = Contents::new();
    for (_, step) in definition.steps() {
        for language in &definition.languages {
            // A language that stands in is chosen when a message is planned, not here.
            let found = folder.content_for(&step.name, medium, *language);
            let Some(found) = found.filter(|found| sources.contains(&found.source)) else { continue };
            let file = format!("{}/{}", definition.name, found.path);
            let content =
                ContentFile::parse(&file, found.text).map_err(|e| EngineError::internal("a stored campaign", e))?;
            contents.insert((step.name.clone(), *language), content);
        }
    }
    Ok(contents)
}

/// What the media other than mail say in words of their own.
fn own_contents(definition: &CampaignDefinition, folder: &CampaignFolder) -> Result<HashMap<Medium, Contents>> {
    let own = |medium| Ok((medium, contents_of(definition, folder, medium, &[ContentSource::Own])?));
    [Medium::Web, Medium::Letter, Medium::Fax, Medium::Sms].into_iter().map(own).collect()
}

fn documents_of(folder: &CampaignFolder) -> HashMap<String, String> {
    let files = folder.files().filter(|(path, _)| path.starts_with("documents/"));
    files.map(|(path, text)| (path.to_owned(), text.to_owned())).collect()
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
            rules: AudienceRules::of(&definition, &folder)?,
            steps: StepRules::of(&definition)?,
            contents: contents_of(&definition, &folder, Medium::Email, &SOURCES)?,
            own: own_contents(&definition, &folder)?,
            documents: documents_of(&folder),
            offers: LoadedOffers::load(&folder, &definition.languages)?,
            definition,
        });
        self.cache.put(Arc::clone(&loaded));
        Ok(loaded)
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot set up should stop")]
mod tests {
    use super::*;
    use carillon_domain::Language as L;
    use rstest::rstest;

    const DEFINITION: &str = "name = \"n\"\ntitle = \"N\"\nclass = \"service\"\npriority = 1\nLANGUAGES\n\
[audience]\nof = \"customers\"\n[grouping]\nby = \"customer\"\n[[sequence]]\nname = \"s\"\nanchor = \"since\"\n\
[[sequence.step]]\nname = \"one\"\nat = \"0d\"\nladder = [\"email\"]\n";

    fn campaign(languages: &[&str], written: &[&str]) -> LoadedCampaign {
        let definition = DEFINITION.replace("LANGUAGES", &format!("languages = {languages:?}"));
        let mut folder = CampaignFolder::default();
        folder.insert("campaign.toml", &definition).unwrap();
        for tag in written {
            folder.insert(format!("content/one/{tag}.md"), "+++\nsubject = \"x\"\n+++\nx").unwrap();
        }
        let definition = definition_of(&folder).unwrap();
        let contents = contents_of(&definition, &folder, Medium::Email, &SOURCES).unwrap();
        let (campaign_id, version_id) = (String::new(), String::new());
        let documents = HashMap::new();
        let rules = AudienceRules::default();
        let offers = LoadedOffers::default();
        let own = HashMap::new();
        let steps = StepRules::default();
        LoadedCampaign { campaign_id, version_id, definition, rules, steps, offers, contents, own, documents }
    }

    #[rstest]
    #[case(L::ZhHant, L::ZhHant)]
    #[case(L::PtPt, L::PtBr)]
    #[case(L::ZhHans, L::En)]
    #[case(L::Th, L::En)]
    fn what_is_not_written_falls_back_along_the_stated_chain(#[case] wanted: Language, #[case] said: Language) {
        let tags = ["en", "pt-BR", "pt-PT", "zh-Hans", "zh-Hant"];
        let campaign = campaign(&tags, &["en", "pt-BR", "zh-Hant"]);
        assert_eq!(campaign.language_for("one", wanted), said);
        assert_eq!(campaign.languages_of("one"), [L::En, L::PtBr, L::ZhHant], "what is not written is not offered");
    }

    #[test]
    fn without_english_the_first_language_of_the_campaign_is_the_last_resort() {
        let campaign = campaign(&["it", "ja", "de"], &["ja", "de"]);
        assert_eq!(campaign.language_for("one", L::Th), L::Ja);
    }
}
