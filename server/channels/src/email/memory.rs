//! Keeps what was sent in memory and answers as it is told, for tests of what sends.
//! Must not be chosen where messages matter.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;
use carillon_domain::AttemptOutcome;

use super::provider::{EmailProvider, Envelope};
use super::{outcome, wellformed};

/// A message the provider was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentEmail {
    /// From where to where.
    pub envelope: Envelope,
    /// The bytes of it.
    pub message: Vec<u8>,
}

/// Accepts everything and keeps it, unless told to answer otherwise.
#[derive(Debug, Default)]
pub struct MemoryProvider {
    inside: Mutex<Inside>,
}

#[derive(Debug, Default)]
struct Inside {
    sent: Vec<SentEmail>,
    answers: VecDeque<AttemptOutcome>,
}

impl MemoryProvider {
    /// The messages accepted so far, oldest first.
    pub fn sent(&self) -> Vec<SentEmail> {
        self.lock().sent.clone()
    }

    /// Gives this outcome to the next message that comes without an answer laid ready.
    /// A message whose answer is not [`AttemptOutcome::Accepted`] is not kept.
    pub fn answer_next(&self, outcome: AttemptOutcome) {
        self.lock().answers.push_back(outcome);
    }

    fn lock(&self) -> MutexGuard<'_, Inside> {
        self.inside.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[async_trait]
impl EmailProvider for MemoryProvider {
    fn name(&self) -> &'static str {
        "memory"
    }

    async fn send(&self, envelope: &Envelope, message: &[u8]) -> AttemptOutcome {
        if let Some(defect) = wellformed::defect(message) {
            return outcome::refused(defect);
        }
        let mut inside = self.lock();
        let answer = inside.answers.pop_front().unwrap_or_else(|| outcome::accepted("kept in memory"));
        if matches!(answer, AttemptOutcome::Accepted { .. }) {
            inside.sent.push(SentEmail { envelope: envelope.clone(), message: message.to_vec() });
        }
        answer
    }

    async fn check(&self) -> Result<(), String> {
        Ok(())
    }
}
