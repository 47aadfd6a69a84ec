//! Short codes for people: read out, typed in, printed, scanned. A communication has one, and so has a piece of mail.
//! Must not know what they refer to.

use std::fmt;
use std::str::FromStr;

use crate::base32;
use crate::chance::Entropy;
use crate::fold::is_hyphen;
use crate::text_serde::serde_as_text;

/// Characters drawn by chance; one more checks them.
const DRAWN: usize = 8;

/// A letter, a hyphen, eight characters by chance and one that checks them: `C-7K3M9QXAA`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ShortCode<const LETTER: char>([u8; DRAWN + 1]);

/// The reference of a communication: `C-7K3M9QXAA`.
pub type Reference = ShortCode<'C'>;

/// The id of a piece of mail, on every sheet of it: `P-7K3M9QXAA`.
pub type PieceId = ShortCode<'P'>;

/// Why a text is not such a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReferenceError {
    /// Too short or too long.
    #[error("it looks like C-7K3M9QXAA, or P-7K3M9QXAA on paper; type all of it")]
    WrongLength,
    /// A sign that is not in any reference.
    #[error("`{0}` is in no reference and no piece id; look at it again")]
    WrongCharacter(
        /// The sign found.
        char,
    ),
    /// The last character does not fit the others: two are swapped, or one is wrong.
    #[error("there is a typing mistake in it; look at it again")]
    Mistyped,
}

impl<const LETTER: char> ShortCode<LETTER> {
    /// A new one. Two may be the same once in a long while, so who stores it must be
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

impl<const LETTER: char> FromStr for ShortCode<LETTER> {
    type Err = ReferenceError;

    /// Reads what people type: either case, with or without its letter, spaces and hyphens anywhere.
    fn from_str(text: &str) -> Result<Self, ReferenceError> {
        let skip = |typed: &char| typed.is_whitespace() || is_hyphen(*typed);
        let body = without_letter(text.trim(), LETTER);
        let typed: Vec<char> = body.chars().filter(|typed| !skip(typed)).take(DRAWN + 3).collect();
        let typed = match typed.as_slice() {
            [first, rest @ ..] if first.eq_ignore_ascii_case(&LETTER) && rest.len() == DRAWN + 1 => rest,
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
fn without_letter(text: &str, letter: char) -> &str {
    let rest = text.strip_prefix(|typed: char| typed.eq_ignore_ascii_case(&letter)).map(str::trim_start);
    rest.and_then(|rest| rest.strip_prefix(is_hyphen)).unwrap_or(text)
}

impl<const LETTER: char> fmt::Display for ShortCode<LETTER> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let written = self.0.iter().map(|value| base32::digit(*value).to_ascii_uppercase());
        formatter.pad(&[LETTER, '-'].into_iter().chain(written).collect::<String>())
    }
}

impl<const LETTER: char> fmt::Debug for ShortCode<LETTER> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, formatter)
    }
}

serde_as_text!(Reference, "a reference such as C-7K3M9QXAA");
serde_as_text!(PieceId, "a piece id such as P-7K3M9QXAA");

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

    #[test]
    fn a_reference_and_a_piece_are_told_apart_by_their_letter() {
        let piece = PieceId::mint(&CountingEntropy::starting_at(3));
        assert!(piece.to_string().starts_with("P-"));
        assert_eq!(piece.to_string().parse(), Ok(piece));
        assert!(piece.to_string().parse::<Reference>().is_err());
        assert!(draw(3).to_string().parse::<PieceId>().is_err());
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
            prop_assert_eq!(ShortCode::<'C'>(values).to_string().parse::<Reference>(), Err(ReferenceError::Mistyped));
        }

        #[test]
        fn two_swapped_characters_show(start: u64, one in 0_usize..9, other in 0_usize..9) {
            let reference = draw(start);
            let mut values = reference.0;
            values.swap(one, other);
            let read = ShortCode::<'C'>(values).to_string().parse::<Reference>();
            prop_assert_eq!(read.is_ok(), values == reference.0);
        }

        #[test]
        fn any_text_is_read_or_refused(text in "\\PC{0,14}") {
            let _ = text.parse::<Reference>();
        }
    }
}
