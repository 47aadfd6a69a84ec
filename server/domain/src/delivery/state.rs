//! The states of a delivery and the moves that make sense.

use std::fmt;
use std::str::FromStr;

use crate::text_serde::serde_as_text;

/// Where a delivery is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeliveryState {
    /// Waits for its time.
    Planned,
    /// A worker has it on a lease.
    Claimed,
    /// A hand-over has begun; from here on it may have gone out.
    Started,
    /// The provider took it.
    Accepted,
    /// The provider asked to come back later.
    Deferred,
    /// It will not go out: refused, bounced, or given up on.
    Rejected,
    /// A hand-over began and nobody knows how it ended.
    Uncertain,
    /// A person must look first.
    Held,
    /// It is no longer wanted.
    Cancelled,
}

/// A word that names no state.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not the state of a delivery; the database was written by another version")]
pub struct UnknownDeliveryState(
    /// The word found.
    pub String,
);

/// A move that makes no sense.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a delivery that is {from} cannot become {to}; load it again, it may have moved on")]
pub struct TransitionError {
    /// Where it is.
    pub from: DeliveryState,
    /// Where it was to go.
    pub to: DeliveryState,
}

impl DeliveryState {
    /// Every state, in the order of a delivery's life.
    pub const ALL: [Self; 9] = [
        Self::Planned,
        Self::Claimed,
        Self::Started,
        Self::Accepted,
        Self::Deferred,
        Self::Rejected,
        Self::Uncertain,
        Self::Held,
        Self::Cancelled,
    ];

    /// The word for the state in tables, files and logs.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Planned => "planned",
            Self::Claimed => "claimed",
            Self::Started => "started",
            Self::Accepted => "accepted",
            Self::Deferred => "deferred",
            Self::Rejected => "rejected",
            Self::Uncertain => "uncertain",
            Self::Held => "held",
            Self::Cancelled => "cancelled",
        }
    }

    /// Whether a worker may claim it once it is due.
    pub const fn is_waiting(self) -> bool {
        matches!(self, Self::Planned | Self::Deferred | Self::Uncertain)
    }

    /// Whether nothing of ours will move it again. News from outside still may: see
    /// [`DeliveryState::can_become`].
    pub const fn is_settled(self) -> bool {
        matches!(self, Self::Accepted | Self::Rejected | Self::Cancelled)
    }

    /// Whether the move makes sense.
    pub const fn can_become(self, next: Self) -> bool {
        use DeliveryState as S;
        match self {
            S::Planned => matches!(next, S::Claimed | S::Held | S::Cancelled),
            // Back to planned: the lease ran out, or the worker let go before it began.
            S::Claimed => matches!(next, S::Planned | S::Started | S::Held | S::Rejected | S::Cancelled),
            S::Started => {
                matches!(next, S::Accepted | S::Deferred | S::Rejected | S::Uncertain | S::Held)
            }
            S::Deferred => matches!(next, S::Claimed | S::Held | S::Rejected | S::Cancelled),
            // A bounce or an answer may still tell how an uncertain hand-over ended.
            S::Uncertain => {
                matches!(next, S::Claimed | S::Accepted | S::Rejected | S::Held | S::Cancelled)
            }
            S::Held => matches!(next, S::Planned | S::Accepted | S::Rejected | S::Cancelled),
            // What was accepted may come back: a bounce, a returned envelope.
            S::Accepted => matches!(next, S::Rejected),
            S::Rejected | S::Cancelled => false,
        }
    }

    /// The next state, if the move makes sense.
    pub const fn become_state(self, next: Self) -> Result<Self, TransitionError> {
        if self.can_become(next) { Ok(next) } else { Err(TransitionError { from: self, to: next }) }
    }
}

impl fmt::Display for DeliveryState {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl FromStr for DeliveryState {
    type Err = UnknownDeliveryState;

    fn from_str(text: &str) -> Result<Self, UnknownDeliveryState> {
        let found = Self::ALL.into_iter().find(|state| state.as_str() == text);
        found.ok_or_else(|| UnknownDeliveryState(text.to_owned()))
    }
}

serde_as_text!(DeliveryState, "the state of a delivery");

#[cfg(test)]
mod tests {
    use super::*;
    use DeliveryState as S;
    use rstest::rstest;

    #[rstest]
    #[case(S::Planned, &[S::Claimed, S::Held, S::Cancelled])]
    #[case(S::Claimed, &[S::Planned, S::Started, S::Rejected, S::Held, S::Cancelled])]
    #[case(S::Started, &[S::Accepted, S::Deferred, S::Rejected, S::Uncertain, S::Held])]
    #[case(S::Accepted, &[S::Rejected])]
    #[case(S::Deferred, &[S::Claimed, S::Rejected, S::Held, S::Cancelled])]
    #[case(S::Rejected, &[])]
    #[case(S::Uncertain, &[S::Claimed, S::Accepted, S::Rejected, S::Held, S::Cancelled])]
    #[case(S::Held, &[S::Planned, S::Accepted, S::Rejected, S::Cancelled])]
    #[case(S::Cancelled, &[])]
    fn only_moves_that_make_sense(#[case] from: S, #[case] next: &[S]) {
        let able: Vec<_> = S::ALL.into_iter().filter(|to| from.can_become(*to)).collect();
        assert_eq!(able, next);
    }

    #[test]
    fn a_wrong_move_says_which() {
        let error = S::Cancelled.become_state(S::Claimed);
        assert_eq!(error, Err(TransitionError { from: S::Cancelled, to: S::Claimed }));
        assert_eq!(S::Planned.become_state(S::Claimed), Ok(S::Claimed));
    }

    #[test]
    fn a_state_that_waits_can_be_claimed_and_a_settled_one_cannot() {
        for state in S::ALL {
            assert_eq!(state.is_waiting(), state.can_become(S::Claimed), "{state}");
            assert!(!(state.is_waiting() && state.is_settled()), "{state}");
        }
    }

    #[test]
    fn states_are_read_back() {
        for state in S::ALL {
            assert_eq!(state.to_string().parse(), Ok(state));
        }
        assert!("sent".parse::<S>().is_err());
    }
}
