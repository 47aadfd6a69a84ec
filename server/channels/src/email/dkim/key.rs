//! The private key of a domain: read, signed with, its public half told. Must not know what is signed.

use ring::rand::SystemRandom;
use ring::signature::{Ed25519KeyPair, KeyPair as _, RSA_PKCS1_SHA256, RsaKeyPair};
use rustls::pki_types::PrivateKeyDer;
use rustls::pki_types::pem::PemObject as _;
use sha2::{Digest, Sha256};

use super::settings::{DkimAlgorithm, DkimError};

/// The algorithm identifier of an RSA key: `rsaEncryption` without parameters.
const RSA_IDENTIFIER: [u8; 15] =
    [0x30, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00];

/// A private key. Its `Debug` shows the public half only.
#[derive(Debug)]
pub(super) enum Key {
    Rsa(Box<RsaKeyPair>),
    Ed25519(Ed25519KeyPair),
}

impl Key {
    /// Reads a PEM text.
    pub(super) fn read(algorithm: DkimAlgorithm, pem: &str) -> Result<Self, DkimError> {
        let unusable = || DkimError::Key(algorithm.as_str());
        let der = PrivateKeyDer::from_pem_slice(pem.as_bytes()).map_err(|_| unusable())?;
        let key = match (algorithm, &der) {
            (DkimAlgorithm::RsaSha256, PrivateKeyDer::Pkcs1(der)) => rsa(RsaKeyPair::from_der(der.secret_pkcs1_der())),
            (DkimAlgorithm::RsaSha256, PrivateKeyDer::Pkcs8(der)) => {
                rsa(RsaKeyPair::from_pkcs8(der.secret_pkcs8_der()))
            }
            (DkimAlgorithm::Ed25519Sha256, PrivateKeyDer::Pkcs8(der)) => {
                // What other tools write has no public half in it; it is computed.
                Ed25519KeyPair::from_pkcs8_maybe_unchecked(der.secret_pkcs8_der()).ok().map(Self::Ed25519)
            }
            _ => None,
        };
        key.ok_or_else(unusable)
    }

    pub(super) const fn algorithm(&self) -> DkimAlgorithm {
        match self {
            Self::Rsa(_) => DkimAlgorithm::RsaSha256,
            Self::Ed25519(_) => DkimAlgorithm::Ed25519Sha256,
        }
    }

    /// The name of its kind in the DNS, and the public key in the form the DNS wants.
    pub(super) fn public(&self) -> (&'static str, Vec<u8>) {
        match self {
            Self::Rsa(key) => ("rsa", subject_public_key_info(key.public_key().as_ref())),
            Self::Ed25519(key) => ("ed25519", key.public_key().as_ref().to_vec()),
        }
    }

    /// The signature of these bytes, the same each time.
    pub(super) fn sign(&self, bytes: &[u8]) -> Result<Vec<u8>, DkimError> {
        match self {
            Self::Rsa(key) => {
                let mut signature = vec![0; key.public().modulus_len()];
                // Randomness blinds the computation; it does not show in the result.
                key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), bytes, &mut signature)
                    .map_err(|_| DkimError::Randomness)?;
                Ok(signature)
            }
            // Ed25519 signs the hash and not the bytes (RFC 8463, 3).
            Self::Ed25519(key) => Ok(key.sign(&Sha256::digest(bytes)).as_ref().to_vec()),
        }
    }
}

fn rsa(key: Result<RsaKeyPair, ring::error::KeyRejected>) -> Option<Key> {
    key.ok().map(|key| Key::Rsa(Box::new(key)))
}

/// An RSA key with the name of its algorithm around it, as every reader of the DNS expects it.
fn subject_public_key_info(key: &[u8]) -> Vec<u8> {
    let bits = der(0x03, &[&[0], key].concat());
    der(0x30, &[&RSA_IDENTIFIER[..], &bits].concat())
}

/// One element of DER.
fn der(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = content.len().to_be_bytes();
    let skipped = length.iter().take_while(|byte| **byte == 0).count().min(length.len() - 1);
    let length = &length[skipped..];
    let mut out = vec![tag];
    if content.len() > 0x7f {
        // At most eight bytes: the length of their number fits.
        out.push(0x80 | u8::try_from(length.len()).unwrap_or(8));
    }
    out.extend_from_slice(length);
    out.extend_from_slice(content);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_written_as_der_wants_them() {
        assert_eq!(der(3, &[7]), [3, 1, 7]);
        assert_eq!(der(3, &[])[..2], [3, 0]);
        assert_eq!(der(3, &[0; 128])[..3], [3, 0x81, 128]);
        assert_eq!(der(3, &[0; 256])[..4], [3, 0x82, 1, 0]);
    }
}
