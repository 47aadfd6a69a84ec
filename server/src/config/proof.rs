//! How somebody who calls us proves who it is: the keys that `[hooks.NAME]` and `[callbacks.NAME]` have in common.
//!
//! They are fields of both sections and not a struct within them: a flattened struct would take no number from the
//! environment, and no unknown key would be told.

use carillon_channels::callback::Digits;
use secrecy::SecretString;
use serde::Deserialize;

/// The keys of a section.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ProofSettings<'a> {
    pub(crate) signature: SignatureName,
    pub(crate) secret: &'a SecretString,
    pub(crate) former_secret: Option<&'a SecretString>,
    pub(crate) user: Option<&'a str>,
    pub(crate) header: Option<&'a str>,
    pub(crate) prefix: &'a str,
    pub(crate) digits: Digits,
    pub(crate) tolerance_seconds: u32,
}

/// How a caller proves who it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum SignatureName {
    StandardWebhooks,
    Stripe,
    HmacSha256,
    Bearer,
    Basic,
}

pub(super) fn five_minutes() -> u32 {
    300
}
