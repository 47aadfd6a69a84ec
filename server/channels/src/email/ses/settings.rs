//! What an operator says about the account at Amazon, and whether it makes sense. Must not connect to it.

use std::path::PathBuf;

use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;

use crate::http::AddressError;

/// The account and how to reach it.
#[derive(Debug, Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SesSettings {
    /// Where the account sends from, such as `eu-central-1`.
    pub region: String,
    /// The access key; its owner needs `ses:SendEmail`, and `ses:GetAccount` to be checked.
    pub access_key_id: String,
    /// The secret that goes with it.
    pub secret_access_key: SecretString,
    /// The configuration set messages go under, if any.
    pub configuration_set: Option<String>,
    /// Another address than that of the region, for a private endpoint or a test.
    pub endpoint: Option<String>,
    /// A PEM file with certificates to trust beside the public ones, for a private authority.
    pub root_certificate: Option<PathBuf>,
    /// How long connection, message and answer may take together. Giving up early here leaves messages in doubt.
    pub reply_seconds: u64,
}

impl Default for SesSettings {
    fn default() -> Self {
        Self {
            region: String::new(),
            access_key_id: String::new(),
            secret_access_key: SecretString::from(""),
            configuration_set: None,
            endpoint: None,
            root_certificate: None,
            reply_seconds: 60,
        }
    }
}

/// Settings that cannot work.
#[derive(Debug, thiserror::Error)]
pub enum SesSettingsError {
    /// No region.
    #[error("ses region `{0}` is none; set the region of the account, such as eu-central-1")]
    Region(String),
    /// No key, or one that cannot be sent.
    #[error("ses access_key_id is not one; set the key of the account: letters and digits")]
    AccessKey,
    /// No secret.
    #[error("ses secret_access_key is empty; set the secret that goes with the access key")]
    NoSecret,
    /// An address that cannot be asked.
    #[error("ses endpoint: {0}")]
    Address(#[from] AddressError),
}

impl SesSettings {
    /// Whether the settings can work at all.
    pub(super) fn check(&self) -> Result<(), SesSettingsError> {
        let is_region = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        if self.region.is_empty() || !self.region.bytes().all(is_region) {
            return Err(SesSettingsError::Region(self.region.clone()));
        }
        if self.access_key_id.is_empty() || !self.access_key_id.bytes().all(|it| it.is_ascii_alphanumeric()) {
            return Err(SesSettingsError::AccessKey);
        }
        if self.secret_access_key.expose_secret().is_empty() { Err(SesSettingsError::NoSecret) } else { Ok(()) }
    }

    /// Where the account is reached.
    pub(super) fn url(&self) -> String {
        let of_region = || format!("https://email.{}.amazonaws.com", self.region);
        self.endpoint.clone().unwrap_or_else(of_region)
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::super::SesProvider;
    use super::*;
    use carillon_domain::FixedClock;
    use rstest::rstest;
    use std::sync::Arc;

    const FINE: &str = "region = 'eu-central-1'\naccess_key_id = 'AKIDEXAMPLE'\nsecret_access_key = 'hunter2'\n";

    fn build(text: &str) -> Result<SesProvider, SesSettingsError> {
        let clock = FixedClock::at("2026-11-22T09:00:00Z".parse().unwrap());
        SesProvider::new(&toml::from_str(text).unwrap(), Arc::new(clock))
    }

    #[rstest]
    #[case("")]
    #[case("endpoint = 'https://vpce-1.email.eu-central-1.vpce.amazonaws.com'\nconfiguration_set = 'letters'")]
    #[case("endpoint = 'http://127.0.0.1:4566'")]
    fn settings_that_work_are_read(#[case] more: &str) {
        assert!(build(&format!("{FINE}{more}")).is_ok());
    }

    #[rstest]
    #[case("", "ses region ``")]
    #[case("region = 'evil.example/'", "ses region")]
    #[case("region = 'eu-central-1'", "access_key_id")]
    #[case("region = 'eu-central-1'\naccess_key_id = \"A\\r\\nB\"", "access_key_id")]
    #[case("region = 'eu-central-1'\naccess_key_id = 'A'", "secret_access_key is empty")]
    fn settings_that_cannot_work_say_what_to_do(#[case] text: &str, #[case] expected: &str) {
        let error = build(text).err().unwrap().to_string();
        assert!(error.contains(expected), "{error}");
    }

    #[rstest]
    #[case("endpoint = 'http://mail.example'", "use https")]
    #[case("reply_seconds = 0", "at least 1")]
    #[case("root_certificate = 'no-such-file'", "no-such-file")]
    fn an_address_that_cannot_be_asked_says_what_to_do(#[case] more: &str, #[case] expected: &str) {
        let error = build(&format!("{FINE}{more}")).err().unwrap().to_string();
        assert!(error.contains(expected), "{error}");
    }

    #[test]
    fn the_secret_is_not_shown() {
        let settings: SesSettings = toml::from_str(FINE).unwrap();
        assert!(!format!("{settings:?}").contains("hunter2"));
    }
}
