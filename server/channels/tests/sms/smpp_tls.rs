//! Encryption: a message center behind TLS, as gateways offer it.

use std::path::Path;
use std::sync::Arc;

use carillon_channels::sms::{SmppSettings, SmsProvider as _};
use carillon_channels::testing::{Smsc, TestAuthority, sample_text};
use rstest::rstest;
use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

use crate::smpp_settings::{plain, provider};

/// Takes TLS connections and hands on what they say to a port of this machine; gives its own port.
async fn encrypted(port: u16, chain: &Path) -> u16 {
    let certificates = CertificateDer::pem_file_iter(chain).unwrap().map(Result::unwrap).collect();
    let key = PrivateKeyDer::from_pem_file(chain).unwrap();
    let versions = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()));
    let builder = versions.with_safe_default_protocol_versions().unwrap().with_no_client_auth();
    let acceptor = TlsAcceptor::from(Arc::new(builder.with_single_cert(certificates, key).unwrap()));
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let own = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            let acceptor = acceptor.clone();
            tokio::spawn(async move {
                let mut outer = acceptor.accept(socket).await?;
                let mut inner = TcpStream::connect(("127.0.0.1", port)).await?;
                tokio::io::copy_bidirectional(&mut outer, &mut inner).await
            });
        }
    });
    own
}

#[tokio::test]
async fn a_trusted_certificate_lets_messages_through() {
    let (smsc, authority) = (Smsc::with_password("secret"), TestAuthority::new());
    let port = encrypted(smsc.port(), &authority.issue("DNS:localhost,IP:127.0.0.1")).await;
    let settings = SmppSettings { tls: true, root_certificate: Some(authority.root_certificate()), ..plain(port) };
    let provider = provider(&settings);
    assert_eq!(provider.check().await, Ok(()));
    assert_eq!(provider.send(&sample_text("k", "a")).await.outcome.kind(), "accepted");
    assert_eq!(smsc.submitted().len(), 1);
}

#[rstest]
#[case::unknown_authority("IP:127.0.0.1", false, "UnknownIssuer")]
#[case::other_name("DNS:other.example", true, "not valid for name")]
#[tokio::test]
async fn a_wrong_certificate_stops_everything(#[case] names: &str, #[case] trusts: bool, #[case] reason: &str) {
    let (smsc, authority) = (Smsc::start(), TestAuthority::new());
    let port = encrypted(smsc.port(), &authority.issue(names)).await;
    let root_certificate = trusts.then(|| authority.root_certificate());
    let provider = provider(&SmppSettings { tls: true, root_certificate, ..plain(port) });
    let outcome = provider.send(&sample_text("k", "a")).await.outcome;
    assert_eq!(outcome.kind(), "deferred");
    assert!(outcome.reply().contains(reason), "{outcome:?}");
    assert!(!smsc.log().iter().any(|line| line.starts_with("bind")), "no password went over");
}
