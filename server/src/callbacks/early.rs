//! Calls that came before what they are about was written down: for how long who made one is to make it again.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How long a call is sent back. A result is written down at once, or as soon as the database is back.
const PATIENCE: Duration = Duration::from_mins(10);
/// The most calls remembered; with more of them, all are sent back.
const MOST: usize = 4_096;
/// How long one is remembered: carriers call again for hours.
const MEMORY: Duration = Duration::from_hours(2);

/// Calls that came early, by what they are, and when each came first.
#[derive(Debug, Default)]
pub(super) struct Early(Mutex<HashMap<String, Instant>>);

impl Early {
    /// Whether this call is to be made again; else it is about nothing of ours.
    pub(super) fn is_to_come_again(&self, call: String, now: Instant) -> bool {
        let mut first = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(at) = first.get(&call) {
            return now.duration_since(*at) < PATIENCE;
        }
        if first.len() >= MOST {
            first.retain(|_, at| now.duration_since(*at) < MEMORY);
        }
        if first.len() < MOST {
            first.insert(call, now);
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_is_sent_back_for_a_while_and_not_for_ever() {
        let (early, now) = (Early::default(), Instant::now());
        let ask = |call: &str, later: Duration| early.is_to_come_again(call.to_owned(), now + later);
        assert!(ask("a", Duration::ZERO) && ask("a", PATIENCE / 2));
        assert!(!ask("a", PATIENCE), "it would be known by now");
        assert!(ask("b", PATIENCE), "another one has its own time");
    }

    #[test]
    fn many_calls_take_no_more_room() {
        let (early, now) = (Early::default(), Instant::now());
        for number in 0..2 * MOST {
            assert!(early.is_to_come_again(number.to_string(), now));
        }
        assert_eq!(early.0.lock().expect("not poisoned").len(), MOST);
        assert!(early.is_to_come_again("new".to_owned(), now + MEMORY));
        assert_eq!(early.0.lock().expect("not poisoned").len(), 1, "what is old is forgotten");
    }
}
