//! What may stand in a phrase.

use std::borrow::Cow;

use carillon_domain::language::Language;
use fluent_bundle::FluentValue;

use super::number::{argument, clean};

/// A value for a phrase: text, or a number that also chooses the plural form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PhraseValue<'a> {
    /// Text as it is.
    Text(Cow<'a, str>),
    /// A whole number, written the way of the language.
    Number(i64),
}

impl<'a> From<&'a str> for PhraseValue<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for PhraseValue<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for PhraseValue<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

macro_rules! from_numbers {
    ($($number:ty),*) => {$(
        impl From<$number> for PhraseValue<'_> {
            fn from(number: $number) -> Self {
                // Larger counts than these do not happen; they would be shown as the largest.
                Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }
    )*};
}

from_numbers!(i32, u32, u64, usize);

impl From<i64> for PhraseValue<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl PhraseValue<'_> {
    /// What Fluent is given for the value at this place of a phrase's values.
    pub(super) fn argument(&self, language: Language, at: usize) -> FluentValue<'static> {
        match self {
            Self::Text(text) => FluentValue::String(Cow::Owned(clean(text))),
            Self::Number(number) => argument(language, at, *number),
        }
    }
}
