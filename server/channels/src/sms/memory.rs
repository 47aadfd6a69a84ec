//! Keeps what was sent in memory and answers and tells as it is told, for tests of what sends.
//! Must not be chosen where messages matter.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use async_trait::async_trait;
use carillon_domain::{AttemptOutcome, Setback};
use tokio::sync::Notify;

use super::arrival::{Arrival, News};
use super::message::TextMessage;
use super::provider::SmsProvider;
use super::wellformed;
use crate::Answer;

/// Accepts everything and keeps it, unless told to answer otherwise.
#[derive(Debug, Default)]
pub struct MemoryProvider {
    inside: Mutex<Inside>,
    told: Notify,
}

#[derive(Debug, Default)]
struct Inside {
    sent: Vec<TextMessage>,
    answers: VecDeque<Answer>,
    news: VecDeque<News>,
}

impl MemoryProvider {
    /// The messages accepted so far, oldest first.
    pub fn sent(&self) -> Vec<TextMessage> {
        self.lock().sent.clone()
    }

    /// Gives this answer to the next message that comes without one laid ready. A message whose outcome is not
    /// [`AttemptOutcome::Accepted`] is not kept.
    pub fn answer_next(&self, answer: impl Into<Answer>) {
        self.lock().answers.push_back(answer.into());
    }

    /// Tells this to who waits for news.
    pub fn tell(&self, news: News) {
        self.lock().news.push_back(news);
        self.told.notify_one();
    }

    fn lock(&self) -> MutexGuard<'_, Inside> {
        self.inside.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[async_trait]
impl SmsProvider for MemoryProvider {
    fn name(&self) -> &'static str {
        "memory"
    }

    async fn send(&self, message: &TextMessage) -> Answer {
        if let Some(defect) = wellformed::defect(message) {
            return Answer::rejected(Setback::Failed, defect);
        }
        let mut inside = self.lock();
        let receipt = format!("memory-{}", inside.sent.len() + 1);
        let answer = inside.answers.pop_front().unwrap_or_else(|| Answer::accepted("kept in memory", receipt));
        if matches!(answer.outcome, AttemptOutcome::Accepted { .. }) {
            inside.sent.push(message.clone());
        }
        answer
    }

    async fn check(&self) -> Result<(), String> {
        Ok(())
    }

    async fn next_arrival(&self) -> Arrival {
        loop {
            let told = self.told.notified();
            if let Some(news) = self.lock().news.pop_front() {
                return Arrival::new(news);
            }
            told.await;
        }
    }
}
