//! The media a message is made into. A channel carries one of them; the web page is carried by
//! none, it is there. Must not know how any of them is made.

use std::fmt;
use std::str::FromStr;

use crate::channel::Channel;
use crate::text_serde::serde_as_text;

/// What a message is made into.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Medium {
    /// A mail.
    Email,
    /// The message's own page.
    Web,
    /// A printed letter.
    Letter,
    /// The pages of a fax.
    Fax,
    /// A text message.
    Sms,
}

/// A word that names no medium.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a medium; use email, web, letter, fax or sms")]
pub struct UnknownMedium(
    /// The word found.
    pub String,
);

impl Medium {
    /// Every medium.
    pub const ALL: [Self; 5] = [Self::Email, Self::Web, Self::Letter, Self::Fax, Self::Sms];

    /// The word for the medium in files and commands.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Web => "web",
            Self::Letter => "letter",
            Self::Fax => "fax",
            Self::Sms => "sms",
        }
    }
}

impl From<Channel> for Medium {
    fn from(channel: Channel) -> Self {
        match channel {
            Channel::Email => Self::Email,
            Channel::Letter => Self::Letter,
            Channel::Fax => Self::Fax,
            Channel::Sms => Self::Sms,
        }
    }
}

impl fmt::Display for Medium {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl FromStr for Medium {
    type Err = UnknownMedium;

    fn from_str(text: &str) -> Result<Self, UnknownMedium> {
        let found = Self::ALL.into_iter().find(|medium| medium.as_str() == text);
        found.ok_or_else(|| UnknownMedium(text.to_owned()))
    }
}

serde_as_text!(Medium, "a medium: email, web, letter, fax or sms");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_medium_is_read_back_from_its_word() {
        for medium in Medium::ALL {
            assert_eq!(medium.to_string().parse(), Ok(medium));
        }
        assert_eq!("Sms".parse::<Medium>(), Err(UnknownMedium("Sms".to_owned())));
    }

    #[test]
    fn every_channel_carries_the_medium_of_its_name() {
        for channel in Channel::ALL {
            assert_eq!(Medium::from(channel).as_str(), channel.as_str());
        }
    }
}
