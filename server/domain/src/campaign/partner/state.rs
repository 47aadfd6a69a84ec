//! The states of a partner's text and the moves that make sense. Only an approved text is ever shown to a customer.

use std::fmt;
use std::str::FromStr;

/// Where a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PartnerTextState {
    /// It is being written.
    Draft,
    /// It waits for somebody to approve it.
    Submitted,
    /// It is used.
    Approved,
    /// It was not approved; it can be written anew.
    Rejected,
    /// It is no longer wanted.
    Withdrawn,
}

/// A word that names no state.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not the state of a partner's text; the database was written by another version")]
pub struct UnknownPartnerTextState(
    /// The word found.
    pub String,
);

/// A move that makes no sense.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a text that is {from} cannot become {to}; load it again, it may have moved on")]
pub struct PartnerTransitionError {
    /// Where it is.
    pub from: PartnerTextState,
    /// Where it was to go.
    pub to: PartnerTextState,
}

impl PartnerTextState {
    /// Every state, in the order of a text's life.
    pub const ALL: [Self; 5] = [Self::Draft, Self::Submitted, Self::Approved, Self::Rejected, Self::Withdrawn];

    /// The word for the state in tables and addresses.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Submitted => "submitted",
            Self::Approved => "approved",
            Self::Rejected => "rejected",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// Whether the move makes sense. To become a draft is to be written: what is submitted or approved stands as it is.
    pub const fn can_become(self, next: Self) -> bool {
        match self {
            Self::Draft => matches!(next, Self::Draft | Self::Submitted | Self::Withdrawn),
            Self::Submitted => matches!(next, Self::Approved | Self::Rejected | Self::Withdrawn),
            Self::Approved => matches!(next, Self::Withdrawn),
            Self::Rejected => matches!(next, Self::Draft | Self::Withdrawn),
            Self::Withdrawn => false,
        }
    }

    /// The next state, if the move makes sense.
    pub const fn become_state(self, next: Self) -> Result<Self, PartnerTransitionError> {
        if self.can_become(next) { Ok(next) } else { Err(PartnerTransitionError { from: self, to: next }) }
    }
}

impl fmt::Display for PartnerTextState {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl FromStr for PartnerTextState {
    type Err = UnknownPartnerTextState;

    fn from_str(text: &str) -> Result<Self, UnknownPartnerTextState> {
        let found = Self::ALL.into_iter().find(|state| state.as_str() == text);
        found.ok_or_else(|| UnknownPartnerTextState(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::PartnerTextState as S;
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case(S::Draft, &[S::Draft, S::Submitted, S::Withdrawn])]
    #[case(S::Submitted, &[S::Approved, S::Rejected, S::Withdrawn])]
    #[case(S::Approved, &[S::Withdrawn])]
    #[case(S::Rejected, &[S::Draft, S::Withdrawn])]
    #[case(S::Withdrawn, &[])]
    fn only_moves_that_make_sense(#[case] from: S, #[case] to: &[S]) {
        for next in S::ALL {
            let moved = from.become_state(next);
            let expected = if to.contains(&next) { Ok(next) } else { Err(PartnerTransitionError { from, to: next }) };
            assert_eq!(moved, expected, "{from} to {next}");
        }
    }

    #[test]
    fn every_state_is_read_as_it_is_written() {
        for state in S::ALL {
            assert_eq!(state.to_string().parse(), Ok(state));
        }
        assert_eq!("sent".parse::<S>(), Err(UnknownPartnerTextState("sent".into())));
    }
}
