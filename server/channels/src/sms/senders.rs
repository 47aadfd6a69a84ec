//! Which of our senders a text message is from, by the number it goes to. Must not know who registered them.

use std::collections::BTreeMap;

use carillon_domain::PhoneNumber;

use super::{SenderError, SenderId};

/// Our senders.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SenderIds {
    others: Option<SenderId>,
    by_code: BTreeMap<String, SenderId>,
}

/// Why no sender can be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SendersError {
    /// A key that no number begins with.
    #[error("`{0}` is not what phone numbers begin with; write a plus sign and digits, such as \"+1\"")]
    Code(
        /// The key.
        String,
    ),
    /// A sender that cannot be used there.
    #[error(transparent)]
    Sender(#[from] SenderError),
}

impl SenderIds {
    /// The sender of most messages, and those of numbers that begin with a code, `+1` or `+4477`.
    ///
    /// # Errors
    /// A key that is no such code, or a name for numbers whose carriers take none.
    pub fn new(others: Option<SenderId>, by_code: BTreeMap<String, SenderId>) -> Result<Self, SendersError> {
        for (code, sender) in &by_code {
            let digits = code.strip_prefix('+').unwrap_or_default();
            if digits.is_empty() || digits.len() > 15 || !digits.bytes().all(|it| it.is_ascii_digit()) {
                return Err(SendersError::Code(code.clone()));
            }
            sender.check_under(code)?;
        }
        Ok(Self { others, by_code })
    }

    /// The sender of a message to this number: that of the longest code it begins with. `None` where there is none.
    ///
    /// # Errors
    /// Carriers there do not take it.
    pub fn to(&self, number: &PhoneNumber) -> Result<Option<&SenderId>, SenderError> {
        let fits = self.by_code.iter().filter(|(code, _)| number.as_str().starts_with(code.as_str()));
        let own = fits.max_by_key(|(code, _)| code.len()).map(|(_, sender)| sender);
        let sender = own.or(self.others.as_ref());
        sender.map_or(Ok(()), |it| it.check_for(number))?;
        Ok(sender)
    }
}

/// One sender for all numbers.
impl From<SenderId> for SenderIds {
    fn from(sender: SenderId) -> Self {
        Self { others: Some(sender), by_code: BTreeMap::new() }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;

    fn senders(by_code: &[(&str, &str)]) -> Result<SenderIds, SendersError> {
        let by_code = by_code.iter().map(|(code, sender)| ((*code).to_owned(), sender.parse().unwrap()));
        SenderIds::new(Some("CARILLON".parse().unwrap()), by_code.collect())
    }

    #[test]
    fn the_longest_code_a_number_begins_with_has_the_word() {
        let senders = senders(&[("+1", "+12025550100"), ("+44", "Ringers"), ("+4477", "72345")]).unwrap();
        let to = |number: &str| senders.to(&number.parse().unwrap()).unwrap().unwrap().to_string();
        assert_eq!(to("+12025550123"), "+12025550100");
        assert_eq!(to("+447712345678"), "72345");
        assert_eq!(to("+442079460000"), "Ringers");
        assert_eq!(to("+4915112345678"), "CARILLON");
    }

    /// C7: at configuration, and at the latest where a message would go.
    #[test]
    fn c7_a_name_is_refused_for_numbers_whose_carriers_take_none() {
        for code in ["+1", "+1202", "+86"] {
            let error = senders(&[(code, "Ringers")]).unwrap_err().to_string();
            assert!(error.contains("set a number or a short code"), "{code}: {error}");
        }
        let error = senders(&[]).unwrap().to(&"+8613812345678".parse().unwrap()).unwrap_err().to_string();
        assert!(error.contains("China"), "{error}");
        for code in ["1", "+", "+1x", "US"] {
            assert_eq!(senders(&[(code, "72345")]), Err(SendersError::Code(code.to_owned())));
        }
    }
}
