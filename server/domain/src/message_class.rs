//! Why we write, and what follows from it: unsubscribing, and what to do when in doubt.
//! Must not know any campaign.

use std::fmt;
use std::str::FromStr;

use crate::channel::Channel;
use crate::text_serde::serde_as_text;

/// The reason a message exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MessageClass {
    /// The customer asked for it just now: a receipt, a password.
    Transactional,
    /// It keeps something the customer has working: an expiry, a renewal, a recall.
    Service,
    /// We would like to sell something.
    Promotional,
}

/// What to do with a hand-over whose result was never learned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum UncertainPolicy {
    /// Hand it over again under the same Message-ID: twice is better than never.
    ResendWhenUncertain,
    /// Leave it to a person: twice costs money.
    Hold,
}

/// A word that names no message class.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a message class; use transactional, service or promotional")]
pub struct UnknownMessageClass(
    /// The word found.
    pub String,
);

impl MessageClass {
    /// Every class, the most wanted first.
    pub const ALL: [Self; 3] = [Self::Transactional, Self::Service, Self::Promotional];

    /// The word for the class in files, tables and logs.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Transactional => "transactional",
            Self::Service => "service",
            Self::Promotional => "promotional",
        }
    }

    /// Whether the message must carry a way to stop such messages.
    pub const fn needs_unsubscribe(self) -> bool {
        matches!(self, Self::Promotional)
    }

    /// What to do when nobody knows whether a hand-over on the channel worked.
    pub const fn when_uncertain(self, channel: Channel) -> UncertainPolicy {
        match channel {
            // A mail is known again by its Message-ID; printers and fax machines know a piece again by its key.
            Channel::Email | Channel::Letter | Channel::Fax => UncertainPolicy::ResendWhenUncertain,
            Channel::Sms => UncertainPolicy::Hold,
        }
    }
}

impl fmt::Display for MessageClass {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl FromStr for MessageClass {
    type Err = UnknownMessageClass;

    fn from_str(text: &str) -> Result<Self, UnknownMessageClass> {
        let found = Self::ALL.into_iter().find(|class| class.as_str() == text);
        found.ok_or_else(|| UnknownMessageClass(text.to_owned()))
    }
}

serde_as_text!(MessageClass, "a message class: transactional, service or promotional");

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("transactional", false)]
    #[case("service", false)]
    #[case("promotional", true)]
    fn only_promotion_needs_a_way_out(#[case] word: &str, #[case] needs: bool) {
        assert_eq!(word.parse().map(MessageClass::needs_unsubscribe), Ok(needs));
    }

    #[test]
    fn what_costs_money_is_held_when_in_doubt() {
        for class in MessageClass::ALL {
            let policy = |channel| class.when_uncertain(channel);
            assert_eq!(policy(Channel::Email), UncertainPolicy::ResendWhenUncertain);
            assert_eq!(policy(Channel::Letter), UncertainPolicy::ResendWhenUncertain);
            assert_eq!(policy(Channel::Fax), UncertainPolicy::ResendWhenUncertain);
            assert_eq!(policy(Channel::Sms), UncertainPolicy::Hold);
        }
    }

    #[test]
    fn other_words_are_refused() {
        let refused = "marketing".parse::<MessageClass>();
        assert_eq!(refused, Err(UnknownMessageClass("marketing".to_owned())));
    }
}
