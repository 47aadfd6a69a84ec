//! The certificate behind a signature: whose it is, whether it holds now, and whether it has signed a text.
//!
//! Amazon shows the certificate alone, without those between it and a root, so its own chain cannot be built here. What
//! vouches for it is the connection it came over: to the host of the topic's region, whose certificate is checked up to a
//! public root, with no redirect. Where others do come with it, they have to lead to such a root, too.

use jiff::Timestamp;
use ring::signature::{RSA_PKCS1_2048_8192_SHA1_FOR_LEGACY_USE_ONLY, UnparsedPublicKey};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{
    AlgorithmIdentifier, CertificateDer, InvalidSignature, ServerName, SignatureVerificationAlgorithm, UnixTime, alg_id,
};
use webpki::ring::RSA_PKCS1_2048_8192_SHA256;
use webpki::{ALL_VERIFICATION_ALGS, EndEntityCert, Error, KeyUsage};

/// The most certificates that are looked at.
const MOST: usize = 8;
/// `sha1WithRSAEncryption`, as certificates name it.
const SHA1_WITH_RSA: &[u8] = &[0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x05, 0x05, 0x00];

/// A certificate with those that came along.
#[derive(Debug, Clone)]
pub(super) struct Certificate {
    own: CertificateDer<'static>,
    others: Vec<CertificateDer<'static>>,
}

/// How a text is hashed before it is signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Version {
    /// SHA-1, as topics do unless told otherwise. Nobody can make a second text for a hash of Amazon's text, which is what
    /// a forger would need here; two texts with one hash, which can be made, are of no use without Amazon's signature.
    One,
    /// SHA-256.
    Two,
}

impl Certificate {
    /// Reads PEM.
    pub(super) fn read(pem: &[u8]) -> Result<Self, String> {
        let found = CertificateDer::pem_slice_iter(pem).take(MOST).collect::<Result<Vec<_>, _>>();
        let mut found = found.map_err(|error| format!("no certificate: {error}"))?.into_iter();
        let own = found.next().ok_or("no certificate")?;
        EndEntityCert::try_from(&own).map_err(|error| format!("no certificate: {error}"))?;
        Ok(Self { own, others: found.collect() })
    }

    /// Whether it is one for one of these names, and holds now.
    pub(super) fn check(&self, names: &[String], now: Timestamp) -> Result<(), String> {
        let certificate = EndEntityCert::try_from(&self.own).map_err(|error| error.to_string())?;
        let has_name = names.iter().any(|name| {
            let name = ServerName::try_from(name.as_str());
            name.is_ok_and(|name| certificate.verify_is_valid_for_subject_name(&name).is_ok())
        });
        if !has_name {
            return Err("the certificate is not one of Amazon SNS".to_owned());
        }
        let seconds = u64::try_from(now.as_second()).unwrap_or_default();
        let at = UnixTime::since_unix_epoch(std::time::Duration::from_secs(seconds));
        let (roots, usage) = (webpki_roots::TLS_SERVER_ROOTS, KeyUsage::server_auth());
        match certificate.verify_for_usage(ALL_VERIFICATION_ALGS, roots, &self.others, at, usage, None, None) {
            Ok(_) => Ok(()),
            // Its dates and its use were looked at before its issuer was.
            Err(Error::UnknownIssuer) if self.others.is_empty() => Ok(()),
            Err(error) => Err(format!("the certificate does not hold: {error}")),
        }
    }

    /// Whether its key has signed a text.
    pub(super) fn has_signed(&self, version: Version, text: &[u8], signature: &[u8]) -> bool {
        let Ok(certificate) = EndEntityCert::try_from(&self.own) else { return false };
        let algorithm: &dyn SignatureVerificationAlgorithm = match version {
            Version::One => &Sha1,
            Version::Two => RSA_PKCS1_2048_8192_SHA256,
        };
        certificate.verify_signature(algorithm, text, signature).is_ok()
    }
}

/// RSA over SHA-1, which the library of certificates rightly leaves out: it is used for the text alone, not for a
/// certificate.
#[derive(Debug)]
struct Sha1;

impl SignatureVerificationAlgorithm for Sha1 {
    fn verify_signature(&self, public_key: &[u8], message: &[u8], signature: &[u8]) -> Result<(), InvalidSignature> {
        let key = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA1_FOR_LEGACY_USE_ONLY, public_key);
        key.verify(message, signature).map_err(|_| InvalidSignature)
    }

    fn public_key_alg_id(&self) -> AlgorithmIdentifier {
        alg_id::RSA_ENCRYPTION
    }

    fn signature_alg_id(&self) -> AlgorithmIdentifier {
        AlgorithmIdentifier::from_slice(SHA1_WITH_RSA)
    }
}
