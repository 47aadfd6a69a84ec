//! The one way to speak HTTP to a provider: with certificates checked, time limits, and no redirects.
//! Must not know what is said.

use std::path::Path;
use std::time::Duration;

use reqwest::redirect::Policy;
use reqwest::{Certificate, Client};

/// A client for one provider. A private authority may be trusted beside the public ones.
pub(crate) fn build(root: Option<&Path>, connect: Duration, reply: Duration) -> Result<Client, String> {
    // There is one provider of cryptography in the process; a program that has chosen it already has chosen the same.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let builder = Client::builder().connect_timeout(connect).timeout(reply).redirect(Policy::none());
    let builder = builder.user_agent("carillon").tls_backend_rustls();
    let builder = match root {
        Some(path) => builder.tls_certs_merge(read_certificates(path)?),
        None => builder,
    };
    builder.build().map_err(|error| error.to_string())
}

fn read_certificates(path: &Path) -> Result<Vec<Certificate>, String> {
    let pem = std::fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let found = Certificate::from_pem_bundle(&pem).map_err(|error| format!("{}: {error}", path.display()))?;
    if found.is_empty() { Err(format!("{}: no certificate in it", path.display())) } else { Ok(found) }
}

/// What went wrong on the way, with its causes and without the address, which may hold a password.
pub(crate) fn explain(error: reqwest::Error) -> String {
    let error = error.without_url();
    let mut told = error.to_string();
    let mut cause = std::error::Error::source(&error);
    while let Some(inner) = cause {
        told = format!("{told}: {inner}");
        cause = inner.source();
    }
    told
}
