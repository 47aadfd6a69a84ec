//! Whether jobs are taken at all. The library that brings them can fall still without ending: seen with SQLite on a loaded
//! machine, its worker neither fetched nor said that it lived, while everything else of the process went on. Whoever
//! watches this begins anew then; what waits is in the rows, and nothing is lost by it.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// How often it is looked at: about once a sweep.
const LOOK_EVERY: Duration = Duration::from_secs(5);
/// So many looks in a row at which something waited and nothing was taken mean that nothing will be.
const LOOKS: u32 = 3;

/// Counts of what this process has done since its start.
#[derive(Debug, Default)]
pub(super) struct Pulse {
    taken: AtomicU64,
    ended: AtomicU64,
    woken: AtomicU64,
}

/// A job that is being worked on. It has ended when this is dropped, also by a panic.
pub(super) struct Working<'a>(&'a Pulse);

impl Drop for Working<'_> {
    fn drop(&mut self) {
        self.0.ended.fetch_add(1, Ordering::Relaxed);
    }
}

/// The counts at one look.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Look {
    taken: u64,
    ended: u64,
    woken: u64,
}

impl Look {
    /// Something waited since the look before, nobody is at work, and nobody has begun.
    const fn is_still_since(self, before: Self) -> bool {
        self.woken > before.woken && self.taken == before.taken && self.taken == self.ended
    }
}

impl Pulse {
    /// A job is taken.
    pub(super) fn take(&self) -> Working<'_> {
        self.taken.fetch_add(1, Ordering::Relaxed);
        Working(self)
    }

    /// A sweep has found deliveries that wait and have no job.
    pub(super) fn wake(&self, deliveries: u64) {
        self.woken.fetch_add(deliveries, Ordering::Relaxed);
    }

    /// Waits until it has stood still for a while although something waits.
    pub(super) async fn stopped(&self) {
        let (mut before, mut still) = (self.look(), 0);
        while still < LOOKS {
            tokio::time::sleep(LOOK_EVERY).await;
            let now = self.look();
            still = if now.is_still_since(before) { still + 1 } else { 0 };
            before = now;
        }
    }

    fn look(&self) -> Look {
        let count = |of: &AtomicU64| of.load(Ordering::Relaxed);
        Look { taken: count(&self.taken), ended: count(&self.ended), woken: count(&self.woken) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Whether it is said to have stopped within a minute in which every few seconds this happens.
    async fn stops(pulse: &Pulse, mut happens: impl FnMut()) -> bool {
        let minute = async {
            for _ in 0..15 {
                happens();
                tokio::time::sleep(Duration::from_secs(4)).await;
            }
        };
        tokio::select! {
            () = pulse.stopped() => true,
            () = minute => false,
        }
    }

    #[tokio::test(start_paused = true)]
    async fn what_waits_and_is_never_taken_is_noticed() {
        let pulse = Pulse::default();
        assert!(stops(&pulse, || pulse.wake(7)).await);
    }

    #[tokio::test(start_paused = true)]
    async fn nothing_to_do_slow_work_and_work_that_goes_on_are_left_alone() {
        let idle = Pulse::default();
        assert!(!stops(&idle, || {}).await, "nothing waits");
        let slow = Pulse::default();
        let job = slow.take();
        assert!(!stops(&slow, || slow.wake(7)).await, "a slow mail server");
        drop(job);
        let busy = Pulse::default();
        assert!(
            !stops(&busy, || {
                busy.wake(7);
                drop(busy.take());
            })
            .await
        );
    }
}
