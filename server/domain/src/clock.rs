//! Time as an argument: whoever needs to know what time it is is given a [`Clock`].
//! Must not read the machine's clock; the engine does.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::{SignedDuration, Timestamp};

/// Tells the time.
pub trait Clock: Send + Sync {
    /// The present moment, as far as this clock is concerned.
    fn now(&self) -> Timestamp;
}

impl<C: Clock + ?Sized> Clock for Arc<C> {
    fn now(&self) -> Timestamp {
        (**self).now()
    }
}

impl<C: Clock + ?Sized> Clock for Box<C> {
    fn now(&self) -> Timestamp {
        (**self).now()
    }
}

/// A clock that stands still until it is told otherwise, to the microsecond.
#[derive(Debug)]
pub struct FixedClock {
    microsecond: AtomicI64,
}

impl FixedClock {
    /// A clock that shows `now`.
    pub fn at(now: Timestamp) -> Self {
        Self { microsecond: AtomicI64::new(now.as_microsecond()) }
    }

    /// Sets the clock, forward or back.
    pub fn set(&self, now: Timestamp) {
        self.microsecond.store(now.as_microsecond(), Ordering::SeqCst);
    }

    /// Moves the clock by a duration and gives the new time.
    pub fn advance(&self, by: SignedDuration) -> Timestamp {
        let step = i64::try_from(by.as_micros()).unwrap_or(i64::MAX);
        let before = self.microsecond.fetch_add(step, Ordering::SeqCst);
        from_microsecond(before.saturating_add(step))
    }
}

impl Clock for FixedClock {
    fn now(&self) -> Timestamp {
        from_microsecond(self.microsecond.load(Ordering::SeqCst))
    }
}

/// Another clock plus an offset that can grow while the program runs.
#[derive(Debug)]
pub struct ShiftedClock<C> {
    inner: C,
    offset_seconds: AtomicI64,
}

impl<C> ShiftedClock<C> {
    /// The inner clock, ahead (or behind) by `offset`; parts of a second are dropped.
    pub fn new(inner: C, offset: SignedDuration) -> Self {
        Self { inner, offset_seconds: AtomicI64::new(offset.as_secs()) }
    }

    /// How far this clock is ahead of the inner one.
    pub fn offset(&self) -> SignedDuration {
        SignedDuration::from_secs(self.offset_seconds.load(Ordering::SeqCst))
    }

    /// Moves the clock forward and gives the new offset; a negative step is ignored,
    /// since what was planned in the shifted present cannot be unplanned.
    pub fn move_forward(&self, by: SignedDuration) -> SignedDuration {
        let step = by.as_secs().max(0);
        let before = self.offset_seconds.fetch_add(step, Ordering::SeqCst);
        SignedDuration::from_secs(before.saturating_add(step))
    }
}

impl<C: Clock> Clock for ShiftedClock<C> {
    fn now(&self) -> Timestamp {
        let now = self.inner.now();
        let offset = self.offset();
        now.checked_add(offset).unwrap_or(if offset.is_negative() { Timestamp::MIN } else { Timestamp::MAX })
    }
}

fn from_microsecond(microsecond: i64) -> Timestamp {
    Timestamp::from_microsecond(microsecond).unwrap_or(if microsecond < 0 { Timestamp::MIN } else { Timestamp::MAX })
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;

    fn noon() -> Timestamp {
        "2026-11-22T12:00:00Z".parse().unwrap()
    }

    #[test]
    fn a_fixed_clock_moves_only_when_told() {
        let clock = FixedClock::at(noon());
        assert_eq!(clock.now(), noon());
        let later = clock.advance(SignedDuration::from_hours(36));
        assert_eq!(later, "2026-11-24T00:00:00Z".parse().unwrap());
        assert_eq!(clock.now(), later);
        clock.set(noon());
        assert_eq!(clock.now(), noon());
    }

    #[test]
    fn a_shifted_clock_keeps_running_and_never_goes_back() {
        let inner = Arc::new(FixedClock::at(noon()));
        let clock = ShiftedClock::new(Arc::clone(&inner), SignedDuration::from_hours(24));
        assert_eq!(clock.now(), "2026-11-23T12:00:00Z".parse().unwrap());
        inner.advance(SignedDuration::from_secs(1));
        assert_eq!(clock.now(), "2026-11-23T12:00:01Z".parse().unwrap());
        assert_eq!(clock.move_forward(SignedDuration::from_hours(-5)), SignedDuration::from_hours(24));
        clock.move_forward(SignedDuration::from_hours(1));
        assert_eq!(clock.now(), "2026-11-23T13:00:01Z".parse().unwrap());
    }

    #[test]
    fn clocks_stop_at_the_end_of_time() {
        let clock = ShiftedClock::new(FixedClock::at(noon()), SignedDuration::from_secs(i64::MAX));
        assert_eq!(clock.now(), Timestamp::MAX);
    }
}
