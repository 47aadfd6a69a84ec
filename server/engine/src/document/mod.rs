//! Documents of a communication: made from its frozen data in the language asked for, once, and handed out from then on.
//!
//! Bytes are stored by their hash; what was handed out never changes. Knows which documents go with a step and whether
//! they travel with the mail; how one is made is the business of `compose`.

mod enclose;
mod make;

use carillon_channels::email::Attachment;
use carillon_domain::{DocumentKind, DocumentName, Language};
use carillon_store::blob::{BlobError, BlobHash};
use carillon_store::entity::{communication, document};

pub use enclose::AttachmentLimits;
pub(crate) use enclose::Enclosed;

use crate::campaign::LoadedCampaign;
use crate::{Engine, EngineError, Result};

/// A file as its reader gets it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentFile {
    /// What it is called.
    pub file_name: String,
    /// What kind it is.
    pub kind: DocumentKind,
    /// The language it is in.
    pub language: Language,
    /// What it holds.
    pub bytes: Vec<u8>,
}

impl From<DocumentFile> for Attachment {
    fn from(file: DocumentFile) -> Self {
        Self { name: file.file_name, media_type: file.kind.media_type().to_owned(), bytes: file.bytes }
    }
}

/// A document that can be had from a message's page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentView {
    /// Its name in addresses.
    pub name: String,
    /// What it is, in the language on show.
    pub title: String,
    /// What kind it is.
    pub kind: DocumentKind,
    /// Its bytes, counted; none while it was not made in this language.
    pub size: Option<u64>,
}

impl Engine {
    /// A document of the message behind a public token, in the language asked for or the one it was sent in.
    pub async fn document(&self, token: &str, name: &str, language: Option<&str>) -> Result<DocumentFile> {
        let communication = self.by_public_token(token).await?;
        let name: DocumentName = name.parse().map_err(|_| EngineError::NotFound)?;
        let languages = self.languages_of(&communication).await?;
        let sent = Language::resolve(&communication.language).unwrap_or(Language::En);
        let asked = language.and_then(Language::resolve).filter(|asked| languages.contains(asked));
        let campaign = self.load_version(&communication.campaign_version_id).await?;
        if !documents_of_step(&campaign, &communication.step).contains(&name) {
            return Err(EngineError::NotFound);
        }
        self.document_of(&communication, &campaign, &name, asked.unwrap_or(sent)).await?.ok_or(EngineError::NotFound)
    }

    /// The documents of a communication that can be had, with their sizes where they were made in this language.
    pub(crate) async fn documents_on_offer(
        &self,
        communication: &communication::Model,
        language: Language,
    ) -> Result<Vec<DocumentView>> {
        let campaign = self.load_version(&communication.campaign_version_id).await?;
        let db = self.parts.store.connection();
        let made = carillon_store::document::of_communication(db, &communication.id).await?;
        let size = |name: &DocumentName| {
            let row = made.iter().find(|row| row.name == name.to_string() && row.language == language.tag());
            row.and_then(|row| u64::try_from(row.size).ok())
        };
        let offered = documents_of_step(&campaign, &communication.step);
        let offered = offered.iter().filter(|name| make::has_what_it_needs(&campaign, name, &communication.data));
        let view = |name: &DocumentName| DocumentView {
            name: name.to_string(),
            title: make::title_of(&campaign, name, language),
            kind: name.kind(),
            size: size(name),
        };
        Ok(offered.map(view).collect())
    }

    /// A document in a language: stored, or made and stored. None where the data holds nothing to make it of.
    pub(crate) async fn document_of(
        &self,
        communication: &communication::Model,
        campaign: &std::sync::Arc<LoadedCampaign>,
        name: &DocumentName,
        language: Language,
    ) -> Result<Option<DocumentFile>> {
        if let Some(stored) = self.stored_document(communication, name, language).await? {
            return Ok(Some(stored));
        }
        let Some(file) = self.make_document(communication, campaign, name, language).await? else { return Ok(None) };
        let hash = self.parts.blobs.put(file.bytes.clone()).await.map_err(not_stored)?;
        let row = document::Model {
            communication_id: communication.id.clone(),
            name: name.to_string(),
            language: language.tag().to_owned(),
            file_name: file.file_name.clone(),
            content_hash: hash.as_str().to_owned(),
            size: i64::try_from(file.bytes.len()).unwrap_or(i64::MAX),
            created_at: self.now_ms(),
        };
        let tx = self.parts.store.begin_write().await?;
        carillon_store::document::insert(&tx, row).await?;
        tx.commit().await?;
        Ok(Some(file))
    }

    /// A document that was made before. Where its bytes are lost it is made again: the same data gives the same bytes.
    async fn stored_document(
        &self,
        communication: &communication::Model,
        name: &DocumentName,
        language: Language,
    ) -> Result<Option<DocumentFile>> {
        let db = self.parts.store.connection();
        let row = carillon_store::document::made(db, &communication.id, &name.to_string(), language.tag()).await?;
        let Some(row) = row else { return Ok(None) };
        let broken = |e| EngineError::internal("a stored document", e);
        let hash: BlobHash = row.content_hash.parse().map_err(broken)?;
        let bytes = self.parts.blobs.get(&hash).await.map_err(broken)?;
        Ok(bytes.map(|bytes| DocumentFile { file_name: row.file_name, kind: name.kind(), language, bytes }))
    }
}

/// A document that could not be stored. A disk that is full will have room again: nobody need look at each message for it.
fn not_stored(error: BlobError) -> EngineError {
    use std::io::ErrorKind::{QuotaExceeded, StorageFull};
    match error {
        BlobError::Io { error: ref cause, .. } if matches!(cause.kind(), StorageFull | QuotaExceeded) => {
            EngineError::Unavailable(error.to_string())
        }
        other => EngineError::internal("a document", other),
    }
}

/// The documents that go with a step, wherever in the campaign it stands.
fn documents_of_step<'a>(campaign: &'a LoadedCampaign, step: &str) -> &'a [DocumentName] {
    let found = campaign.definition.steps().find(|(_, one)| one.name == step);
    found.map_or(&[], |(_, step)| step.documents())
}
