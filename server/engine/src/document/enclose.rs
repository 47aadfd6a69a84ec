//! Whether documents travel with a mail or are linked: all of them by one rule, the size they have together on the wire,
//! beside what the campaign and the recipient's server take.

use std::collections::BTreeMap;

use carillon_channels::email::{Attachment, size_on_the_wire};
use carillon_channels::inbound::says_too_large;
use carillon_compose::Url;
use carillon_domain::{Channel, EmailAddress, Language};
use carillon_store::entity::{communication, delivery};

use super::{DocumentFile, documents_of_step};
use crate::message::url;
use crate::{Engine, Result};

/// The documents of a mail: either attached, or linked by the name of their file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Enclosed {
    pub(crate) attached: Vec<Attachment>,
    pub(crate) linked: Vec<(String, Url)>,
}

/// How many bytes of documents the servers of recipients take, by their domain in ASCII and small letters.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AttachmentLimits {
    /// Of a domain that is not named; `None` where only the campaign says.
    pub others: Option<u64>,
    /// Of the others.
    pub domains: BTreeMap<String, u64>,
}

impl AttachmentLimits {
    /// What the server of an address takes.
    pub fn of(&self, address: &str) -> Option<u64> {
        let domain = EmailAddress::parse(address).ok()?.domain_ascii().to_ascii_lowercase();
        self.domains.get(&domain).copied().or(self.others)
    }
}

impl Engine {
    /// The documents that go with the mail of a delivery in this language, made where they were not yet.
    pub(crate) async fn enclosed(
        &self,
        communication: &communication::Model,
        mail: &delivery::Model,
        language: Language,
    ) -> Result<Enclosed> {
        let campaign = self.load_version(&communication.campaign_version_id).await?;
        let mut files = Vec::new();
        for name in documents_of_step(&campaign, &communication.step) {
            if let Some(file) = self.document_of(communication, &campaign, name, language).await? {
                files.push((name, file));
            }
        }
        let size: usize = files.iter().map(|(_, file)| size_on_the_wire(file.bytes.len())).sum();
        let most = self.settings().attachment_limits.of(&mail.address).unwrap_or(u64::MAX);
        let fits = u64::try_from(size).is_ok_and(|size| size <= campaign.definition.attach_up_to.min(most));
        if fits && !(size > 0 && self.was_too_large(mail).await?) {
            let attached = files.into_iter().map(|(_, file)| Attachment::from(file)).collect();
            return Ok(Enclosed { attached, linked: Vec::new() });
        }
        let link = |(name, file): (_, DocumentFile)| -> Result<(String, Url)> {
            let page = self.message_url(&communication.token);
            Ok((file.file_name, url(&format!("{page}/documents/{name}?lang={language}"))?))
        };
        Ok(Enclosed { attached: Vec::new(), linked: files.into_iter().map(link).collect::<Result<_>>()? })
    }

    /// Whether an earlier mail of the same message was sent back because of its size, or this one was put off for it.
    async fn was_too_large(&self, mail: &delivery::Model) -> Result<bool> {
        let earlier = carillon_store::delivery::of_communication(self.parts.store.connection(), &mail.communication_id);
        let sent_back = |row: &delivery::Model| row.channel == Channel::Email.as_str() && says_too_large(&row.reason);
        Ok(earlier.await?.iter().any(sent_back))
    }
}
