//! The short reference of a communication, for people: read out, typed in, printed.
//! Must not know what it refers to.

use std::fmt;
use std::str::FromStr;

use crate::base32;
use crate::chance::Entropy;
use crate::fold::is_hyphen;
use crate::text_serde::serde_as_text;

/// Characters drawn by chance; one more checks them.
const DRAWN: usize = 8;

/// `C-`, eight characters by chance and one that checks them: `C-7K3M9QXAA`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference([u8; DRAWN + 1]);

/// Why a text is not a reference.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReferenceError {
    /// Too short or too long.
    #[error("a reference looks like C-7K3M9QXAA; type all of it")]
    WrongLength,
    /// A sign that is not in any reference.
    #[error("`{0}` is not in any reference; look at it again")]
    WrongCharacter(
        /// The sign found.
        char,
    ),
    /// The last character does not fit the others: two are swapped, or one is wrong.
    #[error("this reference has a typing mistake; look at it again")]
    Mistyped,
}

impl Reference {
    /// A new reference. Two may be the same once in a long while, so who stores it must be
    /// ready to draw again.
    pub fn mint(entropy: &dyn Entropy) -> Self {
        let mut values = [0; DRAWN + 1];
        entropy.fill(&mut values[..DRAWN]);
        for value in &mut values[..DRAWN] {
            *value &= 31;
        }
        values[DRAWN] = check_value(&values[..DRAWN]);
        Self(values)
    }
}

/// The check value: a sum over the field of 32 elements in which each place weighs differently,
/// so that one wrong character, or any two swapped, always show.
fn check_value(values: &[u8]) -> u8 {
    values.iter().fold(0, |sum, value| double(sum ^ value))
}

/// Multiplies by 2 in the field of 32 elements.
fn double(value: u8) -> u8 {
    let doubled = value << 1;
    if doubled & 32 == 0 { doubled } else { (doubled ^ 0b10_0101) & 31 }
}

impl FromStr for Reference {
    type Err = ReferenceError;

    /// Reads what people type: either case, with or without `C`, spaces and hyphens anywhere.
    fn from_str(text: &str) -> Result<Self, ReferenceError> {
        let skip = |typed: &char| typed.is_whitespace() || is_hyphen(*typed);
        let body = without_prefix(text.trim());
        let typed: Vec<char> = body.chars().filter(|typed| !skip(typed)).take(DRAWN + 3).collect();
        let typed = match typed.as_slice() {
            ['C' | 'c', rest @ ..] if rest.len() == DRAWN + 1 => rest,
            other => other,
        };
        if typed.len() != DRAWN + 1 {
            return Err(ReferenceError::WrongLength);
        }
        let mut values = [0; DRAWN + 1];
        for (value, typed) in values.iter_mut().zip(typed) {
            *value = base32::tolerant_value(*typed).ok_or(ReferenceError::WrongCharacter(*typed))?;
        }
        if check_value(&values[..DRAWN]) != values[DRAWN] {
            return Err(ReferenceError::Mistyped);
        }
        Ok(Self(values))
    }
}

/// Without a `C-` that is plainly one; a `C` alone may be the first drawn character.
fn without_prefix(text: &str) -> &str {
    let rest = text.strip_prefix(['C', 'c']).map(str::trim_start);
    rest.and_then(|rest| rest.strip_prefix(is_hyphen)).unwrap_or(text)
}

impl fmt::Display for Reference {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let written = self.0.iter().map(|value| base32::digit(*value).to_ascii_uppercase());
        formatter.pad(&"C-".chars().chain(written).collect::<String>())
    }
}

impl fmt::Debug for Reference {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

serde_as_text!(Reference, "a reference such as C-7K3M9QXAA");

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot read its own input should stop")]
mod tests {
    use super::*;
    use crate::chance::CountingEntropy;
    use proptest::prelude::*;
    use rstest::rstest;

    fn draw(start: u64) -> Reference {
        Reference::mint(&CountingEntropy::starting_at(start))
    }

    #[test]
    fn a_reference_is_short_and_comes_back() {
        let text = draw(0).to_string();
        assert_eq!(text.len(), 11);
        assert!(text.starts_with("C-"));
        assert_eq!(text.parse(), Ok(draw(0)));
        assert_eq!(serde_json::to_string(&draw(0)).unwrap(), format!("\"{text}\""));
    }

    #[test]
    fn the_example_in_the_words_above_is_right() {
        assert_eq!("C-7K3M9QXAA".parse::<Reference>().map(|it| it.to_string()), Ok("C-7K3M9QXAA".to_owned()));
    }

    #[test]
    fn people_may_type_it_their_way() {
        let reference = draw(7);
        let text = reference.to_string();
        let bare = &text[2..];
        let spaced = format!(" c {} {} ", &bare[..4], &bare[4..]);
        let alike = text.replace('0', "o").replace('1', "l");
        let dashed = text.replace('-', "\u{2013}");
        for typed in [&text.to_lowercase(), bare, &spaced, &alike, &dashed, &format!("C{bare}")] {
            assert_eq!(typed.parse(), Ok(reference), "{typed}");
        }
    }

    #[rstest]
    #[case("", ReferenceError::WrongLength)]
    #[case("C-", ReferenceError::WrongLength)]
    #[case("C-00000000", ReferenceError::WrongLength)]
    #[case("C-0000000000", ReferenceError::WrongLength)]
    #[case("C-00000000U", ReferenceError::WrongCharacter('U'))]
    #[case("C-00000000é", ReferenceError::WrongCharacter('é'))]
    #[case("C-000000001", ReferenceError::Mistyped)]
    fn other_texts_are_refused(#[case] text: &str, #[case] error: ReferenceError) {
        assert_eq!(text.parse::<Reference>(), Err(error));
    }

    proptest! {
        #[test]
        fn one_wrong_character_shows(start: u64, place in 0_usize..9, change in 1_u8..32) {
            let mut values = draw(start).0;
            values[place] ^= change;
            prop_assert_eq!(Reference(values).to_string().parse::<Reference>(), Err(ReferenceError::Mistyped));
        }

        #[test]
        fn two_swapped_characters_show(start: u64, one in 0_usize..9, other in 0_usize..9) {
            let reference = draw(start);
            let mut values = reference.0;
            values.swap(one, other);
            let read = Reference(values).to_string().parse::<Reference>();
            prop_assert_eq!(read.is_ok(), values == reference.0);
        }

        #[test]
        fn any_text_is_read_or_refused(text in "\\PC{0,14}") {
            let _ = text.parse::<Reference>();
        }
    }
}
