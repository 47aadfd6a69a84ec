//! A provider that signs what it is given before it hands it on. Must not know to whom.

use async_trait::async_trait;
use carillon_domain::AttemptOutcome;

use super::super::provider::{EmailProvider, Envelope};
use super::super::{outcome, wellformed};
use super::DkimSigner;

/// Signs, then sends by another provider, whose name it keeps.
pub struct Signed<P> {
    provider: P,
    signer: DkimSigner,
}

impl<P: EmailProvider> Signed<P> {
    /// Puts a signer before a provider.
    pub const fn new(provider: P, signer: DkimSigner) -> Self {
        Self { provider, signer }
    }
}

#[async_trait]
impl<P: EmailProvider> EmailProvider for Signed<P> {
    fn name(&self) -> &'static str {
        self.provider.name()
    }

    async fn send(&self, envelope: &Envelope, message: &[u8]) -> AttemptOutcome {
        // A signature before nothing would make a message of it.
        if let Some(defect) = wellformed::defect(message) {
            return outcome::refused(defect);
        }
        match self.signer.sign(message) {
            Ok(message) => self.provider.send(envelope, &message).await,
            // Nothing is wrong with the message, and unsigned it might be taken for a forgery.
            Err(error) => outcome::deferred(None, &error.to_string()),
        }
    }

    async fn check(&self) -> Result<(), String> {
        self.provider.check().await
    }

    async fn close(&self) {
        self.provider.close().await;
    }
}
