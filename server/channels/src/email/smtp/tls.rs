//! Whom to trust: the public authorities and, where given, a private one.
//! Must not offer a way to trust everybody.

use std::fs;
use std::path::Path;

use lettre::transport::smtp::client::{Certificate, TlsParameters};

use super::settings::{Security, SmtpSettings, SmtpSettingsError};

/// What a TLS handshake with the server must satisfy; `None` where there is no TLS.
pub(super) fn tls_parameters(settings: &SmtpSettings) -> Result<Option<TlsParameters>, SmtpSettingsError> {
    if settings.security == Security::None {
        return Ok(None);
    }
    let mut builder = TlsParameters::builder(settings.host.clone());
    if let Some(path) = &settings.root_certificate {
        builder = builder.add_root_certificate(read_certificates(path)?);
    }
    let built = builder.build_rustls().map_err(|error| {
        let path = settings.root_certificate.as_deref().unwrap_or(Path::new(""));
        unusable(path, &error)
    });
    built.map(Some)
}

fn read_certificates(path: &Path) -> Result<Certificate, SmtpSettingsError> {
    let pem = fs::read(path).map_err(|error| unusable(path, &error))?;
    let marker = b"-----BEGIN CERTIFICATE-----";
    if !pem.windows(marker.len()).any(|it| it == marker) {
        return Err(unusable(path, &"it holds no certificate"));
    }
    Certificate::from_pem(&pem).map_err(|error| unusable(path, &error))
}

fn unusable(path: &Path, reason: &dyn std::fmt::Display) -> SmtpSettingsError {
    SmtpSettingsError::RootCertificate { path: path.display().to_string(), reason: reason.to_string() }
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
            fs::write(&path, content).unwrap();
        }
        let settings = SmtpSettings { root_certificate: Some(path), ..SmtpSettings::default() };
        let error = tls_parameters(&settings).err().unwrap().to_string();
        assert!(error.contains(expected), "{error}");
    }
}
