//! Accepts every message that could travel and lets it go: a rehearsal must reach nobody. Must not keep anything.

use async_trait::async_trait;
use carillon_domain::AttemptOutcome;

use super::provider::{EmailProvider, Envelope};
use super::{outcome, wellformed};

/// Accepts and forgets.
#[derive(Debug, Default, Clone, Copy)]
pub struct NowhereProvider;

#[async_trait]
impl EmailProvider for NowhereProvider {
    fn name(&self) -> &'static str {
        "nowhere"
    }

    async fn send(&self, _: &Envelope, message: &[u8]) -> AttemptOutcome {
        match wellformed::defect(message) {
            Some(defect) => outcome::refused(defect),
            None => outcome::accepted("rehearsed"),
        }
    }

    async fn check(&self) -> Result<(), String> {
        Ok(())
    }
}
