//! What a provider answers to a hand-over. Must not decide what follows from it.

use carillon_domain::{AttemptOutcome, Setback};

/// How a hand-over ended, and what the provider calls it from now on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// How it ended.
    pub outcome: AttemptOutcome,
    /// The provider's own name for what it took: a job, a message. By it its reports are known again.
    pub receipt: Option<String>,
    /// Why, where it was refused and the provider says so.
    pub setback: Option<Setback>,
}

impl From<AttemptOutcome> for Answer {
    fn from(outcome: AttemptOutcome) -> Self {
        Self { outcome, receipt: None, setback: None }
    }
}

impl Answer {
    /// The provider took it and will report under `receipt`.
    pub fn accepted(reply: impl Into<String>, receipt: impl Into<String>) -> Self {
        let outcome = AttemptOutcome::Accepted { reply: reply.into() };
        Self { outcome, receipt: Some(receipt.into()), setback: None }
    }

    /// The provider will never take it, for this reason.
    pub fn rejected(setback: Setback, reply: impl Into<String>) -> Self {
        let outcome = AttemptOutcome::Rejected { code: None, reply: reply.into() };
        Self { outcome, receipt: None, setback: Some(setback) }
    }
}
