//! Who a text message says it is from: a name, a short code or a number, and where a name is not allowed.
//! The countries are data, in `no_names.txt`. Must not know which of our senders is registered where.

use std::fmt;
use std::str::FromStr;

use carillon_domain::PhoneNumber;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Countries whose carriers take no names, with the code their numbers begin with.
const NO_NAMES: &str = include_str!("no_names.txt");
/// The longest name carriers pass on.
const NAME_LIMIT: usize = 11;
/// How many digits a short code has.
const SHORT_CODE: std::ops::RangeInclusive<usize> = 3..=8;
/// Signs a name may have besides letters and digits: the small alphabet and ASCII write them alike, so that no gateway
/// turns them into others.
const SIGNS: &str = " !#%&'()*+,-./:;<=>?";

/// Who a text message says it is from.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum SenderId {
    /// Up to eleven letters; nobody can answer it.
    Name(String),
    /// A short number within one country.
    ShortCode(String),
    /// A phone number.
    Number(PhoneNumber),
}

/// Why something cannot be a sender, or not there.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SenderError {
    /// Neither digits nor a name.
    #[error(
        "`{0}` cannot be the sender of a text message; use a number with +, a short code of 3 to 8 digits, or a name of up \
         to 11 plain letters, digits and spaces"
    )]
    Form(
        /// The text found.
        String,
    ),
    /// A name where carriers take none.
    #[error("text messages to {country} cannot come from the name `{name}`; set a number or a short code for them")]
    NoNames {
        /// The name.
        name: String,
        /// The country or countries.
        country: &'static str,
    },
}

impl SenderId {
    /// The sender as it is written in settings and on handsets.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Name(text) | Self::ShortCode(text) => text,
            Self::Number(number) => number.as_str(),
        }
    }

    /// Whether messages to this number may come from this sender.
    pub fn check_for(&self, to: &PhoneNumber) -> Result<(), SenderError> {
        self.check(|rule| to.as_str().starts_with(rule.code))
    }

    /// Whether messages to numbers that begin with this may come from this sender: for settings, before there is a number.
    pub(super) fn check_under(&self, code: &str) -> Result<(), SenderError> {
        self.check(|rule| code.starts_with(rule.code))
    }

    fn check(&self, concerns: impl Fn(&Rule) -> bool) -> Result<(), SenderError> {
        let Self::Name(name) = self else { return Ok(()) };
        match rules().find(concerns) {
            Some(rule) => Err(SenderError::NoNames { name: name.clone(), country: rule.name }),
            None => Ok(()),
        }
    }
}

/// One line of the table.
struct Rule {
    code: &'static str,
    name: &'static str,
}

fn rules() -> impl Iterator<Item = Rule> {
    let lines = NO_NAMES.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| {
        let mut fields = line.splitn(3, ' ');
        // The country's letters are for people who read the table.
        fields.next()?;
        Some(Rule { code: fields.next()?, name: fields.next()? })
    })
}

impl FromStr for SenderId {
    type Err = SenderError;

    fn from_str(text: &str) -> Result<Self, SenderError> {
        let wrong = || SenderError::Form(text.to_owned());
        if text.starts_with('+') {
            return text.parse().map(Self::Number).map_err(|_| wrong());
        }
        if text.bytes().all(|it| it.is_ascii_digit()) {
            return if SHORT_CODE.contains(&text.len()) { Ok(Self::ShortCode(text.to_owned())) } else { Err(wrong()) };
        }
        let is_plain = text.chars().all(|it| it.is_ascii_alphanumeric() || SIGNS.contains(it));
        let has_letter = text.chars().any(|it| it.is_ascii_alphabetic());
        if is_plain && has_letter && text.len() <= NAME_LIMIT && text.trim() == text {
            return Ok(Self::Name(text.to_owned()));
        }
        Err(wrong())
    }
}

impl fmt::Display for SenderId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl Serialize for SenderId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for SenderId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("CARILLON", true)]
    #[case("Carillon 24", true)]
    #[case("Müller", false)]
    #[case("twelve chars", false)]
    #[case("a@b", false)]
    #[case(" Carillon", false)]
    #[case("", false)]
    #[case("12", false)]
    #[case("72345", true)]
    #[case("123456789", false)]
    #[case("+4915112345678", true)]
    #[case("+1", false)]
    fn a_sender_is_a_name_a_short_code_or_a_number(#[case] text: &str, #[case] is_one: bool) {
        match text.parse::<SenderId>() {
            Ok(sender) => assert!(is_one && sender.as_str() == text, "{text}"),
            Err(error) => assert!(!is_one && error.to_string().contains("use a number"), "{text}"),
        }
    }

    /// C7.
    #[rstest]
    #[case("+12025550123")]
    #[case("+16135550123")]
    #[case("+8613812345678")]
    fn a_name_is_refused_where_carriers_take_none(#[case] number: &str) {
        let number = number.parse().unwrap();
        let name: SenderId = "CARILLON".parse().unwrap();
        let error = name.check_for(&number).unwrap_err().to_string();
        assert!(error.contains("set a number or a short code"), "{error}");
        for sender in ["72345", "+12025550100"] {
            let sender: SenderId = sender.parse().unwrap();
            assert_eq!(sender.check_for(&number), Ok(()));
        }
    }

    #[test]
    fn a_name_is_taken_elsewhere_and_every_line_of_the_table_is_a_rule() {
        let name: SenderId = "CARILLON".parse().unwrap();
        assert_eq!(name.check_for(&"+4915112345678".parse().unwrap()), Ok(()));
        for rule in rules() {
            assert!(rule.code.starts_with('+') && !rule.name.is_empty(), "{}", rule.code);
        }
        assert_eq!(rules().count(), NO_NAMES.lines().filter(|line| !line.starts_with('#')).count());
    }
}
