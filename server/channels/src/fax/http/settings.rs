//! What an operator says about a fax service on the net, and whether it makes sense. Must not connect to it.

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::path::PathBuf;
use std::time::Duration;

use carillon_domain::Setback;
use reqwest::Url;
use secrecy::SecretString;
use serde::Deserialize;

use crate::fax::FaxFormat;

/// The service, and where in its answers is what we look for. Places in answers are JSON pointers: `/data/id`.
#[derive(Debug, Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct HttpSettings {
    /// Where faxes are posted to; the state of one is asked at this address, a slash and its receipt.
    pub url: String,
    /// What is sent as `Authorization: Bearer …`.
    pub token: Option<SecretString>,
    /// A PEM file with certificates to trust beside the public ones, for a private authority.
    pub root_certificate: Option<PathBuf>,
    /// The header that carries the key, by which the service knows a repeated hand-over again.
    pub key_header: String,
    /// The field of the form that holds the number.
    pub to_field: String,
    /// The field that holds the pages.
    pub file_field: String,
    /// In what it takes pages: `pdf`, or `tiff` as they go over the line.
    pub format: FaxFormat,
    /// The field that holds the header line.
    pub header_field: String,
    /// The field that holds the resolution, `normal` or `fine`.
    pub resolution_field: String,
    /// Further fields and their values, such as the number to send from.
    pub fields: BTreeMap<String, String>,
    /// Where the receipt is.
    pub receipt: String,
    /// Where the state is.
    pub state: String,
    /// Where the reason of a failure is.
    pub reason: String,
    /// Where the number of pages sent is.
    pub pages: String,
    /// States that say that it arrived.
    pub delivered: Vec<String>,
    /// States that say that it failed for good.
    pub failed: Vec<String>,
    /// States that say that it was taken back.
    pub cancelled: Vec<String>,
    /// What the service's reasons mean; one that is not here is read by its words.
    pub reasons: BTreeMap<String, Setback>,
    /// How long a connection may take to come about.
    pub connect_seconds: u64,
    /// How long the service may take for a whole question, the document included.
    pub reply_seconds: u64,
}

impl Default for HttpSettings {
    fn default() -> Self {
        let words = |words: &[&str]| words.iter().map(|it| (*it).to_owned()).collect();
        Self {
            url: String::new(),
            token: None,
            root_certificate: None,
            key_header: "Idempotency-Key".to_owned(),
            to_field: "to".to_owned(),
            file_field: "file".to_owned(),
            format: FaxFormat::default(),
            header_field: "header".to_owned(),
            resolution_field: "resolution".to_owned(),
            fields: BTreeMap::new(),
            receipt: "/id".to_owned(),
            state: "/status".to_owned(),
            reason: "/reason".to_owned(),
            pages: "/pages".to_owned(),
            delivered: words(&["delivered", "sent", "success"]),
            failed: words(&["failed", "failure", "error"]),
            cancelled: words(&["cancelled", "canceled"]),
            reasons: BTreeMap::new(),
            connect_seconds: 10,
            reply_seconds: 120,
        }
    }
}

/// Settings that cannot work.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HttpSettingsError {
    /// Nowhere to post to.
    #[error("fax url `{0}` is not an address of a service; use https://…")]
    Url(
        /// What was found.
        String,
    ),
    /// The way is not encrypted.
    #[error("fax url leads to {0} over a way everybody can read; use https://")]
    Open(
        /// The host.
        String,
    ),
    /// No place in an answer.
    #[error("fax {0} must be a JSON pointer, such as /data/id; correct it")]
    Pointer(
        /// The setting.
        &'static str,
    ),
    /// No header has this name.
    #[error("fax key_header `{0}` is not the name of a header; use one such as Idempotency-Key")]
    KeyHeader(
        /// What was found.
        String,
    ),
    /// A limit of nothing.
    #[error("fax {0} is 0; set at least 1")]
    Zero(
        /// The setting.
        &'static str,
    ),
    /// The client cannot be built.
    #[error("fax root_certificate cannot be used: {0}; give a PEM file with certificates")]
    RootCertificate(
        /// Why not.
        String,
    ),
}

impl HttpSettings {
    /// The address, if the settings can work at all.
    pub(super) fn check(&self) -> Result<Url, HttpSettingsError> {
        let url = Url::parse(&self.url).ok().filter(|it| it.has_host() && it.username().is_empty());
        let url = url.ok_or_else(|| HttpSettingsError::Url(self.url.clone()))?;
        let host = url.host_str().unwrap_or_default();
        match url.scheme() {
            "https" => {}
            "http" if is_loopback(host) => {}
            "http" => return Err(HttpSettingsError::Open(host.to_owned())),
            _ => return Err(HttpSettingsError::Url(self.url.clone())),
        }
        if reqwest::header::HeaderName::from_bytes(self.key_header.as_bytes()).is_err() {
            return Err(HttpSettingsError::KeyHeader(self.key_header.clone()));
        }
        self.check_rest().map(|()| url)
    }

    fn check_rest(&self) -> Result<(), HttpSettingsError> {
        let places =
            [("receipt", &self.receipt), ("state", &self.state), ("reason", &self.reason), ("pages", &self.pages)];
        if let Some((name, _)) = places.iter().find(|(_, place)| !place.starts_with('/')) {
            return Err(HttpSettingsError::Pointer(name));
        }
        let limits = [("connect_seconds", self.connect_seconds), ("reply_seconds", self.reply_seconds)];
        limits.iter().find(|(_, limit)| *limit == 0).map_or(Ok(()), |(name, _)| Err(HttpSettingsError::Zero(name)))
    }

    pub(super) const fn connect_limit(&self) -> Duration {
        Duration::from_secs(self.connect_seconds)
    }

    pub(super) const fn reply_limit(&self) -> Duration {
        Duration::from_secs(self.reply_seconds)
    }
}

fn is_loopback(host: &str) -> bool {
    let plain = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || plain.parse::<IpAddr>().is_ok_and(|it| it.is_loopback())
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use rstest::rstest;

    #[test]
    fn settings_that_work_are_read() {
        let text =
            "url = 'https://fax.example/v2/faxes'\ntoken = 't'\n[fields]\nfrom = '+4930'\n[reasons]\nE17 = 'busy'";
        let settings: HttpSettings = toml::from_str(text).unwrap();
        settings.check().unwrap();
        assert_eq!(settings.reasons["E17"], Setback::Busy);
        assert!(!format!("{settings:?}").contains("\"t\""));
    }

    #[rstest]
    #[case("", "not an address of a service")]
    #[case("url = 'https://u:p@fax.example/'", "not an address of a service")]
    #[case("url = 'ftp://fax.example/'", "not an address of a service")]
    #[case("url = 'http://fax.example/'", "everybody can read")]
    #[case("url = 'https://fax.example/'\nreceipt = 'id'", "receipt must be a JSON pointer")]
    #[case("url = 'https://fax.example/'\nkey_header = 'a b'", "key_header")]
    #[case("url = 'https://fax.example/'\nreply_seconds = 0", "reply_seconds is 0")]
    fn settings_that_cannot_work_say_what_to_do(#[case] text: &str, #[case] expected: &str) {
        let error = toml::from_str::<HttpSettings>(text).unwrap().check().unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }
}
