//! Why a message was not delivered. Must not know how a server says so.

use std::fmt;
use std::str::FromStr;

use carillon_domain::Setback;

macro_rules! causes {
    ($($(#[$doc:meta])* $name:ident = $word:literal;)*) => {
        /// Why a message was not delivered, or not yet.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Cause {
            $($(#[$doc])* $name,)*
        }

        impl Cause {
            /// Every cause.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The word for it in what `carillon ingest --read` prints.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $word,)*
                }
            }
        }
    };
}

causes! {
    /// The mailbox does not exist.
    UserUnknown = "userunknown";
    /// The domain does not exist.
    HostUnknown = "hostunknown";
    /// The customer is somewhere else now.
    HasMoved = "hasmoved";
    /// The domain takes no mail at all.
    NotAccept = "notaccept";
    /// The mailbox is full.
    MailboxFull = "mailboxfull";
    /// The mailbox exists and is switched off, perhaps not for ever.
    Suspend = "suspend";
    /// The message is larger than this mailbox takes.
    ExceedLimit = "exceedlimit";
    /// The message is larger than the server takes.
    MessageTooBig = "mesgtoobig";
    /// The server's disk is full.
    SystemFull = "systemfull";
    /// Nobody answered until time was up, or time is not up yet.
    Expired = "expired";
    /// The server asks to wait.
    OnHold = "onhold";
    /// The way there is broken: a loop, a name server, encryption.
    NetworkError = "networkerror";
    /// The server is broken.
    SystemError = "systemerror";
    /// The program that puts mail into the mailbox is broken.
    MailerError = "mailererror";
    /// The two servers do not understand each other.
    SyntaxError = "syntaxerror";
    /// Refused by a rule of the mailbox or of the server, after it was read.
    Filtered = "filtered";
    /// Refused for its sender.
    Rejected = "rejected";
    /// Refused for the server it came from.
    Blocked = "blocked";
    /// Refused for the bad name of the server it came from.
    BadReputation = "badreputation";
    /// Refused because the sending server's address has no proper name.
    RequirePtr = "requireptr";
    /// Refused because SPF, DKIM or DMARC failed.
    AuthFailure = "authfailure";
    /// Refused by a policy.
    PolicyViolation = "policyviolation";
    /// Refused because somebody had to log in or encrypt.
    SecurityError = "securityerror";
    /// Refused as spam.
    SpamDetected = "spamdetected";
    /// Refused as a virus.
    VirusDetected = "virusdetected";
    /// Refused for what it contains.
    ContentError = "contenterror";
    /// Refused for how it is put together.
    NotCompliant = "notcompliantrfc";
    /// Refused because the server does not pass on mail for others.
    NoRelaying = "norelaying";
    /// Too much mail in too little time.
    Speeding = "speeding";
    /// Too many connections or recipients at once.
    TooManyConnections = "toomanyconn";
    /// It was not delivered, and nothing says why.
    Undefined = "undefined";
}

impl Cause {
    /// Whether it says that the address leads nowhere, where it is said for good.
    pub const fn condemns_address(self) -> bool {
        matches!(self, Self::UserUnknown | Self::HostUnknown | Self::HasMoved | Self::NotAccept)
    }

    /// What it means for the delivery, where it is said for good.
    pub const fn setback(self) -> Setback {
        match self {
            Self::UserUnknown | Self::HostUnknown | Self::HasMoved | Self::NotAccept => Setback::HardBounce,
            Self::MailboxFull
            | Self::Suspend
            | Self::ExceedLimit
            | Self::MessageTooBig
            | Self::SystemFull
            | Self::Expired
            | Self::OnHold
            | Self::NetworkError
            | Self::SystemError
            | Self::MailerError
            | Self::SyntaxError
            | Self::Undefined => Setback::SoftBounce,
            Self::Filtered
            | Self::Rejected
            | Self::Blocked
            | Self::BadReputation
            | Self::RequirePtr
            | Self::AuthFailure
            | Self::PolicyViolation
            | Self::SecurityError
            | Self::SpamDetected
            | Self::VirusDetected
            | Self::ContentError
            | Self::NotCompliant
            | Self::NoRelaying
            | Self::Speeding
            | Self::TooManyConnections => Setback::Blocked,
        }
    }

    /// Whether servers say this about many things, so that a status code that is exact knows better.
    pub(super) const fn is_broad(self) -> bool {
        matches!(
            self,
            Self::Rejected
                | Self::Blocked
                | Self::SecurityError
                | Self::PolicyViolation
                | Self::Filtered
                | Self::Expired
                | Self::OnHold
                | Self::SystemError
                | Self::MailerError
        )
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

/// A word that names no cause.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no cause of a bounce; take a word of the table in the README of carillon-channels")]
pub struct UnknownCause(
    /// The word found.
    pub String,
);

impl FromStr for Cause {
    type Err = UnknownCause;

    fn from_str(text: &str) -> Result<Self, UnknownCause> {
        let found = Self::ALL.iter().find(|it| it.as_str() == text);
        found.copied().ok_or_else(|| UnknownCause(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_read_back_and_hard_is_what_condemns_the_address() {
        for cause in Cause::ALL {
            assert_eq!(cause.as_str().parse(), Ok(*cause));
            assert_eq!(cause.condemns_address(), cause.setback() == Setback::HardBounce, "{cause}");
        }
    }
}
