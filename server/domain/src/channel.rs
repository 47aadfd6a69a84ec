//! The channels a communication can take. Must not know how any of them works.

use std::fmt;
use std::str::FromStr;

use crate::text_serde::serde_as_text;

/// A way to reach a customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Channel {
    /// An email.
    Email,
    /// A printed letter.
    Letter,
    /// A fax.
    Fax,
    /// A text message.
    Sms,
}

/// A word that names no channel.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a channel; use email, letter, fax or sms")]
pub struct UnknownChannel(
    /// The word found.
    pub String,
);

impl Channel {
    /// Every channel, the cheapest first.
    pub const ALL: [Self; 4] = [Self::Email, Self::Letter, Self::Fax, Self::Sms];

    /// The word for the channel in files, tables and logs.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Letter => "letter",
            Self::Fax => "fax",
            Self::Sms => "sms",
        }
    }
}

impl fmt::Display for Channel {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl FromStr for Channel {
    type Err = UnknownChannel;

    fn from_str(text: &str) -> Result<Self, UnknownChannel> {
        let found = Self::ALL.into_iter().find(|channel| channel.as_str() == text);
        found.ok_or_else(|| UnknownChannel(text.to_owned()))
    }
}

serde_as_text!(Channel, "a channel: email, letter, fax or sms");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_channel_is_read_back_from_its_word() {
        for channel in Channel::ALL {
            assert_eq!(channel.to_string().parse(), Ok(channel));
        }
        assert_eq!("Email".parse::<Channel>(), Err(UnknownChannel("Email".to_owned())));
    }
}
