//! Simulations that are being lived through in this process: how far each is, and how many there may be at a time.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use carillon_domain::SimulationId;
use tokio::sync::watch;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// How many are lived through at a time: each keeps a processor busy.
const AT_A_TIME: usize = 2;
/// Of how many it is remembered what became of them.
const REMEMBERED: usize = 50;

/// How far one is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Progress {
    /// So many hundredths of its days have passed.
    Living(u8),
    /// It is kept.
    Kept,
    /// It came to no end; why is in the log.
    Failed,
}

/// Those of this process.
#[derive(Debug)]
pub(crate) struct Registry {
    turns: Arc<Semaphore>,
    known: Mutex<BTreeMap<SimulationId, watch::Receiver<Progress>>>,
}

impl Default for Registry {
    fn default() -> Self {
        Self { turns: Arc::new(Semaphore::new(AT_A_TIME)), known: Mutex::default() }
    }
}

impl Registry {
    /// A turn, if one is free. It is given back when it is dropped.
    pub(super) fn turn(&self) -> Option<OwnedSemaphorePermit> {
        Arc::clone(&self.turns).try_acquire_owned().ok()
    }

    /// Remembers one that begins; what is sent tells how far it is.
    pub(super) fn begin(&self, id: SimulationId) -> watch::Sender<Progress> {
        let (sender, receiver) = watch::channel(Progress::Living(0));
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        while known.len() >= REMEMBERED {
            known.pop_first();
        }
        known.insert(id, receiver);
        sender
    }

    /// How far one is; none where this process does not know it.
    pub(super) fn progress(&self, id: SimulationId) -> Option<Progress> {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let receiver = known.get(&id)?;
        let progress = *receiver.borrow();
        // Whoever sends is gone with its task, whatever ended that.
        let dropped = receiver.has_changed().is_err() && matches!(progress, Progress::Living(_));
        Some(if dropped { Progress::Failed } else { progress })
    }

    /// Waits until one is at its end, but not for ever.
    pub(super) async fn wait(&self, id: SimulationId, patience: Duration) {
        let receiver = self.known.lock().unwrap_or_else(PoisonError::into_inner).get(&id).cloned();
        let Some(mut receiver) = receiver else { return };
        let ended = receiver.wait_for(|progress| !matches!(progress, Progress::Living(_)));
        // Whether it ended, went on or was lost is seen by whoever looks next.
        let _ = tokio::time::timeout(patience, ended).await;
    }
}

#[cfg(test)]
mod tests {
    use carillon_domain::CountingEntropy;
    use jiff::Timestamp;

    use super::*;

    #[tokio::test]
    async fn two_have_a_turn_at_a_time_and_one_that_was_lost_has_failed() {
        let registry = Registry::default();
        let turns = (registry.turn(), registry.turn());
        assert!(turns.0.is_some() && turns.1.is_some() && registry.turn().is_none());
        drop(turns);
        assert!(registry.turn().is_some());

        let id = SimulationId::mint(Timestamp::UNIX_EPOCH, &CountingEntropy::default());
        assert_eq!(registry.progress(id), None);
        let sender = registry.begin(id);
        sender.send_replace(Progress::Living(40));
        assert_eq!(registry.progress(id), Some(Progress::Living(40)));
        drop(sender);
        registry.wait(id, Duration::from_mins(1)).await;
        assert_eq!(registry.progress(id), Some(Progress::Failed));
    }
}
