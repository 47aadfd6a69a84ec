//! Ways to set up a provider for a server of a test.

use carillon_channels::email::{EmailProvider as _, Security, SmtpProvider, SmtpSettings, assemble};
use carillon_channels::testing::{sample_email, sample_envelope};
use carillon_domain::AttemptOutcome;

/// A server on this machine without encryption.
pub(crate) fn plain(port: u16) -> SmtpSettings {
    SmtpSettings {
        host: "127.0.0.1".to_owned(),
        port,
        security: Security::None,
        hello_name: Some("carillon.test".to_owned()),
        ..SmtpSettings::default()
    }
}

/// A provider for such a server.
pub(crate) fn provider(port: u16) -> SmtpProvider {
    SmtpProvider::new(&plain(port)).unwrap()
}

/// Sends the sample of this number.
pub(crate) async fn send(provider: &SmtpProvider, number: usize) -> AttemptOutcome {
    provider.send(&sample_envelope(), &sample_bytes(number)).await
}

/// The sample of this number, put together.
pub(crate) fn sample_bytes(number: usize) -> Vec<u8> {
    assemble(&sample_email(number)).unwrap()
}
