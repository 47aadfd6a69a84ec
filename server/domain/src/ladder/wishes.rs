//! What a customer wants of the ways to reach them: which first, which not at all, and which they agreed to.
//! Must not know addresses; whether a way works is another matter.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::Rung;
use crate::channel::{Channel, UnknownChannel};
use crate::message_class::MessageClass;

/// A customer's wishes. Empty ones leave everything as a campaign says.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Wishes {
    /// Channels to be used before the others, the most wanted first.
    pub first: Vec<Channel>,
    /// Channels the customer agreed to hear advertising on.
    pub agreed: BTreeSet<Channel>,
    /// Channels nothing is to come on, as a source or a colleague was told.
    pub refused: BTreeSet<Channel>,
    /// The same, as the customer said themselves by writing STOP: no source says otherwise.
    pub stopped: BTreeSet<Channel>,
}

/// Why a customer is not reached on a channel that would work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unwanted {
    /// They said so.
    #[error("the customer does not want to be reached this way")]
    Refused,
    /// Nobody may advertise there without being allowed to.
    #[error("the customer has not agreed to advertising this way")]
    NotAgreed,
}

impl Wishes {
    /// Whether a message of this class may come on a channel. Advertising by fax and by text message needs consent
    /// given before, as in the European Union (2002/58/EC, article 13) and the United States (47 CFR 64.1200).
    ///
    /// # Errors
    /// Why it may not.
    pub fn allow(&self, channel: Channel, class: MessageClass) -> Result<(), Unwanted> {
        if self.refused.contains(&channel) || self.stopped.contains(&channel) {
            return Err(Unwanted::Refused);
        }
        let asks_first = class == MessageClass::Promotional && matches!(channel, Channel::Fax | Channel::Sms);
        if asks_first && !self.agreed.contains(&channel) { Err(Unwanted::NotAgreed) } else { Ok(()) }
    }

    /// The rungs of a ladder in the order the customer wants: which stands where. What they did not name stays in the
    /// ladder's own order, behind what they did.
    pub fn order(&self, ladder: &[Rung]) -> Vec<usize> {
        let mut order: Vec<usize> = (0..ladder.len()).collect();
        let wanted = |at: &usize| self.first.iter().position(|it| *it == ladder[*at].channel).unwrap_or(usize::MAX);
        order.sort_by_key(wanted);
        order
    }

    /// Whether the customer wants nothing in particular.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Reads a list of channels, parted by commas, semicolons or blanks; each counts once.
///
/// # Errors
/// The first word that is none.
pub fn read_channels(text: &str) -> Result<Vec<Channel>, UnknownChannel> {
    let mut channels = Vec::new();
    for word in text.split([',', ';', ' ', '\t']).filter(|word| !word.is_empty()) {
        let channel = word.to_ascii_lowercase().parse()?;
        if !channels.contains(&channel) {
            channels.push(channel);
        }
    }
    Ok(channels)
}

/// The same list as text.
pub fn write_channels<'a>(channels: impl IntoIterator<Item = &'a Channel>) -> String {
    channels.into_iter().map(|it| it.as_str()).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;

    fn ladder() -> Vec<Rung> {
        [Channel::Email, Channel::Letter, Channel::Fax].map(Rung::usual).to_vec()
    }

    #[test]
    fn what_is_wanted_comes_first_and_the_rest_stays_in_its_order() {
        let wishes = |first: &[Channel]| Wishes { first: first.to_vec(), ..Wishes::default() };
        assert_eq!(wishes(&[]).order(&ladder()), [0, 1, 2]);
        assert_eq!(wishes(&[Channel::Fax]).order(&ladder()), [2, 0, 1]);
        assert_eq!(wishes(&[Channel::Letter, Channel::Email]).order(&ladder()), [1, 0, 2]);
        assert_eq!(wishes(&[Channel::Sms]).order(&ladder()), [0, 1, 2], "a channel the ladder has not is not added");
    }

    #[test]
    fn advertising_by_fax_and_text_message_needs_consent_and_a_refusal_holds_for_everything() {
        let none = Wishes::default();
        for (channel, class, allowed) in [
            (Channel::Fax, MessageClass::Promotional, Err(Unwanted::NotAgreed)),
            (Channel::Sms, MessageClass::Promotional, Err(Unwanted::NotAgreed)),
            (Channel::Fax, MessageClass::Service, Ok(())),
            (Channel::Letter, MessageClass::Promotional, Ok(())),
            (Channel::Email, MessageClass::Promotional, Ok(())),
        ] {
            assert_eq!(none.allow(channel, class), allowed, "{channel} {class}");
        }
        let agreed = Wishes { agreed: [Channel::Fax].into(), ..Wishes::default() };
        assert_eq!(agreed.allow(Channel::Fax, MessageClass::Promotional), Ok(()));
        let refused = Wishes { refused: [Channel::Fax].into(), ..agreed.clone() };
        let stopped = Wishes { stopped: [Channel::Fax].into(), ..agreed };
        for class in MessageClass::ALL {
            assert_eq!(refused.allow(Channel::Fax, class), Err(Unwanted::Refused));
            assert_eq!(stopped.allow(Channel::Fax, class), Err(Unwanted::Refused));
        }
    }

    #[test]
    fn lists_are_read_as_people_write_them() {
        assert_eq!(read_channels(" Letter; email,letter").unwrap(), [Channel::Letter, Channel::Email]);
        assert_eq!(read_channels("").unwrap(), []);
        assert!(read_channels("email, pigeon").unwrap_err().to_string().contains("pigeon"));
        assert_eq!(write_channels(&[Channel::Letter, Channel::Email]), "letter, email");
    }
}
