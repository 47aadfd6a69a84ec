//! What an operator says about the server of a print house, and whether it makes sense. Must not connect to it.

use std::path::PathBuf;
use std::sync::Arc;

use carillon_domain::find_zone;
use jiff::civil::{Time, time};
use russh::keys::{PrivateKey, decode_secret_key};
use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;

use super::pin::Pin;
use crate::letter::daily::hours::Hours;

/// The server, who we are there, and the hours of the print house.
#[derive(Debug, Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SftpSettings {
    /// Name or address of the server.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// The key by which it is known: its fingerprint, `SHA256:…`, or the key itself, `ssh-ed25519 AAAA…`.
    pub host_key: String,
    /// Who we are there.
    pub username: String,
    /// Our password, where we have no key.
    pub password: Option<SecretString>,
    /// A file with our private key.
    pub key_file: Option<PathBuf>,
    /// The private key itself, instead of a file.
    pub key: Option<SecretString>,
    /// Where a folder is made for each day. Empty: where the server lets us in.
    pub folder: String,
    /// Until when a piece is part of the day's hand-over; a later one is part of the next day's.
    pub cut_off: Time,
    /// The time zone of the print house, such as `Europe/Berlin`.
    pub time_zone: String,
    /// How long a connection may take to come about.
    pub connect_seconds: u64,
    /// How long the server may take for each answer.
    pub reply_seconds: u64,
}

impl Default for SftpSettings {
    fn default() -> Self {
        Self {
            host: String::new(),
            port: 22,
            host_key: String::new(),
            username: String::new(),
            password: None,
            key_file: None,
            key: None,
            folder: String::new(),
            cut_off: time(17, 0, 0, 0),
            time_zone: "UTC".to_owned(),
            connect_seconds: 30,
            reply_seconds: 60,
        }
    }
}

/// Settings that cannot work.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SftpSettingsError {
    /// No server, or one that is no name.
    #[error("sftp host `{0}` is neither a host name nor an address; set the name of the print house's server")]
    Host(String),
    /// No name.
    #[error("sftp username is not set; set the name the print house has given us")]
    NoUser,
    /// No key, or one that cannot be read.
    #[error(
        "sftp host_key `{found}` is not a key of a server; ask the print house for its fingerprint, and compare it with \
         what `ssh-keyscan {host} | ssh-keygen -lf -` shows; then write it as SHA256:…"
    )]
    HostKey {
        /// What is set.
        found: String,
        /// The server.
        host: String,
    },
    /// Nothing to be let in by, or more than one thing.
    #[error("sftp needs one of password, key_file and key; set one of them")]
    OneSecret,
    /// A file that cannot be read.
    #[error("sftp key_file {path} cannot be read: {reason}; give a file that Carillon may read")]
    KeyFile {
        /// The file.
        path: String,
        /// Why not.
        reason: String,
    },
    /// A text that is no key.
    #[error("the sftp key is no private key without a password; make one with `ssh-keygen -t ed25519 -N ''`")]
    Key,
    /// A key whose use can be overheard.
    #[error("the sftp key is an RSA key, whose signing leaks it by its timing; make one with `ssh-keygen -t ed25519`")]
    Rsa,
    /// A place nobody knows.
    #[error("sftp time_zone `{0}` is not known; use a name such as Europe/Berlin")]
    TimeZone(String),
    /// A limit of nothing.
    #[error("sftp {0} is 0; set at least 1")]
    Zero(&'static str),
}

/// By what we are let in.
#[derive(Clone)]
pub(super) enum Secret {
    Password(SecretString),
    Key(Arc<PrivateKey>),
}

impl SftpSettings {
    /// Whether the settings can work at all.
    pub(super) fn check(&self) -> Result<(), SftpSettingsError> {
        let is_name = |it: u8| it.is_ascii_alphanumeric() || b".-_:".contains(&it);
        if self.host.is_empty() || !self.host.bytes().all(is_name) {
            return Err(SftpSettingsError::Host(self.host.clone()));
        }
        if self.username.is_empty() {
            return Err(SftpSettingsError::NoUser);
        }
        let limits = [("connect_seconds", self.connect_seconds), ("reply_seconds", self.reply_seconds)];
        match limits.iter().find(|(_, limit)| *limit == 0) {
            Some((name, _)) => Err(SftpSettingsError::Zero(name)),
            None => Ok(()),
        }
    }

    /// The key by which the server is known.
    pub(super) fn pin(&self) -> Result<Pin, SftpSettingsError> {
        let host = if self.port == 22 { self.host.clone() } else { format!("-p {} {}", self.port, self.host) };
        let wrong = || SftpSettingsError::HostKey { found: self.host_key.clone(), host };
        Pin::read(&self.host_key).ok_or_else(wrong)
    }

    /// By what we are let in.
    pub(super) fn secret(&self) -> Result<Secret, SftpSettingsError> {
        let pem = match (&self.password, &self.key, &self.key_file) {
            (Some(password), None, None) => return Ok(Secret::Password(password.clone())),
            (None, Some(key), None) => key.clone(),
            (None, None, Some(path)) => std::fs::read_to_string(path).map(SecretString::from).map_err(|error| {
                SftpSettingsError::KeyFile { path: path.display().to_string(), reason: error.to_string() }
            })?,
            _ => return Err(SftpSettingsError::OneSecret),
        };
        let key = decode_secret_key(pem.expose_secret(), None).map_err(|_| SftpSettingsError::Key)?;
        if key.algorithm().is_rsa() { Err(SftpSettingsError::Rsa) } else { Ok(Secret::Key(Arc::new(key))) }
    }

    /// The hours of the print house.
    pub(super) fn hours(&self) -> Result<Hours, SftpSettingsError> {
        let zone = find_zone(&self.time_zone).map_err(|it| SftpSettingsError::TimeZone(it.0))?;
        Ok(Hours { cut_off: self.cut_off, zone })
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::super::SftpProvider;
    use super::*;
    use carillon_domain::FixedClock;
    use rstest::rstest;

    const FINE: &str = "host = 'sftp.print.example'\nusername = 'us'\n";
    const PIN: &str = "host_key = 'SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU'\n";

    fn build(text: &str) -> Result<SftpProvider, SftpSettingsError> {
        let clock = FixedClock::at("2026-11-22T09:00:00Z".parse().unwrap());
        SftpProvider::new(&toml::from_str(text).unwrap(), Arc::new(clock))
    }

    #[rstest]
    #[case("", "sftp host ``")]
    #[case("host = 'a b'", "sftp host `a b`")]
    #[case("host = 'a'", "sftp username")]
    #[case("host = 'a'\nusername = 'u'\nport = 2222", "ssh-keyscan -p 2222 a | ssh-keygen -lf -")]
    #[case("host = 'a'\nusername = 'u'\nhost_key = 'MD5:00'", "sftp host_key `MD5:00`")]
    #[case("host = 'a'\nusername = 'u'\nreply_seconds = 0", "reply_seconds is 0")]
    fn settings_that_cannot_work_say_what_to_do(#[case] text: &str, #[case] expected: &str) {
        let error = build(text).err().unwrap().to_string();
        assert!(error.contains(expected), "{error}");
    }

    #[rstest]
    #[case("", "one of password, key_file and key")]
    #[case("password = 'p'\nkey = 'k'", "one of password, key_file and key")]
    #[case("key = 'hunter2'", "ssh-keygen -t ed25519")]
    #[case("key_file = 'no-such-file'", "no-such-file cannot be read")]
    #[case("password = 'p'\ntime_zone = 'Mars/Base'", "Mars/Base")]
    fn what_else_cannot_work_says_what_to_do(#[case] more: &str, #[case] expected: &str) {
        let error = build(&format!("{FINE}{PIN}{more}")).err().unwrap().to_string();
        assert!(error.contains(expected) && !error.contains("hunter2"), "{error}");
    }

    #[test]
    fn settings_that_work_are_read_and_secrets_are_not_shown() {
        assert!(build(&format!("{FINE}{PIN}password = 'p'\ncut_off = '16:30:00'")).is_ok());
        let settings: SftpSettings = toml::from_str("password = 'hunter2'\nkey = 'hunter2'").unwrap();
        assert!(!format!("{settings:?}").contains("hunter2"));
    }
}
