//! Phone and fax numbers: read as people write them, kept in the form every exchange knows.
//! Checked for their shape, not for being in service. Must not know how a call is made.

mod plan;

use std::fmt;
use std::str::FromStr;

use phonenumber::Mode;
use unicode_normalization::UnicodeNormalization;

use crate::country::Country;
use crate::fold::is_hyphen;
use crate::mask::mask_middle;
use crate::text_serde::serde_as_text;

/// A phone number in the international form: `+81312345678`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PhoneNumber(String);

/// Why a text is not a phone number.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PhoneError {
    /// Nothing there.
    #[error("the phone number is empty")]
    Empty,
    /// Something that is no part of a number.
    #[error("`{0}` cannot stand in a phone number; write digits, such as +81 3 1234 5678")]
    Character(
        /// The character found.
        char,
    ),
    /// A number within a company.
    #[error("there is an extension; put it into a column of its own")]
    Extension,
    /// A number of a country that is not told.
    #[error("the country is not known; start with + and the country's code")]
    NoCountry,
    /// `+999…`.
    #[error("no country has this code after the +")]
    UnknownCode,
    /// Too few or too many digits.
    #[error("no number of this country has so many digits, or so few")]
    WrongLength,
}

impl PhoneNumber {
    /// Reads a number; one that does not start with `+` is of the given country.
    pub fn parse(text: &str, country: Option<Country>) -> Result<Self, PhoneError> {
        let digits = read_digits(text)?;
        if let Some(number) = plan::read_plain(&digits) {
            return Ok(Self(number));
        }
        let id = country.and_then(|country| country.code().parse().ok());
        if id.is_none() && !digits.starts_with('+') {
            return Err(PhoneError::NoCountry);
        }
        let number = phonenumber::parse(id, &digits).map_err(|error| match error {
            phonenumber::ParseError::InvalidCountryCode => PhoneError::UnknownCode,
            _ => PhoneError::WrongLength,
        })?;
        let length = number.national().to_string().len();
        if !plan::has_length(number.code().value(), length) {
            let at_home = country.and_then(|country| plan::read_at_home(&digits, country.code()));
            return at_home.map(Self).ok_or(PhoneError::WrongLength);
        }
        Ok(Self(number.format().mode(Mode::E164).to_string()))
    }

    /// The number in its international form, digits only after the `+`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The number as it is written within its country.
    pub fn national(&self) -> String {
        self.formatted(Mode::National)
    }

    /// The number as it is written abroad, with spaces.
    pub fn international(&self) -> String {
        self.formatted(Mode::International)
    }

    /// The number as it may be shown to someone who only needs to recognise it.
    pub fn masked(&self) -> String {
        mask_middle(&self.0, 3, 2)
    }

    fn formatted(&self, mode: Mode) -> String {
        let number = phonenumber::parse(None, &self.0);
        number.map_or_else(|_| self.0.clone(), |number| number.format().mode(mode).to_string())
    }
}

/// Digits with at most a `+` before them; what stands between digits for the eye is dropped.
fn read_digits(text: &str) -> Result<String, PhoneError> {
    let text = text.trim();
    let text = text.get(..4).filter(|head| head.eq_ignore_ascii_case("tel:")).map_or(text, |_| &text[4..]);
    let mut digits = String::with_capacity(text.len());
    if text.is_ascii() {
        push_digits(&mut digits, text.chars())?;
    } else {
        push_digits(&mut digits, text.nfkc())?;
    }
    if digits.trim_start_matches('+').is_empty() {
        return Err(PhoneError::Empty);
    }
    // "+49 (0)30 …": the zero is dialled only within the country.
    if let Some(rest) = digits.strip_prefix('+') {
        return Ok(format!("+{}", rest.replacen(TRUNK, "", 1)));
    }
    Ok(digits.replace(TRUNK, "0"))
}

/// Stands for `(0)` until we know whether the number starts with a `+`.
const TRUNK: char = '(';

fn push_digits(digits: &mut String, letters: impl Iterator<Item = char>) -> Result<(), PhoneError> {
    let mut bracket = String::new();
    let mut in_bracket = false;
    for letter in letters {
        match letter {
            '0'..='9' if in_bracket => bracket.push(letter),
            '0'..='9' => digits.push(letter),
            '+' if digits.is_empty() => digits.push('+'),
            '(' | '[' => in_bracket = true,
            ')' | ']' => {
                digits.push_str(if bracket == "0" { "(" } else { &bracket });
                bracket.clear();
                in_bracket = false;
            }
            '#' | 'x' | 'X' | '内' | ';' => return Err(PhoneError::Extension),
            '/' | '.' | '~' => {}
            other if other.is_whitespace() || is_hyphen(other) || is_invisible(other) => {}
            other => return Err(PhoneError::Character(other)),
        }
    }
    digits.push_str(&bracket);
    Ok(())
}

/// Marks that come along when a number is copied from a page.
fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

impl fmt::Display for PhoneNumber {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

/// Masked: numbers do not go into logs.
impl fmt::Debug for PhoneNumber {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "PhoneNumber({})", self.masked())
    }
}

impl FromStr for PhoneNumber {
    type Err = PhoneError;

    fn from_str(text: &str) -> Result<Self, PhoneError> {
        Self::parse(text, None)
    }
}

serde_as_text!(PhoneNumber, "a phone number that starts with +");

#[cfg(test)]
#[path = "tests.rs"]
mod tests;
