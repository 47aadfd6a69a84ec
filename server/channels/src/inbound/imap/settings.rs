//! What an operator says about the mailbox, and whether it makes sense. Must not connect to it.

use std::net::IpAddr;
use std::path::PathBuf;
use std::time::Duration;

use secrecy::SecretString;
use serde::Deserialize;

/// How the way to the mailbox is protected. Where there is TLS, the certificate is checked, always.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ImapSecurity {
    /// Not at all; for a server on this machine.
    None,
    /// STARTTLS, or nothing is read.
    StartTls,
    /// TLS from the first byte, usually port 993.
    #[default]
    Tls,
}

/// What becomes of a message once it is stored here.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AfterReading {
    /// It is deleted.
    #[default]
    Delete,
    /// It is moved to this folder, which must be there.
    Move(String),
}

/// The mailbox and how to read it.
#[derive(Debug, Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ImapSettings {
    /// Name or address of the server; the certificate must be made out to it.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the way to it is protected.
    pub security: ImapSecurity,
    /// The name to log in with.
    pub username: String,
    /// The password that goes with it.
    pub password: SecretString,
    /// A PEM file with certificates to trust beside the public ones, for a private authority.
    pub root_certificate: Option<PathBuf>,
    /// The folder to read.
    pub folder: String,
    /// What becomes of a message once it is stored here.
    pub after: AfterReading,
    /// How many messages are asked about at once, and put away at once. They are fetched by the handful.
    pub batch: usize,
    /// How much of a message is fetched; a report says what it has to say long before its end.
    pub message_bytes: u32,
    /// How long a connection may take to come about.
    pub connect_seconds: u64,
    /// How long the server may take for each answer.
    pub reply_seconds: u64,
}

impl Default for ImapSettings {
    fn default() -> Self {
        Self {
            host: "localhost".to_owned(),
            port: 993,
            security: ImapSecurity::default(),
            username: String::new(),
            password: SecretString::from(""),
            root_certificate: None,
            folder: "INBOX".to_owned(),
            after: AfterReading::default(),
            batch: 500,
            message_bytes: 1024 * 1024,
            connect_seconds: 30,
            reply_seconds: 120,
        }
    }
}

/// Settings that cannot work.
#[derive(Debug, thiserror::Error)]
pub enum ImapSettingsError {
    /// No server, or one that is no name.
    #[error("imap host `{0}` is neither a host name nor an address; set the name of the mail server")]
    Host(String),
    /// Nobody to log in as.
    #[error("imap username is empty; set the name of the mailbox")]
    NoUser,
    /// A password that would be readable on the way.
    #[error("the way to {0} is not encrypted and the imap password could be read; set security to tls or starttls")]
    PlainPassword(String),
    /// A limit of nothing.
    #[error("imap {0} is 0; set at least 1")]
    Zero(&'static str),
    /// The folder to read is the one to move to.
    #[error("imap moves what it has read to the folder it reads, and would read it again; name another folder")]
    SameFolder,
    /// A certificate file that cannot be read.
    #[error("imap root_certificate {path} cannot be used: {reason}; give a PEM file with certificates")]
    RootCertificate {
        /// The file.
        path: String,
        /// Why not.
        reason: String,
    },
}

impl ImapSettings {
    /// Whether the settings can work at all.
    pub(super) fn check(&self) -> Result<(), ImapSettingsError> {
        let is_name = self.host.bytes().all(|it| it.is_ascii_alphanumeric() || b".-_".contains(&it));
        if self.host.is_empty() || !(is_name || self.host.parse::<IpAddr>().is_ok()) {
            return Err(ImapSettingsError::Host(self.host.clone()));
        }
        if self.username.is_empty() {
            return Err(ImapSettingsError::NoUser);
        }
        let is_here = self.host == "localhost" || self.host.parse::<IpAddr>().is_ok_and(|it| it.is_loopback());
        if self.security == ImapSecurity::None && !is_here {
            return Err(ImapSettingsError::PlainPassword(self.host.clone()));
        }
        if matches!(&self.after, AfterReading::Move(to) if to.eq_ignore_ascii_case(&self.folder)) {
            return Err(ImapSettingsError::SameFolder);
        }
        let limits = [
            ("batch", u64::try_from(self.batch).unwrap_or(u64::MAX)),
            ("message_bytes", u64::from(self.message_bytes)),
            ("connect_seconds", self.connect_seconds),
            ("reply_seconds", self.reply_seconds),
        ];
        limits.iter().find(|it| it.1 == 0).map_or(Ok(()), |it| Err(ImapSettingsError::Zero(it.0)))
    }

    pub(super) const fn connect_limit(&self) -> Duration {
        Duration::from_secs(self.connect_seconds)
    }

    pub(super) const fn reply_limit(&self) -> Duration {
        Duration::from_secs(self.reply_seconds)
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("username = 'u'", None)]
    #[case("username = 'u'\nafter = 'delete'", None)]
    #[case("username = 'u'\nafter = { move = 'Done' }", None)]
    #[case("host = '127.0.0.1'\nsecurity = 'none'\nusername = 'u'", None)]
    #[case("host = 'a b'\nusername = 'u'", Some("imap host"))]
    #[case("", Some("username is empty"))]
    #[case("host = 'mail.example.org'\nsecurity = 'none'\nusername = 'u'", Some("could be read"))]
    #[case("username = 'u'\nafter = { move = 'inbox' }", Some("name another folder"))]
    #[case("username = 'u'\nbatch = 0", Some("batch is 0"))]
    fn settings_that_cannot_work_say_what_to_do(#[case] text: &str, #[case] expected: Option<&str>) {
        let found = toml::from_str::<ImapSettings>(text).unwrap().check().err().map(|it| it.to_string());
        match expected {
            Some(words) => assert!(found.as_ref().is_some_and(|it| it.contains(words)), "{found:?}"),
            None => assert_eq!(found, None),
        }
    }

    #[test]
    fn the_password_is_not_shown() {
        let settings: ImapSettings = toml::from_str("username = 'u'\npassword = 'hunter2'").unwrap();
        assert!(!format!("{settings:?}").contains("hunter2"));
    }
}
