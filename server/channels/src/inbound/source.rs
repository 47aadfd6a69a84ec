//! The seam between where mail comes in and who keeps it. Must not read it.

use async_trait::async_trait;
use tokio_util::sync::CancellationToken;

/// A message that came in, before anybody has read it.
#[derive(Debug, Clone, Copy)]
pub struct Incoming<'a> {
    /// The address it was handed over for, where that is known.
    pub envelope_to: Option<&'a str>,
    /// The message, or as much of it as was fetched.
    pub bytes: &'a [u8],
    /// A name by which the same message is known again if it should come twice.
    pub key: Option<&'a str>,
}

/// Why a message was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// Not now: it is to stay where it is and come again.
    Later(String),
    /// Never: nobody here wants it.
    Never(String),
}

/// Who keeps what comes in. What was taken is removed where it came from, so it must be stored by then.
#[async_trait]
pub trait MailSink: Send + Sync {
    /// Stores one message for one recipient.
    async fn take(&self, mail: Incoming<'_>) -> Result<(), Refusal>;

    /// Stores several, one answer for each in their order. Told to stop, it may leave out the last of them: those come
    /// again. Whoever can store them together does so here.
    async fn take_all(&self, mails: &[Incoming<'_>], stop: &CancellationToken) -> Vec<Result<(), Refusal>> {
        let mut answers = Vec::with_capacity(mails.len());
        for mail in mails {
            if stop.is_cancelled() {
                break;
            }
            answers.push(self.take(*mail).await);
        }
        answers
    }
}
