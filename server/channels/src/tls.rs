//! Whom to trust on an encrypted connection: the public authorities and, where given, a private one. One provider of
//! cryptography, chosen here and not by the process. Must not offer a way to trust everybody.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use rustls::{ClientConfig, RootCertStore};

/// A certificate file that cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("root_certificate {path} cannot be used: {reason}; give a PEM file with certificates")]
pub struct TlsError {
    /// The file.
    pub path: String,
    /// Why not.
    pub reason: String,
}

/// How a client of ours shakes hands.
pub(crate) fn client_config(root_certificate: Option<&PathBuf>) -> Result<ClientConfig, TlsError> {
    let mut roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    if let Some(path) = root_certificate {
        add_certificates(&mut roots, path)?;
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let versions = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let builder = versions.map_err(|error| unusable(Path::new(""), &error))?;
    Ok(builder.with_root_certificates(roots).with_no_client_auth())
}

fn add_certificates(roots: &mut RootCertStore, path: &Path) -> Result<(), TlsError> {
    let before = roots.len();
    for certificate in CertificateDer::pem_file_iter(path).map_err(|error| unusable(path, &error))? {
        let certificate = certificate.map_err(|error| unusable(path, &error))?;
        roots.add(certificate).map_err(|error| unusable(path, &error))?;
    }
    if roots.len() == before { Err(unusable(path, &"it holds no certificate")) } else { Ok(()) }
}

fn unusable(path: &Path, reason: &dyn std::fmt::Display) -> TlsError {
    TlsError { path: path.display().to_string(), reason: reason.to_string() }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case(None, "No such file")]
    #[case(Some("not a certificate"), "holds no certificate")]
    #[case(Some("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"), "cannot be used")]
    fn a_file_without_certificates_is_refused(#[case] content: Option<&str>, #[case] expected: &str) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("root.pem");
        if let Some(content) = content {
            std::fs::write(&path, content).unwrap();
        }
        let error = client_config(Some(&path)).unwrap_err().to_string();
        assert!(error.contains(expected), "{error}");
    }

    #[test]
    fn the_public_authorities_are_trusted_without_a_file() {
        assert!(client_config(None).is_ok());
    }
}
