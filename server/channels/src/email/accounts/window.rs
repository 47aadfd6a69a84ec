//! How often something happened within the last minute. Must not know what.

use std::collections::VecDeque;

use jiff::{SignedDuration, Timestamp};

const MINUTE: SignedDuration = SignedDuration::from_secs(60);

/// The times within the last minute, oldest first.
#[derive(Debug, Default)]
pub(super) struct Window {
    times: VecDeque<Timestamp>,
}

impl Window {
    /// Forgets what is a minute old.
    pub(super) fn advance(&mut self, now: Timestamp) {
        // A clock may be set back. What lies ahead of it then counts as of now, or it would count for hours.
        for time in self.times.iter_mut().rev().take_while(|time| **time > now) {
            *time = now;
        }
        while self.times.front().is_some_and(|time| now.duration_since(*time) >= MINUTE) {
            self.times.pop_front();
        }
    }

    /// Whether once more is within the limit; without one it is.
    pub(super) fn has_room(&self, limit: Option<u32>) -> bool {
        limit.is_none_or(|limit| self.times.len() < usize::try_from(limit).unwrap_or(usize::MAX))
    }

    /// When there is room again; now where there is.
    pub(super) fn room_at(&self, limit: Option<u32>, now: Timestamp) -> Timestamp {
        let oldest = self.times.front().filter(|_| !self.has_room(limit));
        oldest.and_then(|time| time.checked_add(MINUTE).ok()).unwrap_or(now)
    }

    /// Counts once more.
    pub(super) fn count(&mut self, now: Timestamp) {
        self.times.push_back(now);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.times.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).expect("a time")
    }

    #[test]
    fn a_minute_later_there_is_room_again() {
        let mut window = Window::default();
        window.count(at(0));
        window.count(at(30));
        window.advance(at(59));
        assert!(!window.has_room(Some(2)) && window.has_room(Some(3)) && window.has_room(None));
        assert_eq!((window.room_at(Some(2), at(59)), window.room_at(Some(3), at(59))), (at(60), at(59)));
        window.advance(at(60));
        assert!(window.has_room(Some(2)) && !window.has_room(Some(1)));
        window.advance(at(90));
        assert!(window.is_empty());
    }

    #[test]
    fn a_clock_set_back_holds_nobody_up_for_longer_than_a_minute() {
        let mut window = Window::default();
        window.count(at(1_000_000));
        window.advance(at(0));
        assert!(!window.has_room(Some(1)));
        window.advance(at(60));
        assert!(window.has_room(Some(1)));
    }
}
