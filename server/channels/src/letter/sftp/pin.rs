//! The one key a server is known by. Must not connect to it.

use std::borrow::Cow;

use russh::Preferred;
use russh::keys::{Algorithm, HashAlg, PublicKey, PublicKeyOrCertificate};

/// A fingerprint, or the key itself.
#[derive(Debug, Clone)]
pub(super) enum Pin {
    Fingerprint(String),
    Key(Box<PublicKey>),
}

/// Bytes of SHA-256 in base 64 without padding.
const DIGITS: usize = 43;

impl Pin {
    /// Reads `SHA256:…`, or a key as it stands in a `.pub` file or behind the name in `known_hosts`.
    pub(super) fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Some(digits) = text.strip_prefix("SHA256:") {
            let is_digit = |it: u8| it.is_ascii_alphanumeric() || it == b'+' || it == b'/';
            let is_whole = digits.len() == DIGITS && digits.bytes().all(is_digit);
            return is_whole.then(|| Self::Fingerprint(text.to_owned()));
        }
        text.parse().ok().map(|key| Self::Key(Box::new(key)))
    }

    /// Whether a server that shows this key is the one.
    pub(super) fn is(&self, shown: &PublicKeyOrCertificate) -> bool {
        let PublicKeyOrCertificate::PublicKey { key, .. } = shown else { return false };
        match self {
            Self::Fingerprint(text) => *text == fingerprint(key),
            Self::Key(known) => known.key_data() == key.key_data(),
        }
    }

    /// What to ask the server for: of several keys it shows the one that is known.
    pub(super) fn preferred(&self) -> Preferred {
        let all = Preferred::default();
        let Self::Key(known) = self else { return all };
        let is_kind = |it: &&Algorithm| match (known.algorithm(), it) {
            (Algorithm::Rsa { .. }, Algorithm::Rsa { .. }) => true,
            (known, it) => known == **it,
        };
        let key = all.key.iter().filter(is_kind).cloned().collect();
        Preferred { key: Cow::Owned(key), ..all }
    }
}

/// What a shown key is called in what is told about it.
pub(super) fn name_of(shown: &PublicKeyOrCertificate) -> String {
    match shown {
        PublicKeyOrCertificate::PublicKey { key, .. } => fingerprint(key),
        PublicKeyOrCertificate::Certificate(_) => "a certificate".to_owned(),
    }
}

fn fingerprint(key: &PublicKey) -> String {
    key.fingerprint(HashAlg::Sha256).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAILM+rvN+ot98qgEN796jTiQfZfG1KaT0PtFDJ/XFSqti someone@here";

    #[test]
    fn a_key_and_its_fingerprint_know_the_same_server() {
        let Some(Pin::Key(key)) = Pin::read(KEY) else { panic!("it is a key") };
        let (print, shown) = (fingerprint(&key), PublicKeyOrCertificate::from((*key).clone()));
        assert!(Pin::read(&print).is_some_and(|it| it.is(&shown)));
        assert!(Pin::read(KEY).is_some_and(|it| it.is(&shown)));
        assert_eq!(Pin::read(KEY).map(|it| it.preferred().key.to_vec()), Some(vec![Algorithm::Ed25519]));
        let other = Pin::read("SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU");
        assert!(other.is_some_and(|it| !it.is(&shown)));
    }

    #[test]
    fn what_is_no_key_is_none() {
        for wrong in ["", "SHA256:", "SHA256:short", "MD5:aa:bb", "ssh-ed25519 AAAA", "any"] {
            assert!(Pin::read(wrong).is_none(), "{wrong}");
        }
    }
}
