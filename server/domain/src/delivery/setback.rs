//! Why a communication did not reach its customer on one channel: the words by which a ladder moves down.
//! Must not know which of them moves what.

use std::fmt;
use std::str::FromStr;

use crate::text_serde::serde_as_text;

/// What went wrong on one rung, once it will not be tried again there as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Setback {
    /// The mailbox, or its domain, does not exist or takes no mail.
    HardBounce,
    /// The mailbox exists and could not take it: full, away, too large.
    SoftBounce,
    /// Refused for what it is or who we are, not for its address.
    Blocked,
    /// The post brought it back.
    Returned,
    /// The post brought it back because the addressee has died. It is for a person, whatever the ladder says.
    Deceased,
    /// Somebody answers the number, and it is no fax.
    NotAFax,
    /// The line was busy as often as it was tried.
    Busy,
    /// Nobody answered as often as it was tried.
    NoAnswer,
    /// The number does not exist or takes no messages.
    BadNumber,
    /// Anything else that ended it.
    Failed,
    /// It arrived, as far as anybody knows, and nobody has reacted.
    Silence,
}

/// A word that names no setback.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` is not a setback; use hard-bounce, soft-bounce, blocked, returned, deceased, not-a-fax, busy, no-answer, bad-number, \
     failed or silence"
)]
pub struct UnknownSetback(
    /// The word found.
    pub String,
);

impl Setback {
    /// Every setback.
    pub const ALL: [Self; 11] = [
        Self::HardBounce,
        Self::SoftBounce,
        Self::Blocked,
        Self::Returned,
        Self::Deceased,
        Self::NotAFax,
        Self::Busy,
        Self::NoAnswer,
        Self::BadNumber,
        Self::Failed,
        Self::Silence,
    ];

    /// The word for it in files, tables and logs.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::HardBounce => "hard-bounce",
            Self::SoftBounce => "soft-bounce",
            Self::Blocked => "blocked",
            Self::Returned => "returned",
            Self::Deceased => "deceased",
            Self::NotAFax => "not-a-fax",
            Self::Busy => "busy",
            Self::NoAnswer => "no-answer",
            Self::BadNumber => "bad-number",
            Self::Failed => "failed",
            Self::Silence => "silence",
        }
    }

    /// Whether it says that the address itself leads nowhere, so that nothing more is sent to it.
    pub const fn condemns_address(self) -> bool {
        matches!(self, Self::HardBounce | Self::Returned | Self::Deceased | Self::NotAFax | Self::BadNumber)
    }
}

impl fmt::Display for Setback {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl FromStr for Setback {
    type Err = UnknownSetback;

    fn from_str(text: &str) -> Result<Self, UnknownSetback> {
        let found = Self::ALL.into_iter().find(|setback| setback.as_str() == text);
        found.ok_or_else(|| UnknownSetback(text.to_owned()))
    }
}

serde_as_text!(Setback, "a setback, such as hard-bounce or returned");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn setbacks_are_read_back_from_their_words_and_the_error_names_them_all() {
        let error = "bounced".parse::<Setback>().map_err(|it| it.to_string()).err().unwrap_or_default();
        for setback in Setback::ALL {
            assert_eq!(setback.to_string().parse(), Ok(setback));
            assert!(error.contains(setback.as_str()), "{setback}");
        }
    }
}
