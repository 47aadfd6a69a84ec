//! What an operator says about the fax server, and whether it makes sense. Must not connect to it.

use std::time::Duration;

use secrecy::SecretString;
use serde::Deserialize;

/// The fax server and how it is to try.
#[derive(Debug, Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct HylaFaxSettings {
    /// Name or address of the server. Its protocol is not encrypted: it belongs on this machine or in the same house.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// Who the faxes belong to; the name to log in with.
    pub username: String,
    /// The password that goes with it, if the server wants one.
    pub password: Option<SecretString>,
    /// What to dial instead of the plus of a number, such as `00`; without it, the server's dialling rules see to it.
    pub international_prefix: Option<String>,
    /// How often the server dials before it gives up.
    pub dials: u16,
    /// How often it tries to send once it is connected.
    pub tries: u16,
    /// How long it waits between two attempts; 0 leaves that to the server, which waits by the kind of failure.
    pub retry_seconds: u16,
    /// How long it tries altogether; HylaFAX gives up after so long, however often it has dialled.
    pub give_up_minutes: u32,
    /// How long a connection may take to come about.
    pub connect_seconds: u64,
    /// How long the server may take for each answer, and for the document.
    pub reply_seconds: u64,
}

impl Default for HylaFaxSettings {
    fn default() -> Self {
        Self {
            host: "localhost".to_owned(),
            port: 4559,
            username: "carillon".to_owned(),
            password: None,
            international_prefix: None,
            dials: 12,
            tries: 3,
            retry_seconds: 0,
            give_up_minutes: 180,
            connect_seconds: 10,
            reply_seconds: 60,
        }
    }
}

/// Longest time the protocol can say for giving up: 99 days; a month is enough for a fax.
const LONGEST_MINUTES: u32 = 31 * 24 * 60;
/// Longest wait the protocol can say: 99 minutes and 59 seconds.
const LONGEST_RETRY: u16 = 99 * 60 + 59;

/// Settings that cannot work.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HylaFaxSettingsError {
    /// No host of this name can be asked for.
    #[error("hylafax host `{0}` is not a host; use a name such as fax.example.org, or an address")]
    Host(
        /// What was found.
        String,
    ),
    /// A word that would break a command.
    #[error("hylafax {0} must be plain letters and digits; correct it")]
    Word(
        /// The setting.
        &'static str,
    ),
    /// Out of bounds.
    #[error("hylafax {name} must be {least} to {most}; correct it")]
    Bounds {
        /// The setting.
        name: &'static str,
        /// The least it may be.
        least: u64,
        /// The most it may be.
        most: u64,
    },
}

impl HylaFaxSettings {
    /// Whether the settings can work at all.
    pub(super) fn check(&self) -> Result<(), HylaFaxSettingsError> {
        let is_plain = |text: &str| {
            !text.is_empty() && text.bytes().all(|it| it.is_ascii_alphanumeric() || b".-_:@".contains(&it))
        };
        if !is_plain(&self.host) {
            return Err(HylaFaxSettingsError::Host(self.host.clone()));
        }
        if !is_plain(&self.username) {
            return Err(HylaFaxSettingsError::Word("username"));
        }
        let is_dialled = |it: &String| it.bytes().all(|it| it.is_ascii_digit() || b",*#".contains(&it));
        if !self.international_prefix.as_ref().is_none_or(is_dialled) {
            return Err(HylaFaxSettingsError::Word("international_prefix"));
        }
        self.check_bounds()
    }

    fn check_bounds(&self) -> Result<(), HylaFaxSettingsError> {
        let bounds = [
            ("dials", u64::from(self.dials), 1, 999),
            ("tries", u64::from(self.tries), 1, 999),
            ("retry_seconds", u64::from(self.retry_seconds), 0, u64::from(LONGEST_RETRY)),
            ("give_up_minutes", u64::from(self.give_up_minutes), 1, u64::from(LONGEST_MINUTES)),
            ("connect_seconds", self.connect_seconds, 1, 3600),
            ("reply_seconds", self.reply_seconds, 1, 3600),
        ];
        let outside = bounds.into_iter().find(|(_, value, least, most)| value < least || value > most);
        outside.map_or(Ok(()), |(name, _, least, most)| Err(HylaFaxSettingsError::Bounds { name, least, most }))
    }

    /// Days, hours and minutes, as the protocol has them.
    pub(super) fn give_up(&self) -> String {
        let minutes = self.give_up_minutes;
        format!("{:02}{:02}{:02}", minutes / (24 * 60), minutes / 60 % 24, minutes % 60)
    }

    /// Minutes and seconds, as the protocol has them; `None` to leave it to the server.
    pub(super) fn retry(&self) -> Option<String> {
        let seconds = self.retry_seconds;
        (seconds > 0).then(|| format!("{:02}{:02}", seconds / 60, seconds % 60))
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

    #[test]
    fn times_are_written_as_the_protocol_has_them() {
        let settings: HylaFaxSettings = toml::from_str("retry_seconds = 185\ngive_up_minutes = 1565").unwrap();
        settings.check().unwrap();
        assert_eq!(settings.retry().unwrap(), "0305");
        assert_eq!(settings.give_up(), "010205");
        assert_eq!(HylaFaxSettings::default().retry(), None);
        assert_eq!(HylaFaxSettings::default().give_up(), "000300");
    }

    #[rstest]
    #[case("host = ''", "host")]
    #[case("username = \"a\\r\\nADMIN x\"", "username")]
    #[case("international_prefix = '00-'", "international_prefix")]
    #[case("dials = 0", "dials must be 1 to 999")]
    #[case("retry_seconds = 6000", "retry_seconds must be 0 to 5999")]
    #[case("give_up_minutes = 0", "give_up_minutes")]
    fn settings_that_cannot_work_say_what_to_do(#[case] text: &str, #[case] expected: &str) {
        let error = toml::from_str::<HylaFaxSettings>(text).unwrap().check().unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }
}
