//! Whether documents travel with a mail or are linked: all of them by one rule, the size they have together on the wire.

use carillon_channels::email::{Attachment, size_on_the_wire};
use carillon_compose::Url;
use carillon_domain::Language;
use carillon_store::entity::communication;

use super::{DocumentFile, documents_of_step};
use crate::message::url;
use crate::{Engine, Result};

/// The documents of a mail: either attached, or linked by the name of their file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Enclosed {
    pub(crate) attached: Vec<Attachment>,
    pub(crate) linked: Vec<(String, Url)>,
}

impl Engine {
    /// The documents that go with a communication in this language, made where they were not yet.
    pub(crate) async fn enclosed(&self, communication: &communication::Model, language: Language) -> Result<Enclosed> {
        let campaign = self.load_version(&communication.campaign_version_id).await?;
        let mut files = Vec::new();
        for name in documents_of_step(&campaign, &communication.step) {
            if let Some(file) = self.document_of(communication, &campaign, name, language).await? {
                files.push((name, file));
            }
        }
        let size: usize = files.iter().map(|(_, file)| size_on_the_wire(file.bytes.len())).sum();
        if u64::try_from(size).is_ok_and(|size| size <= campaign.definition.attach_up_to) {
            let attached = files.into_iter().map(|(_, file)| Attachment::from(file)).collect();
            return Ok(Enclosed { attached, linked: Vec::new() });
        }
        let link = |(name, file): (_, DocumentFile)| -> Result<(String, Url)> {
            let page = self.message_url(&communication.token);
            Ok((file.file_name, url(&format!("{page}/documents/{name}?lang={language}"))?))
        };
        Ok(Enclosed { attached: Vec::new(), linked: files.into_iter().map(link).collect::<Result<_>>()? })
    }
}
