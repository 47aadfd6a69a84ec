//! What an operator says about the message center, and whether it makes sense. Must not connect to it.

use std::net::IpAddr;
use std::path::PathBuf;
use std::time::Duration;

use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;

use crate::tls::TlsError;

/// The longest name and password the protocol has room for.
const NAME_LIMIT: usize = 15;
const PASSWORD_LIMIT: usize = 8;
const SYSTEM_TYPE_LIMIT: usize = 12;

/// How a text that does not fit one message is handed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LongMessages {
    /// In parts that the handset puts together.
    #[default]
    Parts,
    /// Whole, as `message_payload`; the message center cuts it.
    Payload,
}

/// How a message center writes the names it gives messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum IdForm {
    /// As a text that is the same wherever it stands.
    #[default]
    Text,
    /// As a number in base 16.
    Hex,
    /// As a number in base 10.
    Decimal,
}

impl IdForm {
    /// The name in the one form we know it by: numbers are plain decimal ones. What is no such number stays as it is.
    pub(super) fn read(self, name: &str) -> String {
        let base = match self {
            Self::Text => return name.to_owned(),
            Self::Hex => 16,
            Self::Decimal => 10,
        };
        u128::from_str_radix(name, base).map_or_else(|_| name.to_owned(), |number| number.to_string())
    }
}

/// The message center and how to talk to it.
#[derive(Debug, Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SmppSettings {
    /// Name or address of the server; the certificate must be made out to it.
    pub host: String,
    /// Its port: 2775 by custom, 3550 with TLS.
    pub port: u16,
    /// Whether the connection is TLS from its first byte. The certificate is checked, always.
    pub tls: bool,
    /// A PEM file with certificates to trust beside the public ones, for a private authority.
    pub root_certificate: Option<PathBuf>,
    /// The name to bind with.
    pub system_id: String,
    /// The password that goes with it.
    pub password: Option<SecretString>,
    /// What some message centers want to know besides.
    pub system_type: String,
    /// Lets the password go over a connection that anybody on the way can read: for a private line or a tunnel.
    pub allow_plain_password: bool,
    /// How many messages may wait for their answers at once.
    pub window: usize,
    /// How many messages may be handed over in a second; 0 for as many as go.
    pub per_second: u32,
    /// How a text that does not fit one message is handed over.
    pub long_messages: LongMessages,
    /// The most parts a text may have; more are refused, since each costs.
    pub most_parts: usize,
    /// How it writes a message's name when it answers. Some write one form there and another in receipts.
    pub answer_ids: IdForm,
    /// How it writes a message's name in receipts.
    pub receipt_ids: IdForm,
    /// How long a connection may take to come about.
    pub connect_seconds: u64,
    /// How long the message center may take for each answer.
    pub reply_seconds: u64,
    /// After how much silence it is asked whether it is still there.
    pub enquire_seconds: u64,
    /// How long to wait before connecting again; it doubles each time.
    pub reconnect_seconds: u64,
    /// The longest such wait.
    pub longest_reconnect_seconds: u64,
}

impl Default for SmppSettings {
    fn default() -> Self {
        Self {
            host: "localhost".to_owned(),
            port: 2775,
            tls: false,
            root_certificate: None,
            system_id: String::new(),
            password: None,
            system_type: String::new(),
            allow_plain_password: false,
            window: 10,
            per_second: 0,
            long_messages: LongMessages::default(),
            most_parts: 10,
            answer_ids: IdForm::default(),
            receipt_ids: IdForm::default(),
            connect_seconds: 30,
            reply_seconds: 60,
            enquire_seconds: 30,
            reconnect_seconds: 1,
            longest_reconnect_seconds: 60,
        }
    }
}

/// Settings that cannot work.
#[derive(Debug, thiserror::Error)]
pub enum SmppSettingsError {
    /// No server, or one that is no name.
    #[error("smpp host `{0}` is neither a host name nor an address; set the name of the message center")]
    Host(String),
    /// Something that does not fit its field.
    #[error("smpp {field} must be plain letters and signs, at most {limit}; ask the gateway for one that fits")]
    Field {
        /// The setting.
        field: &'static str,
        /// How many it has room for.
        limit: usize,
    },
    /// A password that would be readable on the way.
    #[error(
        "smpp password is set, but the way to {0} is not encrypted and the password could be read; set tls, or \
         allow_plain_password where the line is private"
    )]
    PlainPassword(String),
    /// A limit of nothing.
    #[error("smpp {0} is 0; set at least 1")]
    Zero(&'static str),
    /// More parts than the protocol can number.
    #[error("smpp most_parts is {0}; set at most 255")]
    Parts(usize),
    /// A certificate file that cannot be read.
    #[error("smpp {0}")]
    Tls(#[from] TlsError),
}

impl SmppSettings {
    /// Whether the settings can work at all.
    pub(super) fn check(&self) -> Result<(), SmppSettingsError> {
        if !is_host(&self.host) {
            return Err(SmppSettingsError::Host(self.host.clone()));
        }
        self.check_fields()?;
        if self.password.is_some() && !self.tls && !self.allow_plain_password && !is_loopback(&self.host) {
            return Err(SmppSettingsError::PlainPassword(self.host.clone()));
        }
        if self.most_parts > 255 {
            return Err(SmppSettingsError::Parts(self.most_parts));
        }
        match self.limits().into_iter().find(|(_, limit)| *limit == 0) {
            Some((name, _)) => Err(SmppSettingsError::Zero(name)),
            None => Ok(()),
        }
    }

    fn check_fields(&self) -> Result<(), SmppSettingsError> {
        let password = self.password.as_ref().map_or("", |it| it.expose_secret());
        let fields = [
            ("system_id", self.system_id.as_str(), NAME_LIMIT),
            ("password", password, PASSWORD_LIMIT),
            ("system_type", self.system_type.as_str(), SYSTEM_TYPE_LIMIT),
        ];
        let fits = |text: &str, limit| text.len() <= limit && text.bytes().all(|it| (0x20..0x7f).contains(&it));
        match fields.into_iter().find(|(_, text, limit)| !fits(text, *limit)) {
            Some((field, _, limit)) => Err(SmppSettingsError::Field { field, limit }),
            None => Ok(()),
        }
    }

    fn limits(&self) -> [(&'static str, u64); 7] {
        let count = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
        [
            ("window", count(self.window)),
            ("most_parts", count(self.most_parts)),
            ("connect_seconds", self.connect_seconds),
            ("reply_seconds", self.reply_seconds),
            ("enquire_seconds", self.enquire_seconds),
            ("reconnect_seconds", self.reconnect_seconds),
            ("longest_reconnect_seconds", self.longest_reconnect_seconds),
        ]
    }

    pub(super) const fn connect_limit(&self) -> Duration {
        Duration::from_secs(self.connect_seconds)
    }

    pub(super) const fn reply_limit(&self) -> Duration {
        Duration::from_secs(self.reply_seconds)
    }

    pub(super) const fn enquire_after(&self) -> Duration {
        Duration::from_secs(self.enquire_seconds)
    }

    /// How long to wait before connecting for another time, after so many failures in a row.
    pub(super) fn pause_after(&self, failures: u32) -> Duration {
        let doubled =
            self.reconnect_seconds.saturating_mul(1_u64.checked_shl(failures.saturating_sub(1)).unwrap_or(u64::MAX));
        Duration::from_secs(doubled.min(self.longest_reconnect_seconds))
    }
}

fn is_host(text: &str) -> bool {
    let is_name = text.bytes().all(|it| it.is_ascii_alphanumeric() || b".-_".contains(&it));
    text.parse::<IpAddr>().is_ok() || (!text.is_empty() && is_name)
}

fn is_loopback(host: &str) -> bool {
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|it| it.is_loopback())
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("")]
    #[case("host = 'smsc.example.org'\ntls = true\nport = 3550\nsystem_id = 'u'\npassword = 'p'")]
    #[case("host = '127.0.0.1'\nsystem_id = 'u'\npassword = 'p'")]
    #[case(
        "host = '10.0.0.7'\nallow_plain_password = true\nsystem_id = 'u'\npassword = 'p'\nlong_messages = 'payload'"
    )]
    fn settings_that_work_are_read(#[case] text: &str) {
        toml::from_str::<SmppSettings>(text).unwrap().check().unwrap();
    }

    #[rstest]
    #[case("host = 'a b'", "smpp host")]
    #[case("system_id = 'sixteen-letters!'", "system_id must be")]
    #[case("password = 'more than eight'", "password must be")]
    #[case("system_type = 'ü'", "system_type must be")]
    #[case("host = 'smsc.example.org'\npassword = 'p'", "could be read")]
    #[case("window = 0", "window is 0")]
    #[case("most_parts = 256", "at most 255")]
    fn settings_that_cannot_work_say_what_to_do(#[case] text: &str, #[case] expected: &str) {
        let error = toml::from_str::<SmppSettings>(text).unwrap().check().unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }

    #[test]
    fn the_password_is_not_shown_and_a_wrong_key_is_refused() {
        let settings: SmppSettings = toml::from_str("password = 'hunter2'").unwrap();
        assert!(!format!("{settings:?}").contains("hunter2"));
        assert!(toml::from_str::<SmppSettings>("hostname = 'x'").is_err());
    }

    #[test]
    fn names_in_two_forms_are_one() {
        assert_eq!(
            (IdForm::Hex.read("00Ff"), IdForm::Decimal.read("0000000255")),
            ("255".to_owned(), "255".to_owned())
        );
        assert_eq!((IdForm::Text.read("00Ff"), IdForm::Hex.read("a-1")), ("00Ff".to_owned(), "a-1".to_owned()));
        assert_eq!(IdForm::Hex.read(&"f".repeat(64)), "f".repeat(64), "too great for a number");
    }

    #[test]
    fn the_pause_doubles_up_to_its_limit() {
        let pauses = [1, 2, 3, 7, 64, u32::MAX].map(|failures| SmppSettings::default().pause_after(failures).as_secs());
        assert_eq!(pauses, [1, 2, 4, 60, 60, 60]);
    }
}
