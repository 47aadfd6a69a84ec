//! `[hooks.NAME]`: programs elsewhere that tell us of events in words of their own. What each key means stands in
//! `default.toml`; whether they fit together is asked where they are used.

use std::collections::BTreeMap;

use carillon_channels::callback::Digits;
use secrecy::SecretString;
use serde::Deserialize;

use super::proof::{ProofSettings, SignatureName, five_minutes};

/// One source of events.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Hook {
    pub(crate) signature: SignatureName,
    pub(crate) secret: SecretString,
    pub(crate) former_secret: Option<SecretString>,
    pub(crate) user: Option<String>,
    pub(crate) header: Option<String>,
    #[serde(default)]
    pub(crate) prefix: String,
    #[serde(default)]
    pub(crate) digits: Digits,
    #[serde(default = "five_minutes")]
    pub(crate) tolerance_seconds: u32,
    pub(crate) event: String,
    pub(crate) events: BTreeMap<String, String>,
    pub(crate) customer: Option<String>,
    pub(crate) record_kind: Option<String>,
    pub(crate) record: Option<String>,
    pub(crate) key: Option<String>,
    pub(crate) detail: Option<String>,
}

impl Hook {
    /// How it proves who it is.
    pub(crate) fn proof(&self) -> ProofSettings<'_> {
        ProofSettings {
            signature: self.signature,
            secret: &self.secret,
            former_secret: self.former_secret.as_ref(),
            user: self.user.as_deref(),
            header: self.header.as_deref(),
            prefix: &self.prefix,
            digits: self.digits,
            tolerance_seconds: self.tolerance_seconds,
        }
    }
}
