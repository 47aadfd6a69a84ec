//! Text messages as carriers see them: which alphabet a text needs, and how many parts it is cut
//! into. The alphabet is GSM 03.38 with its extension table where every letter fits, else UCS-2.
//! Must not know messages, campaigns or providers.

mod alphabet;
mod market;
mod plain;
mod split;

use std::fmt;
use std::str::FromStr;

use crate::text_serde::serde_as_text;

pub use market::{MarketError, SmsMarket};

/// What may be done to a text so that it fits the small alphabet.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum SmsPolicy {
    /// Nothing is changed: the small alphabet where it suffices, UCS-2 where not.
    #[default]
    Auto,
    /// Letters and signs the small alphabet lacks become plain ones, if that makes all of it fit.
    Transliterate,
    /// UCS-2 always: for carriers whose small alphabet cannot be trusted.
    Ucs2,
}

/// A word that names no policy.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a way to encode text messages; use auto, transliterate or ucs2")]
pub struct UnknownSmsPolicy(
    /// The word found.
    pub String,
);

impl SmsPolicy {
    /// Every policy.
    pub const ALL: [Self; 3] = [Self::Auto, Self::Transliterate, Self::Ucs2];

    /// The word for the policy in configuration.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Transliterate => "transliterate",
            Self::Ucs2 => "ucs2",
        }
    }
}

impl fmt::Display for SmsPolicy {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str())
    }
}

impl FromStr for SmsPolicy {
    type Err = UnknownSmsPolicy;

    fn from_str(text: &str) -> Result<Self, UnknownSmsPolicy> {
        let found = Self::ALL.into_iter().find(|policy| policy.as_str() == text);
        found.ok_or_else(|| UnknownSmsPolicy(text.to_owned()))
    }
}

serde_as_text!(SmsPolicy, "a way to encode text messages: auto, transliterate or ucs2");

/// The alphabet a text message is sent in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SmsEncoding {
    /// GSM 03.38, seven bits a letter; fourteen for `^{}[]~\|€`.
    Gsm7,
    /// Two bytes a letter, four for what lies outside of the first plane.
    Ucs2,
}

impl SmsEncoding {
    /// How many units one message holds that stands alone.
    pub const fn single(self) -> usize {
        match self {
            Self::Gsm7 => 160,
            Self::Ucs2 => 70,
        }
    }

    /// How many units each part holds of a message of several; the rest tells their order.
    pub const fn per_part(self) -> usize {
        match self {
            Self::Gsm7 => 153,
            Self::Ucs2 => 67,
        }
    }

    /// The units a letter takes.
    fn units(self, letter: char) -> usize {
        match self {
            Self::Gsm7 if alphabet::is_extension(letter) => 2,
            Self::Gsm7 => 1,
            Self::Ucs2 => letter.len_utf16(),
        }
    }

    /// The units a text takes.
    pub fn measure(self, text: &str) -> usize {
        text.chars().map(|letter| self.units(letter)).sum()
    }

    /// A text in bytes as gateways take it: a byte for each septet, or two for each unit with the greater one first.
    /// Nothing where the small alphabet lacks a letter.
    pub fn write_bytes(self, text: &str) -> Option<Vec<u8>> {
        match self {
            Self::Gsm7 => alphabet::write(text),
            Self::Ucs2 => Some(text.encode_utf16().flat_map(u16::to_be_bytes).collect()),
        }
    }

    /// The text that such bytes stand for. What stands for nothing becomes `\u{fffd}`: a text from outside is read as far
    /// as it goes.
    pub fn read_bytes(self, bytes: &[u8]) -> String {
        match self {
            Self::Gsm7 => alphabet::read(bytes),
            Self::Ucs2 => {
                let units =
                    bytes.chunks(2).map(|pair| u16::from_be_bytes([pair[0], pair.get(1).copied().unwrap_or(0)]));
                char::decode_utf16(units).map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
            }
        }
    }
}

impl fmt::Display for SmsEncoding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(match self {
            Self::Gsm7 => "GSM-7",
            Self::Ucs2 => "UCS-2",
        })
    }
}

/// A text as it is sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SmsText {
    /// The words, transliterated where the policy said so.
    pub text: String,
    /// The alphabet they are sent in.
    pub encoding: SmsEncoding,
    /// The units of that alphabet they take: septets, or pairs of bytes.
    pub units: usize,
    /// The words as carriers cut them. Nothing is left out, and no letter is cut in two, nor from its marks.
    pub parts: Vec<String>,
}

impl SmsText {
    /// Encodes a text.
    pub fn encode(text: &str, policy: SmsPolicy) -> Self {
        let (text, encoding) = choose(text, policy);
        let units = encoding.measure(&text);
        let parts = split::split(&text, encoding);
        Self { text, encoding, units, parts }
    }
}

/// The words to send, and their alphabet. Words that cannot be made to fit keep all their letters.
fn choose(text: &str, policy: SmsPolicy) -> (String, SmsEncoding) {
    let plain = match policy {
        SmsPolicy::Ucs2 => None,
        SmsPolicy::Auto => alphabet::fits(text).then(|| text.to_owned()),
        SmsPolicy::Transliterate => plain::write_plain(text),
    };
    match plain {
        Some(plain) => (plain, SmsEncoding::Gsm7),
        None => (text.to_owned(), SmsEncoding::Ucs2),
    }
}

#[cfg(test)]
mod tests;
