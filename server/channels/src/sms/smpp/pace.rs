//! Keeps to a number of messages a second, evenly. Must not know messages.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::{Instant, sleep_until};

/// When the next message may go.
#[derive(Debug)]
pub(super) struct Pace {
    gap: Duration,
    next: Mutex<Option<Instant>>,
}

impl Pace {
    /// So many messages a second; 0 for as many as go.
    pub(super) fn new(per_second: u32) -> Self {
        let gap = Duration::from_secs(1).checked_div(per_second).unwrap_or(Duration::ZERO);
        Self { gap, next: Mutex::new(None) }
    }

    /// Waits for its turn. A turn that is not used, because the wait was dropped, is lost.
    pub(super) async fn wait(&self) {
        if !self.gap.is_zero() {
            sleep_until(self.take_turn()).await;
        }
    }

    fn take_turn(&self) -> Instant {
        let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        let turn = next.map_or(now, |it| it.max(now));
        *next = Some(turn + self.gap);
        turn
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test(start_paused = true)]
    async fn messages_go_evenly() {
        let (pace, start) = (Pace::new(10), Instant::now());
        for _ in 0..11 {
            pace.wait().await;
        }
        assert_eq!(start.elapsed(), Duration::from_secs(1));
        tokio::time::advance(Duration::from_secs(5)).await;
        let later = Instant::now();
        pace.wait().await;
        pace.wait().await;
        assert_eq!(later.elapsed(), Duration::from_millis(100), "what was not used is not made up for");
    }

    #[tokio::test(start_paused = true)]
    async fn no_limit_waits_for_nothing() {
        let (pace, start) = (Pace::new(0), Instant::now());
        for _ in 0..1_000 {
            pace.wait().await;
        }
        assert_eq!(start.elapsed(), Duration::ZERO);
    }
}
