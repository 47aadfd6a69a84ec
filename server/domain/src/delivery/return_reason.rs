//! Why the post brought a letter back, in the words of a returns desk. Must not know what follows from it.

use std::fmt;
use std::str::FromStr;

use super::Setback;
use crate::text_serde::serde_as_text;

/// What is on the label of an envelope that came back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReturnReason {
    /// The addressee lives elsewhere now.
    Moved,
    /// Nobody of this name is known there.
    Unknown,
    /// The address does not exist or is not complete.
    Address,
    /// The addressee would not take it.
    Refused,
    /// Nobody fetched it.
    Unclaimed,
    /// The addressee has died.
    Deceased,
}

/// A word that is no reason.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no reason for a return; use moved, unknown, address, refused, unclaimed or deceased")]
pub struct UnknownReturnReason(
    /// The word found.
    pub String,
);

impl ReturnReason {
    /// All of them, the most frequent first.
    pub const ALL: [Self; 6] =
        [Self::Moved, Self::Unknown, Self::Address, Self::Refused, Self::Unclaimed, Self::Deceased];

    /// The word for it in tables, forms and logs.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Moved => "moved",
            Self::Unknown => "unknown",
            Self::Address => "address",
            Self::Refused => "refused",
            Self::Unclaimed => "unclaimed",
            Self::Deceased => "deceased",
        }
    }

    /// What it means for the letter.
    pub const fn setback(self) -> Setback {
        match self {
            Self::Deceased => Setback::Deceased,
            _ => Setback::Returned,
        }
    }
}

impl fmt::Display for ReturnReason {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl FromStr for ReturnReason {
    type Err = UnknownReturnReason;

    fn from_str(text: &str) -> Result<Self, UnknownReturnReason> {
        let found = Self::ALL.into_iter().find(|reason| reason.as_str() == text);
        found.ok_or_else(|| UnknownReturnReason(text.to_owned()))
    }
}

serde_as_text!(ReturnReason, "a reason for a return, such as moved");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reasons_are_read_back_from_their_words() {
        for reason in ReturnReason::ALL {
            assert_eq!(reason.to_string().parse(), Ok(reason));
        }
        assert!("gone".parse::<ReturnReason>().is_err());
    }
}
