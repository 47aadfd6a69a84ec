//! What sort of message came in. Must not know how it is told from others.

use std::fmt;

use carillon_domain::Setback;
use serde::{Serialize, Serializer};

use super::judge::Cause;

/// What a message that came in is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Something was not delivered, and will not be.
    Bounce(Cause),
    /// Something is not delivered yet; it is being tried on.
    Delayed(Cause),
    /// Something was delivered.
    Delivered,
    /// Somebody told his provider that it is spam.
    Complaint,
    /// A person who is away.
    Vacation,
    /// A machine's answer.
    AutoReply,
    /// A machine that wants to know whether we are one.
    Challenge,
    /// Somebody who wants to hear nothing more.
    Unsubscribe,
    /// Words of a person.
    Reply,
    /// Nothing of it, or nothing that can be read.
    Unknown,
}

impl Kind {
    /// The word for it: of a bounce or a delay the word for its cause.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Bounce(cause) | Self::Delayed(cause) => cause.as_str(),
            Self::Delivered => "delivered",
            Self::Complaint => "feedback",
            Self::Vacation => "vacation",
            Self::AutoReply => "auto-reply",
            Self::Challenge => "challenge",
            Self::Unsubscribe => "unsubscribe",
            Self::Reply => "reply",
            Self::Unknown => "unknown",
        }
    }

    /// What it means for the delivery it is about. A delay means nothing yet, and a reply nothing at all.
    pub const fn setback(self) -> Option<Setback> {
        match self {
            Self::Bounce(cause) => Some(cause.setback()),
            _ => None,
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl Serialize for Kind {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
