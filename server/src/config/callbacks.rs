//! `[callbacks.NAME]`: those who carry our messages, and tell by calling us what became of them. What each key means stands
//! in `default.toml`; whether they fit together is asked where they are used.

use carillon_channels::callback::Digits;
use carillon_channels::sms::{ReportForm, TextForm};
use secrecy::SecretString;
use serde::Deserialize;

use super::proof::{ProofSettings, SignatureName, five_minutes};

/// One caller.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Callback {
    pub(crate) from: CallerName,
    pub(crate) signature: Option<SignatureName>,
    pub(crate) secret: Option<SecretString>,
    pub(crate) former_secret: Option<SecretString>,
    pub(crate) user: Option<String>,
    pub(crate) header: Option<String>,
    #[serde(default)]
    pub(crate) prefix: String,
    #[serde(default)]
    pub(crate) digits: Digits,
    #[serde(default = "five_minutes")]
    pub(crate) tolerance_seconds: u32,
    pub(crate) each: Option<String>,
    pub(crate) report: Option<ReportForm>,
    pub(crate) text: Option<TextForm>,
    pub(crate) topic: Option<String>,
    pub(crate) endpoint: Option<String>,
}

/// Who calls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum CallerName {
    Sms,
    Fax,
    Ses,
    Postmark,
}

impl Callback {
    /// How it proves who it is; nothing where the section does not say.
    pub(crate) fn proof(&self) -> Option<ProofSettings<'_>> {
        Some(ProofSettings {
            signature: self.signature?,
            secret: self.secret.as_ref()?,
            former_secret: self.former_secret.as_ref(),
            user: self.user.as_deref(),
            header: self.header.as_deref(),
            prefix: &self.prefix,
            digits: self.digits,
            tolerance_seconds: self.tolerance_seconds,
        })
    }
}
