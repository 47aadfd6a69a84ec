//! The hand-over: up to `connections` at a time, each outcome passed on at once to be recorded in groups.

use std::time::Duration;

use carillon_channels::Answer;
use futures::StreamExt;
use tokio::sync::mpsc;
use tokio::time::{Instant, timeout};

use super::{Claimed, DeliverReport, Ready};
use crate::{Engine, EngineError, Result};

/// The longest an outcome waits for others before it is recorded.
const GROUP_TIME: Duration = Duration::from_millis(50);
/// The most outcomes recorded together.
const GROUP_SIZE: usize = 100;
/// How long outcomes are kept for a database that is away; behind it they are told as in doubt.
const PATIENCE: Duration = Duration::from_mins(5);
/// The time between two tries to record.
const PAUSE: Duration = Duration::from_millis(500);

/// What came of one hand-over.
pub(super) struct HandedOver {
    pub(super) claimed: Claimed,
    pub(super) attempt_id: String,
    pub(super) answer: Answer,
}

impl Engine {
    /// Hands everything over and records what came of it.
    pub(super) async fn hand_over(&self, token: &str, ready: Vec<Ready>, report: &mut DeliverReport) -> Result<()> {
        let (tell, told) = mpsc::channel(GROUP_SIZE);
        let sending = self.send_all(ready, tell);
        let recording = self.record_all(token, told, report);
        let ((), recorded) = tokio::join!(sending, recording);
        recorded
    }

    async fn send_all(&self, ready: Vec<Ready>, tell: mpsc::Sender<HandedOver>) {
        let hand_overs = futures::stream::iter(ready).map(|one| async move {
            let answer = self.send(&one.parcel).await;
            HandedOver { claimed: one.claimed, attempt_id: one.attempt_id, answer }
        });
        let mut results = hand_overs.buffer_unordered(self.settings().connections.max(1));
        while let Some(result) = results.next().await {
            // The receiver ends before us only when recording failed; the leases then run out and say so.
            if tell.send(result).await.is_err() {
                return;
            }
        }
    }

    async fn record_all(
        &self,
        token: &str,
        mut told: mpsc::Receiver<HandedOver>,
        report: &mut DeliverReport,
    ) -> Result<()> {
        while let Some(first) = told.recv().await {
            let mut group = vec![first];
            let gather = async {
                while group.len() < GROUP_SIZE {
                    match told.recv().await {
                        Some(next) => group.push(next),
                        None => break,
                    }
                }
            };
            // Running out of time is the usual end of gathering, not a fault.
            let _ = timeout(GROUP_TIME, gather).await;
            self.record_patiently(token, &group, report).await?;
        }
        Ok(())
    }

    /// Records a group, and where the database is away, tries it until it is back: what is known is not to become a doubt,
    /// and be sent again.
    async fn record_patiently(&self, token: &str, group: &[HandedOver], report: &mut DeliverReport) -> Result<()> {
        let begun = Instant::now();
        let mut told = false;
        loop {
            match self.record(token, group, report).await {
                Err(EngineError::Unavailable(reason)) if begun.elapsed() < PATIENCE => {
                    if !told {
                        tracing::warn!(%reason, hand_overs = group.len(), "what came of them is kept until it can be recorded");
                    }
                    told = true;
                    tokio::time::sleep(PAUSE).await;
                }
                done => return done,
            }
        }
    }
}
