//! New versions: an edited file, a folder that was packed, an earlier version again. Each with who and why.
//!
//! Versions are only ever added. A version with faults can be a draft, which nothing goes out from; a folder whose
//! definition cannot be read is no version at all.

use carillon_compose::Finding;
use carillon_domain::campaign::{CampaignDefinition, CampaignFolder, DEFINITION_FILE};
use carillon_domain::{CampaignId, CampaignVersionId, EventId};
use carillon_store::WriteTransaction;
use carillon_store::entity::{campaign, campaign_version, event};
use serde_json::json;

use super::archive::unpack_folder;
use super::findings::hash_of;
use super::limits::{MAX_FILE, MAX_FILES};
use super::load::definition_of;
use crate::{Engine, EngineError, FieldFault, Person, Result};

/// One file of a campaign as somebody wants it from now on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileEdit<'a> {
    /// The campaign's name.
    pub name: &'a str,
    /// The number of the version the person saw: where it is not the newest any more, nothing is saved.
    pub base: u32,
    /// The path in the folder.
    pub file: &'a str,
    /// The text; none takes the file out.
    pub text: Option<&'a str>,
    /// Why.
    pub reason: &'a str,
    /// Nothing is to go out from it yet.
    pub draft: bool,
}

/// What was saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Saved {
    /// The campaign's name.
    pub name: String,
    /// The number of the new version.
    pub version: u32,
    /// It is a draft.
    pub draft: bool,
}

/// Why nothing was saved.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// The check found faults; all findings are told.
    #[error("the campaign has faults")]
    Faults(Vec<Finding>),
    /// Somebody else has saved a newer version meanwhile.
    #[error("version {newest} was saved meanwhile")]
    Moved {
        /// Its number.
        newest: u32,
    },
    /// Anything else.
    #[error(transparent)]
    Engine(#[from] EngineError),
}

/// A folder on its way to a version.
pub(super) struct NewVersion<'a> {
    pub(super) definition: &'a CampaignDefinition,
    pub(super) folder: &'a CampaignFolder,
    /// The version it was made from; none for a folder that comes as a whole.
    pub(super) base: Option<i32>,
    pub(super) draft: bool,
    pub(super) reason: &'a str,
    pub(super) by: &'a str,
    /// The kind of the event that tells of it.
    pub(super) kind: &'static str,
}

/// What became of it.
pub(super) enum Stored {
    As(i32),
    Unchanged(i32),
    Moved(i32),
}

impl Engine {
    /// Saves one file of a campaign as a new version.
    pub async fn save_campaign_file(&self, edit: &FileEdit<'_>, by: &Person) -> Result<Saved, SaveError> {
        may_change(by)?;
        let (row, newest) = self.newest_campaign_version(edit.name).await?;
        let mut folder = folder_of(newest.files)?;
        put(&mut folder, edit)?;
        if number_of(newest.number) != edit.base {
            return Err(SaveError::Moved { newest: number_of(newest.number) });
        }
        self.save_folder(
            &row.name,
            folder,
            Wish { reason: edit.reason, draft: edit.draft, by, kind: "campaign-edited" },
            Some(newest.number),
        )
        .await
    }

    /// Makes an earlier version, or a draft, the newest and active one: its files become a new version.
    pub async fn restore_campaign(
        &self,
        name: &str,
        version: u32,
        base: u32,
        reason: &str,
        by: &Person,
    ) -> Result<Saved, SaveError> {
        may_change(by)?;
        let folder = self.campaign_folder(name, Some(version)).await?.1;
        let wish = Wish { reason, draft: false, by, kind: "campaign-restored" };
        self.save_folder(name, folder, wish, Some(i32::try_from(base).unwrap_or(-1))).await
    }

    /// Stores a packed folder as a new version of the campaign it names, which is created where it is new.
    pub async fn import_campaign(
        &self,
        packed: &[u8],
        reason: &str,
        draft: bool,
        by: &Person,
    ) -> Result<Saved, SaveError> {
        may_change(by)?;
        let folder =
            unpack_folder(packed).map_err(|error| fault("archive", "studio-fault-archive", error.to_string()))?;
        let named =
            folder.definition().map_err(|faults| SaveError::Faults(faults.iter().map(Finding::from).collect()))?;
        self.save_folder(&named.name, folder, Wish { reason, draft, by, kind: "campaign-imported" }, None).await
    }

    async fn save_folder(
        &self,
        name: &str,
        folder: CampaignFolder,
        wish: Wish<'_>,
        base: Option<i32>,
    ) -> Result<Saved, SaveError> {
        if wish.reason.trim().is_empty() {
            return Err(fault("reason", "fault-empty", ""));
        }
        if let Some((path, _)) = folder.files().find(|(_, text)| text.contains('\0')) {
            return Err(fault("text", "studio-fault-nul", path));
        }
        let definition = named_definition(name, &folder)?;
        let findings = self.findings_of(&folder).await?;
        if !wish.draft && findings.iter().any(Finding::is_fault) {
            return Err(SaveError::Faults(findings.to_vec()));
        }
        let new = NewVersion {
            definition: &definition,
            folder: &folder,
            base,
            draft: wish.draft,
            reason: wish.reason.trim(),
            by: &wish.by.id,
            kind: wish.kind,
        };
        match self.store_version(&new).await? {
            Stored::As(number) => Ok(Saved { name: name.to_owned(), version: number_of(number), draft: wish.draft }),
            Stored::Unchanged(number) => Err(fault("text", "studio-fault-same", number.to_string())),
            Stored::Moved(newest) => Err(SaveError::Moved { newest: number_of(newest) }),
        }
    }

    /// Stores a version, unless it says what is there already or was made from one that is not the newest any more.
    pub(super) async fn store_version(&self, new: &NewVersion<'_>) -> Result<Stored> {
        let tx = self.parts.store.begin_write().await?;
        let known = carillon_store::campaign::lock_by_name(&tx, &new.definition.name).await?;
        let newest = match &known {
            Some(campaign) => carillon_store::campaign::newest_version(&tx, &campaign.id).await?,
            None => None,
        };
        let number = newest.as_ref().map_or(0, |version| version.number);
        if new.base.is_some_and(|base| base != number) {
            return Ok(Stored::Moved(number));
        }
        let content_hash = hash_of(new.folder);
        if let Some(same) = same_version(&tx, known.as_ref(), newest, new.draft, &content_hash).await? {
            return Ok(Stored::Unchanged(same));
        }
        let (campaign, version) = self.rows_for(new, known, number + 1, content_hash)?;
        let told = self.version_event(new, &version);
        // Two that make the same new campaign at once: the slower one is told.
        let saved = carillon_store::campaign::save_version(&tx, campaign, version).await;
        saved.map_err(|error| match error {
            error if error.is_taken() => EngineError::Conflict("the campaign was made meanwhile".into()),
            error => error.into(),
        })?;
        carillon_store::event::insert(&tx, vec![told]).await?;
        tx.commit().await?;
        Ok(Stored::As(number + 1))
    }

    fn rows_for(
        &self,
        new: &NewVersion<'_>,
        known: Option<campaign::Model>,
        number: i32,
        content_hash: String,
    ) -> Result<(campaign::Model, campaign_version::Model)> {
        let now = self.clock_now();
        let campaign = known.unwrap_or_else(|| campaign::Model {
            id: CampaignId::mint(now, self.entropy()).to_string(),
            name: new.definition.name.clone(),
            title: new.definition.title.clone(),
            current_version_id: None,
            state: "active".into(),
            created_at: now.as_millisecond(),
        });
        let version = campaign_version::Model {
            id: CampaignVersionId::mint(now, self.entropy()).to_string(),
            campaign_id: campaign.id.clone(),
            number,
            files: serde_json::to_value(new.folder).map_err(|e| EngineError::internal("the folder as JSON", e))?,
            content_hash,
            applied_at: now.as_millisecond(),
            applied_by: new.by.to_owned(),
            reason: new.reason.to_owned(),
            draft: new.draft,
        };
        // A draft changes nothing anybody sees from outside, not even the title.
        let title = if new.draft { campaign.title } else { new.definition.title.clone() };
        Ok((campaign::Model { title, ..campaign }, version))
    }

    fn version_event(&self, new: &NewVersion<'_>, version: &campaign_version::Model) -> event::Model {
        let now = self.clock_now();
        event::Model {
            id: EventId::mint(now, self.entropy()).to_string(),
            at: now.as_millisecond(),
            kind: new.kind.into(),
            customer_id: None,
            communication_id: None,
            delivery_id: None,
            enrollment_id: None,
            actor: new.by.to_owned(),
            detail: json!({
                "campaign": new.definition.name, "version": version.number, "draft": new.draft, "reason": new.reason,
            }),
        }
    }
}

/// How a person wants a folder saved.
struct Wish<'a> {
    reason: &'a str,
    draft: bool,
    by: &'a Person,
    kind: &'static str,
}

/// The number of the version that says the same already: for a draft the newest, else the one things go out from.
async fn same_version(
    tx: &WriteTransaction,
    known: Option<&campaign::Model>,
    newest: Option<campaign_version::Model>,
    draft: bool,
    content_hash: &str,
) -> Result<Option<i32>> {
    let current = known.and_then(|campaign| campaign.current_version_id.as_deref());
    let compared = match current {
        _ if draft => newest,
        Some(id) => carillon_store::campaign::version(tx, id).await?,
        None => None,
    };
    Ok(compared.filter(|version| version.content_hash == content_hash).map(|version| version.number))
}

fn may_change(by: &Person) -> Result<()> {
    if by.role.may_change_campaigns() { Ok(()) } else { Err(EngineError::Forbidden) }
}

fn fault(field: &'static str, phrase: &'static str, detail: impl Into<String>) -> SaveError {
    SaveError::Engine(EngineError::Invalid(vec![FieldFault::new(field, phrase, detail)]))
}

/// Puts the edited file into the folder.
fn put(folder: &mut CampaignFolder, edit: &FileEdit<'_>) -> Result<(), SaveError> {
    let Some(text) = edit.text else {
        folder.remove(edit.file);
        return Ok(());
    };
    if text.len() as u64 > MAX_FILE {
        return Err(fault("text", "studio-fault-large", MAX_FILE.to_string()));
    }
    folder.insert(edit.file, text).map_err(|_| fault("file", "studio-fault-path", edit.file))?;
    if folder.files().count() > MAX_FILES {
        return Err(fault("file", "studio-fault-many", MAX_FILES.to_string()));
    }
    Ok(())
}

/// What the folder says, which must be of the campaign it is saved in.
fn named_definition(name: &str, folder: &CampaignFolder) -> Result<CampaignDefinition, SaveError> {
    let told = |faults: Vec<carillon_domain::LocatedError>| faults.iter().map(Finding::from).collect();
    let definition = folder.definition().map_err(|faults| SaveError::Faults(told(faults)))?;
    if definition.name == name {
        return Ok(definition);
    }
    let what = format!("the name is `{}`, and this is the campaign `{name}`", definition.name);
    let todo = "keep the name; to make another campaign, import its folder";
    Err(SaveError::Faults(vec![Finding::fault(DEFINITION_FILE, what, todo)]))
}

/// The files of a stored version.
pub(super) fn folder_of(files: serde_json::Value) -> Result<CampaignFolder> {
    serde_json::from_value(files).map_err(|e| EngineError::internal("a stored campaign", e))
}

/// A version's number as pages count.
pub(super) fn number_of(number: i32) -> u32 {
    u32::try_from(number).unwrap_or(0)
}

impl Engine {
    /// Stores a whole folder that was proved, on top of whatever is there.
    pub(super) async fn store_proved(&self, folder: &CampaignFolder, by: &str) -> Result<(CampaignDefinition, Stored)> {
        let definition = definition_of(folder)?;
        let kind = "campaign-applied";
        let new = NewVersion { definition: &definition, folder, base: None, draft: false, reason: "", by, kind };
        let stored = self.store_version(&new).await?;
        Ok((definition, stored))
    }
}
