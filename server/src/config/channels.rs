//! `[letter]`, `[fax]`, `[sms]` and `[incoming]`: who takes what does not go by mail, and where what comes back is found.

use std::collections::BTreeMap;

use carillon_channels::fax::{self, HylaFaxSettings};
use carillon_channels::inbound::{ImapSettings, LmtpSettings};
use carillon_channels::letter::{self, FolderSettings, IppSettings, SftpSettings};
use carillon_channels::sms::{self, SmppSettings};
use carillon_channels::webhook::WebhookSettings;
use carillon_domain::SmsPolicy;
use serde::Deserialize;

/// `[letter]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Letter {
    pub(crate) provider: letter::ProviderKind,
    #[serde(default)]
    pub(crate) ipp: IppSettings,
    #[serde(default)]
    pub(crate) folder: FolderSettings,
    #[serde(default)]
    pub(crate) sftp: SftpSettings,
}

/// `[fax]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Fax {
    pub(crate) provider: fax::ProviderKind,
    pub(crate) number: String,
    #[serde(default)]
    pub(crate) hylafax: HylaFaxSettings,
    #[serde(default)]
    pub(crate) http: fax::HttpSettings,
}

/// `[sms]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Sms {
    pub(crate) provider: sms::ProviderKind,
    pub(crate) sender: String,
    pub(crate) senders: BTreeMap<String, String>,
    pub(crate) encoding: SmsPolicy,
    #[serde(default)]
    pub(crate) smpp: SmppSettings,
    #[serde(default)]
    pub(crate) http: sms::HttpSettings,
    #[serde(default)]
    pub(crate) webhook: WebhookSettings,
}

/// `[incoming]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Incoming {
    pub(crate) domain: String,
    pub(crate) poll_seconds: u64,
    pub(crate) imap: Option<ImapSettings>,
    pub(crate) lmtp: Option<LmtpSettings>,
}
