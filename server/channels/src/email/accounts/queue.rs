//! When those without room are to come again: one after the other, as there is room. Must not know for what they wait.

use jiff::{SignedDuration, Timestamp};

/// Nobody is sent away for longer: a limit may be lifted meanwhile.
const LONGEST: SignedDuration = SignedDuration::from_hours(1);

/// Those who were turned away.
#[derive(Debug, Default)]
pub(super) struct Queue {
    /// When the last of them is to come.
    last: Option<Timestamp>,
}

impl Queue {
    /// In how many seconds one more is to come, where there is room again at `room_at`, and then for so many a minute.
    /// All at once, they would be put together and turned away each minute anew.
    pub(super) fn join(&mut self, now: Timestamp, room_at: Timestamp, per_minute: u32) -> u32 {
        let step = SignedDuration::from_mins(1) / i32::try_from(per_minute.max(1)).unwrap_or(i32::MAX);
        let behind = self.last.filter(|last| *last >= room_at).and_then(|last| last.checked_add(step).ok());
        let latest = now.checked_add(LONGEST).unwrap_or(now);
        let at = behind.unwrap_or(room_at).clamp(now, latest);
        self.last = Some(at);
        let milliseconds = at.duration_since(now).as_millis();
        u32::try_from((milliseconds + 999) / 1_000).unwrap_or_default().max(1)
    }

    /// Whether everybody has had their turn.
    pub(super) fn is_over(&self, now: Timestamp) -> bool {
        self.last.is_none_or(|last| last <= now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).expect("a time")
    }

    #[test]
    fn they_come_as_there_is_room_and_within_an_hour() {
        let mut queue = Queue::default();
        let waits: Vec<_> = (0..4).map(|_| queue.join(at(10), at(60), 6)).collect();
        assert_eq!(waits, [50, 60, 70, 80]);
        for _ in 0..1_000 {
            queue.join(at(10), at(60), 6);
        }
        assert_eq!(queue.join(at(10), at(60), 6), 3_600);
        assert!(!queue.is_over(at(3_000)) && queue.is_over(at(3_610)));
        assert_eq!(queue.join(at(4_000), at(4_020), 6), 20, "whoever comes when all are gone is the first");
    }

    #[test]
    fn a_clock_set_back_sends_nobody_away_for_longer_than_an_hour() {
        let mut queue = Queue::default();
        queue.join(at(1_000_000), at(1_000_060), 1);
        assert_eq!(queue.join(at(0), at(60), 1), 3_600);
    }
}
