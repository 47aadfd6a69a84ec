//! The connection to the server, encrypted or not. Must not know what is said over it.

use std::fmt::Debug;
use std::io;
use std::path::Path;
use std::sync::Arc;

use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;

use super::settings::{ImapSettings, ImapSettingsError};

/// Anything bytes go over.
pub(super) trait Wire: AsyncRead + AsyncWrite + Debug + Unpin + Send {}

impl<T: AsyncRead + AsyncWrite + Debug + Unpin + Send> Wire for T {}

/// Whom to trust: the public authorities and, where given, a private one. There is no way to trust everybody.
pub(super) fn connector(settings: &ImapSettings) -> Result<TlsConnector, ImapSettingsError> {
    let mut roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
    if let Some(path) = &settings.root_certificate {
        add_certificates(&mut roots, path)?;
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
    let builder = builder.expect("ring speaks the versions rustls takes for safe");
    Ok(TlsConnector::from(Arc::new(builder.with_root_certificates(roots).with_no_client_auth())))
}

fn add_certificates(roots: &mut RootCertStore, path: &Path) -> Result<(), ImapSettingsError> {
    let unusable = |reason: String| ImapSettingsError::RootCertificate { path: path.display().to_string(), reason };
    let certificates = CertificateDer::pem_file_iter(path).map_err(|it| unusable(it.to_string()))?;
    let mut count = 0;
    for certificate in certificates {
        let certificate = certificate.map_err(|it| unusable(it.to_string()))?;
        roots.add(certificate).map_err(|it| unusable(it.to_string()))?;
        count += 1;
    }
    if count == 0 { Err(unusable("it holds no certificate".to_owned())) } else { Ok(()) }
}

pub(super) async fn connect(settings: &ImapSettings) -> io::Result<Box<dyn Wire>> {
    let stream = TcpStream::connect((settings.host.as_str(), settings.port)).await?;
    stream.set_nodelay(true)?;
    Ok(Box::new(stream))
}

pub(super) async fn encrypt(tls: &TlsConnector, host: &str, wire: Box<dyn Wire>) -> io::Result<Box<dyn Wire>> {
    let name = ServerName::try_from(host.to_owned()).map_err(io::Error::other)?;
    let stream = tls.connect(name, wire).await?;
    Ok(Box::new(stream))
}
