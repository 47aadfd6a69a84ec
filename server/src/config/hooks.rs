//! `[hooks.NAME]`: programs elsewhere that tell us of events in words of their own. What each key means stands in
//! `default.toml`; whether they fit together is asked where they are used.

use std::collections::BTreeMap;

use carillon_channels::callback::Digits;
use secrecy::SecretString;
use serde::Deserialize;

/// One source of events.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Hook {
    pub(crate) signature: SignatureName,
    pub(crate) secret: SecretString,
    pub(crate) former_secret: Option<SecretString>,
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

/// How a source proves who it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum SignatureName {
    StandardWebhooks,
    Stripe,
    HmacSha256,
    Bearer,
}

fn five_minutes() -> u32 {
    300
}
