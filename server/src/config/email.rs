//! `[email]`, `[email.accounts.NAME]` and `[email.domains]`: who hands email over, and how much. What each key means stands
//! in `default.toml`; whether they fit together is asked where they are used.

use std::collections::BTreeMap;

use carillon_channels::email::{
    AccountLimits, DkimSettings, DomainLimit, DomainLimits, ProviderKind, Security, SesSettings, SmtpSettings,
};
use carillon_domain::campaign::parse_size;
use carillon_engine::AttachmentLimits;
use secrecy::SecretString;
use serde::Deserialize;

/// `[email]`
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Email {
    pub(crate) provider: ProviderKind,
    pub(crate) domain: String,
    pub(crate) host: String,
    pub(crate) port: u16,
    pub(crate) security: Security,
    pub(crate) username: String,
    pub(crate) password: SecretString,
    pub(crate) connections: usize,
    pub(crate) root_certificate: String,
    pub(crate) timeout_seconds: u64,
    #[serde(default)]
    pub(crate) ses: SesSettings,
    pub(crate) dkim: Option<DkimSettings>,
    pub(crate) accounts: BTreeMap<String, EmailAccount>,
    pub(crate) domains: BTreeMap<String, EmailDomain>,
}

/// What a domain of recipients is given.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct EmailDomain {
    concurrent: Option<u32>,
    per_minute: Option<u32>,
    /// Of documents, on the wire.
    attach_up_to: Option<String>,
}

/// One of several accounts.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct EmailAccount {
    pub(crate) provider: ProviderKind,
    #[serde(default = "one")]
    pub(crate) weight: u32,
    pub(crate) per_minute: Option<u32>,
    #[serde(default)]
    pub(crate) smtp: SmtpSettings,
    #[serde(default)]
    pub(crate) ses: SesSettings,
}

const fn one() -> u32 {
    1
}

/// What holds for the domains that are not named stands under this name, which no domain has.
const OTHERS: &str = "default";

impl Email {
    /// How much each domain of recipients is given.
    pub(crate) fn domain_limits(&self) -> DomainLimits {
        let limit = |of: &EmailDomain| DomainLimit { concurrent: of.concurrent, per_minute: of.per_minute };
        // Who is named for its attachments alone is given as much as any other.
        let says_how_much =
            |of: &EmailDomain| of.attach_up_to.is_none() || of.concurrent.is_some() || of.per_minute.is_some();
        let named = self.domains.iter().filter(|(_, of)| says_how_much(of));
        let mut domains: BTreeMap<_, _> = named.map(|(name, of)| (name.clone(), limit(of))).collect();
        DomainLimits { default: domains.remove(OTHERS).unwrap_or_default(), domains }
    }

    /// How many bytes of documents each domain of recipients takes with a mail.
    ///
    /// # Errors
    /// What is no size, by the name of its key.
    pub(crate) fn attachment_limits(&self) -> Result<AttachmentLimits, String> {
        let mut limits = AttachmentLimits::default();
        for (name, domain) in &self.domains {
            let Some(text) = &domain.attach_up_to else { continue };
            let size = parse_size(text).ok_or_else(|| {
                format!("email.domains.{name}.attach_up_to: `{text}` is no size of at most 25 MB; write 2 MB or 500 kB")
            })?;
            if name == OTHERS {
                limits.others = Some(size);
            } else {
                limits.domains.insert(name.to_ascii_lowercase(), size);
            }
        }
        Ok(limits)
    }

    /// How many messages are handed over at once.
    pub(crate) fn at_once(&self) -> usize {
        let of = |account: &EmailAccount| match account.provider {
            ProviderKind::Smtp => account.smtp.connections,
            ProviderKind::Ses | ProviderKind::File | ProviderKind::Memory => self.connections,
        };
        let together = if self.accounts.is_empty() { self.connections } else { self.accounts.values().map(of).sum() };
        together.max(1)
    }
}

impl EmailAccount {
    /// How much goes through it.
    pub(crate) const fn limits(&self) -> AccountLimits {
        AccountLimits { weight: self.weight, per_minute: self.per_minute }
    }
}
