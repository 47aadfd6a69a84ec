//! Buckets: how often each key may ask. One process counts for itself; the time is an argument.
//!
//! Knows a key by its id only, and only keys that are good: strangers fill no bucket.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use jiff::Timestamp;

/// A minute, in which a bucket fills.
const MINUTE_MS: i64 = 60_000;

/// The buckets of all keys.
#[derive(Debug)]
pub(super) struct Buckets {
    /// How many requests a bucket holds, and gains in a minute; none for as many as one likes.
    per_minute: Option<i64>,
    of: Mutex<HashMap<String, Bucket>>,
}

/// What is left, in thousandths of a request over a minute, and when that was.
#[derive(Debug, Clone, Copy)]
struct Bucket {
    left: i64,
    at: Timestamp,
}

impl Buckets {
    /// Buckets that hold so many requests; 0 for no limit.
    pub(super) fn new(per_minute: u32) -> Self {
        Self { per_minute: (per_minute > 0).then_some(i64::from(per_minute)), of: Mutex::default() }
    }

    /// Takes one request from somebody's bucket, or says how many seconds to wait for one.
    pub(super) fn take(&self, who: &str, now: Timestamp) -> Result<(), u64> {
        let Some(per_minute) = self.per_minute else { return Ok(()) };
        let full = per_minute * MINUTE_MS;
        let mut buckets = self.of.lock().unwrap_or_else(PoisonError::into_inner);
        let bucket = buckets.entry(who.to_owned()).or_insert(Bucket { left: full, at: now });
        // A clock that was set back fills nothing and takes nothing.
        let passed = now.duration_since(bucket.at).as_millis().clamp(0, i128::from(MINUTE_MS));
        let gained = i64::try_from(passed).unwrap_or(0) * per_minute;
        *bucket = Bucket { left: (bucket.left + gained).min(full), at: now };
        if bucket.left < MINUTE_MS {
            let missing = u64::try_from(MINUTE_MS - bucket.left).unwrap_or(0);
            return Err(missing.div_ceil(per_minute.unsigned_abs()).div_ceil(1_000).max(1));
        }
        bucket.left -= MINUTE_MS;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan;

    use super::*;

    #[test]
    fn a_bucket_empties_fills_with_time_and_is_ones_own() {
        let buckets = Buckets::new(3);
        let start = Timestamp::UNIX_EPOCH;
        let at = |seconds: i64| start + seconds.seconds();
        assert_eq!([0; 3].map(|_| buckets.take("key_a", at(0))), [Ok(()); 3]);
        assert_eq!(buckets.take("key_a", at(0)), Err(20));
        assert_eq!(buckets.take("key_b", at(0)), Ok(()));
        assert_eq!(buckets.take("key_a", at(19)), Err(1));
        assert_eq!(buckets.take("key_a", at(20)), Ok(()));
        assert_eq!(buckets.take("key_a", at(10)), Err(20), "a clock that was set back");
        assert_eq!([0; 4].map(|_| buckets.take("key_a", at(9_999)).is_ok()), [true, true, true, false]);
    }

    #[test]
    fn without_a_limit_nothing_is_counted() {
        let buckets = Buckets::new(0);
        assert!((0..10_000).all(|_| buckets.take("key_a", Timestamp::UNIX_EPOCH).is_ok()));
    }
}
