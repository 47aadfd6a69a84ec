//! What an operator says about the mail server, and whether it makes sense.
//! Must not connect to it.

use std::net::IpAddr;
use std::path::PathBuf;
use std::time::Duration;

use secrecy::SecretString;
use serde::Deserialize;

/// How the way to the mail server is protected. Where there is TLS, the certificate is checked, always.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Security {
    /// Not at all; for a mail server on this machine.
    None,
    /// STARTTLS if the server offers it, else not at all. Somebody on the way can take the offer out.
    Opportunistic,
    /// STARTTLS, or nothing is sent.
    #[default]
    StartTls,
    /// TLS from the first byte, usually port 465.
    Tls,
}

/// The mail server and how to talk to it.
#[derive(Debug, Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SmtpSettings {
    /// Name or address of the server; the certificate must be made out to it.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the way to it is protected.
    pub security: Security,
    /// The name to log in with, if the server wants one.
    pub username: Option<String>,
    /// The password that goes with it.
    pub password: Option<SecretString>,
    /// A PEM file with certificates to trust beside the public ones, for a private authority.
    pub root_certificate: Option<PathBuf>,
    /// What we call ourselves; a host name of this machine. Default: its address literal.
    pub hello_name: Option<String>,
    /// How many connections may be open at once.
    pub connections: usize,
    /// How long a connection may take to come about.
    pub connect_seconds: u64,
    /// How long the server may take for each answer.
    pub reply_seconds: u64,
    /// How long it may take for the message itself and the answer to it. Giving up early here
    /// makes duplicates, so servers are to be given ten minutes (RFC 5321, 4.5.3.2.6).
    pub message_seconds: u64,
    /// How long an unused connection is kept.
    pub idle_seconds: u64,
}

impl Default for SmtpSettings {
    fn default() -> Self {
        Self {
            host: "localhost".to_owned(),
            port: 587,
            security: Security::default(),
            username: None,
            password: None,
            root_certificate: None,
            hello_name: None,
            connections: 4,
            connect_seconds: 30,
            reply_seconds: 300,
            message_seconds: 600,
            idle_seconds: 30,
        }
    }
}

/// Settings that cannot work.
#[derive(Debug, thiserror::Error)]
pub enum SmtpSettingsError {
    /// No server, or one that is no name.
    #[error("smtp host `{0}` is neither a host name nor an address; set the name of the mail server")]
    Host(String),
    /// A name that cannot stand in the greeting.
    #[error("smtp hello_name `{0}` is not a host name; set the name of this machine or leave it out")]
    HelloName(String),
    /// A password that would be readable on the way.
    #[error(
        "smtp username is set, but the way to {0} is not encrypted and the password could be read; set security to starttls or tls"
    )]
    PlainPassword(String),
    /// One of username and password without the other.
    #[error("smtp needs both username and password, or neither; set the missing one")]
    HalfCredentials,
    /// A limit of nothing.
    #[error("smtp {0} is 0; set at least 1")]
    Zero(&'static str),
    /// A certificate file that cannot be read.
    #[error("smtp root_certificate {path} cannot be used: {reason}; give a PEM file with certificates")]
    RootCertificate {
        /// The file.
        path: String,
        /// Why not.
        reason: String,
    },
}

impl SmtpSettings {
    /// Whether the settings can work at all.
    pub(super) fn check(&self) -> Result<(), SmtpSettingsError> {
        if !is_host(&self.host) {
            return Err(SmtpSettingsError::Host(self.host.clone()));
        }
        if let Some(name) = self.hello_name.as_ref().filter(|it| !is_host(it)) {
            return Err(SmtpSettingsError::HelloName(name.clone()));
        }
        if self.username.is_some() != self.password.is_some() {
            return Err(SmtpSettingsError::HalfCredentials);
        }
        let is_plain = matches!(self.security, Security::None | Security::Opportunistic);
        if self.username.is_some() && is_plain && !is_loopback(&self.host) {
            return Err(SmtpSettingsError::PlainPassword(self.host.clone()));
        }
        let limits = [
            ("connections", u64::try_from(self.connections).unwrap_or(u64::MAX)),
            ("connect_seconds", self.connect_seconds),
            ("reply_seconds", self.reply_seconds),
            ("message_seconds", self.message_seconds),
        ];
        match limits.iter().find(|(_, limit)| *limit == 0) {
            Some((name, _)) => Err(SmtpSettingsError::Zero(name)),
            None => Ok(()),
        }
    }

    pub(super) const fn connect_limit(&self) -> Duration {
        Duration::from_secs(self.connect_seconds)
    }

    pub(super) const fn reply_limit(&self) -> Duration {
        Duration::from_secs(self.reply_seconds)
    }

    pub(super) const fn message_limit(&self) -> Duration {
        Duration::from_secs(self.message_seconds)
    }

    pub(super) const fn idle_limit(&self) -> Duration {
        Duration::from_secs(self.idle_seconds)
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
    #[case("host = 'mail.example.org'\nsecurity = 'tls'\nport = 465\nusername = 'u'\npassword = 'p'")]
    #[case("host = '127.0.0.1'\nsecurity = 'none'\nusername = 'u'\npassword = 'p'")]
    #[case("host = '::1'\nsecurity = 'opportunistic'\nhello_name = 'app.example.org'")]
    fn settings_that_work_are_read(#[case] text: &str) {
        toml::from_str::<SmtpSettings>(text).unwrap().check().unwrap();
    }

    #[rstest]
    #[case("host = ''", "smtp host")]
    #[case("host = 'a b'", "smtp host")]
    #[case("hello_name = \"x\\r\\nMAIL FROM:<>\"", "hello_name")]
    #[case("username = 'u'", "both username and password")]
    #[case("host = 'mail.example.org'\nsecurity = 'none'\nusername = 'u'\npassword = 'p'", "could be read")]
    #[case("host = 'mail.example.org'\nsecurity = 'opportunistic'\nusername = 'u'\npassword = 'p'", "could be read")]
    #[case("connections = 0", "connections is 0")]
    #[case("reply_seconds = 0", "reply_seconds is 0")]
    fn settings_that_cannot_work_say_what_to_do(#[case] text: &str, #[case] expected: &str) {
        let error = toml::from_str::<SmtpSettings>(text).unwrap().check().unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }

    #[test]
    fn the_password_is_not_shown() {
        let settings: SmtpSettings = toml::from_str("username = 'u'\npassword = 'hunter2'").unwrap();
        assert!(!format!("{settings:?}").contains("hunter2"));
    }

    #[test]
    fn a_wrong_key_is_refused() {
        assert!(toml::from_str::<SmtpSettings>("hostname = 'x'").is_err());
    }
}
