//! What an operator says about the signature, and whether it makes sense. Must not sign.

use std::path::PathBuf;

use secrecy::{ExposeSecret as _, SecretString};
use serde::Deserialize;

/// How is signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DkimAlgorithm {
    /// RSA with SHA-256, which every reader knows. The key needs 2048 bits.
    #[default]
    RsaSha256,
    /// Ed25519 with SHA-256: short and quick, not known to every reader.
    Ed25519Sha256,
}

impl DkimAlgorithm {
    /// Its name in settings and in signatures.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::RsaSha256 => "rsa-sha256",
            Self::Ed25519Sha256 => "ed25519-sha256",
        }
    }
}

/// For which domain is signed, and with what.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct DkimSettings {
    /// The domain that signs; that of the sender, so that readers see the two agree (DMARC).
    pub domain: String,
    /// Which of the domain's keys: its record is `<selector>._domainkey.<domain>`.
    pub selector: String,
    /// A PEM file with the private key.
    pub key_file: Option<PathBuf>,
    /// The private key itself as PEM, instead of a file.
    pub key: Option<SecretString>,
    /// How is signed.
    pub algorithm: DkimAlgorithm,
}

/// Why nothing can be signed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DkimError {
    /// A name the DNS does not have.
    #[error("dkim {0} `{1}` is not a name of the DNS; write it in letters, digits, hyphens and dots (xn-- for others)")]
    Name(&'static str, String),
    /// No key, or two.
    #[error("dkim needs one of key_file and key; set one of them")]
    OneKey,
    /// A file that cannot be read.
    #[error("dkim key_file {path} cannot be read: {reason}; give a PEM file that Carillon may read")]
    File {
        /// The file.
        path: String,
        /// Why not.
        reason: String,
    },
    /// A text that is no key, or one of another kind.
    #[error("the dkim key is no private key for {0}; give a PEM text without a password, RSA with 2048 bits or more")]
    Key(&'static str),
    /// The machine gives no random numbers.
    #[error("the message cannot be signed: the machine gives no random numbers; see to its random device")]
    Randomness,
}

impl DkimSettings {
    /// Whether the settings can work at all.
    pub(super) fn check(&self) -> Result<(), DkimError> {
        for (field, name) in [("domain", &self.domain), ("selector", &self.selector)] {
            if !is_name(name) {
                return Err(DkimError::Name(field, name.clone()));
            }
        }
        if self.key_file.is_some() == self.key.is_some() { Err(DkimError::OneKey) } else { Ok(()) }
    }

    /// The text of the key.
    pub(super) fn pem(&self) -> Result<String, DkimError> {
        match (&self.key, &self.key_file) {
            (Some(key), _) => Ok(key.expose_secret().to_owned()),
            (None, Some(path)) => std::fs::read_to_string(path)
                .map_err(|error| DkimError::File { path: path.display().to_string(), reason: error.to_string() }),
            (None, None) => Err(DkimError::OneKey),
        }
    }
}

fn is_name(name: &str) -> bool {
    let is_label = |label: &str| {
        let letters = label.bytes().all(|it| it.is_ascii_alphanumeric() || b"-_".contains(&it));
        letters && (1..=63).contains(&label.len()) && !label.starts_with('-') && !label.ends_with('-')
    };
    name.len() <= 253 && name.split('.').all(is_label)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::super::DkimSigner;
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("selector = 's'\nkey = 'k'", "dkim domain ``")]
    #[case("domain = 'a.example'\nkey = 'k'", "dkim selector ``")]
    #[case("domain = 'a.example; x=y'\nselector = 's'\nkey = 'k'", "not a name of the DNS")]
    #[case("domain = 'bücher.example'\nselector = 's'\nkey = 'k'", "xn--")]
    #[case("domain = 'a.example'\nselector = 's'", "one of key_file and key")]
    #[case("domain = 'a.example'\nselector = 's'\nkey = 'k'\nkey_file = 'f'", "one of key_file and key")]
    #[case("domain = 'a.example'\nselector = 's'\nkey_file = 'no-such-file'", "no-such-file cannot be read")]
    #[case("domain = 'a.example'\nselector = 's'\nkey = 'hunter2'", "no private key for rsa-sha256")]
    #[case("domain = 'a.example'\nselector = 's'\nkey = 'x'\nalgorithm = 'ed25519-sha256'", "for ed25519-sha256")]
    fn settings_that_cannot_work_say_what_to_do(#[case] text: &str, #[case] expected: &str) {
        let error = DkimSigner::new(&toml::from_str(text).unwrap()).unwrap_err().to_string();
        assert!(error.contains(expected) && !error.contains("hunter2"), "{error}");
    }

    #[test]
    fn the_key_is_not_shown() {
        let settings: DkimSettings = toml::from_str("key = 'hunter2'").unwrap();
        assert!(!format!("{settings:?}").contains("hunter2"));
        assert!(toml::from_str::<DkimSettings>("algorithm = 'rsa-sha1'").is_err());
    }
}
