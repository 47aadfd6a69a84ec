//! Keeps faxes in memory and answers as it is told, for tests of what sends.
//! Must not be chosen where faxes matter.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;

use super::provider::ended;
use super::{FaxJob, FaxProvider, Standing};
use crate::print::answers;
use crate::{Answer, End, Report};

/// A fax the provider was given, and what became of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SentFax {
    /// The fax.
    pub job: FaxJob,
    /// How it ended; `None` while it is open.
    pub end: Option<End>,
}

/// Accepts everything and keeps it, unless told to answer otherwise. The receipt is the job's key.
#[derive(Debug, Default)]
pub struct MemoryProvider {
    inside: Mutex<Inside>,
}

#[derive(Debug, Default)]
struct Inside {
    sent: Vec<SentFax>,
    answers: VecDeque<Answer>,
}

impl MemoryProvider {
    /// The faxes accepted so far, oldest first.
    pub fn sent(&self) -> Vec<SentFax> {
        self.lock().sent.clone()
    }

    /// Gives this answer to the next fax that comes without an answer laid ready.
    /// A fax that is not accepted is not kept.
    pub fn answer_next(&self, answer: Answer) {
        self.lock().answers.push_back(answer);
    }

    /// Ends the fax of this key, if it is open.
    pub fn end(&self, key: &str, end: End) {
        let mut inside = self.lock();
        let open = inside.sent.iter_mut().filter(|it| it.end.is_none() && it.job.key == key);
        open.for_each(|it| it.end = Some(end));
    }

    fn lock(&self) -> MutexGuard<'_, Inside> {
        self.inside.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[async_trait]
impl FaxProvider for MemoryProvider {
    fn name(&self) -> &'static str {
        "memory"
    }

    async fn send(&self, job: &FaxJob) -> Answer {
        if let Some(defect) = job.defect() {
            return answers::refused(defect);
        }
        let mut inside = self.lock();
        let answer = inside.answers.pop_front();
        let answer = answer.unwrap_or_else(|| answers::accepted("kept in memory", &job.key));
        let counts = |it: &SentFax| matches!(it.end, None | Some(End::Delivered));
        let is_kept = inside.sent.iter().any(|it| it.job.key == job.key && counts(it));
        if answer.receipt.is_some() && !is_kept {
            inside.sent.push(SentFax { job: job.clone(), end: None });
        }
        answer
    }

    async fn news(&self, receipts: &[String]) -> Result<Vec<Report>, String> {
        self.standings(receipts).await.map(ended)
    }

    async fn standings(&self, receipts: &[String]) -> Result<Vec<Standing>, String> {
        let inside = self.lock();
        let newest = |key: &String| inside.sent.iter().rev().find(|it| it.job.key == *key);
        let standing = |it: &SentFax| {
            let (receipt, told) = (it.job.key.clone(), "kept in memory".to_owned());
            Standing { receipt, end: it.end, pages: None, told }
        };
        Ok(receipts.iter().filter_map(newest).map(standing).collect())
    }

    async fn cancel(&self, receipt: &str) -> Result<bool, String> {
        self.end(receipt, End::Cancelled);
        let inside = self.lock();
        let newest = inside.sent.iter().rev().find(|it| it.job.key == receipt);
        Ok(newest.is_some_and(|it| it.end == Some(End::Cancelled)))
    }

    async fn check(&self) -> Result<(), String> {
        Ok(())
    }
}
