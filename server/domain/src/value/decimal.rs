//! The text of a decimal number: a sign, digits, a point, digits. No commas, no guesses.

use crate::fold::narrow_digits;

/// Why a text is not a number.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DecimalError {
    /// Nothing there.
    #[error("the number is empty")]
    Empty,
    /// A comma, which is a point to some and a separator to others.
    #[error("a comma can mean two things in a number; write 1234.5")]
    Comma,
    /// A space or apostrophe between digits.
    #[error("digits cannot be grouped; write 1234567")]
    Grouped,
    /// Something else.
    #[error("`{0}` cannot stand in a number; write digits and at most one point, such as 1234.5")]
    Character(
        /// The character found.
        char,
    ),
    /// A point without digits on both sides, two points, or a sign in the middle.
    #[error("this is not a number; write it like 1234.5 or -3")]
    Shape,
    /// A zero in front: a code, not a number.
    #[error("a number does not start with 0; if it is a code, its type is text")]
    LeadingZero,
    /// More digits than can be kept.
    #[error("the number has more digits than can be kept; if it is a code, its type is text")]
    TooPrecise,
}

/// A decimal number as it was written.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Decimal {
    pub(super) negative: bool,
    /// At least one digit.
    pub(super) whole: String,
    /// Perhaps none.
    pub(super) fraction: String,
}

impl Decimal {
    pub(super) fn parse(text: &str) -> Result<Self, DecimalError> {
        let text = narrow_digits(text.trim());
        if text.is_empty() {
            return Err(DecimalError::Empty);
        }
        let negative = text.starts_with(['-', '\u{2212}', '\u{ff0d}']);
        let digits = text.strip_prefix(['-', '+', '\u{2212}', '\u{ff0d}']).unwrap_or(&text);
        digits.chars().try_for_each(check_character)?;
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
        if whole.is_empty() || fraction.is_empty() || fraction.contains('.') {
            return Err(DecimalError::Shape);
        }
        if whole.len() > 1 && whole.starts_with('0') {
            return Err(DecimalError::LeadingZero);
        }
        let fraction = fraction.trim_end_matches('0').to_owned();
        let zero = whole == "0" && fraction.is_empty();
        Ok(Self { negative: negative && !zero, whole: whole.to_owned(), fraction })
    }

    /// The shortest text of the number.
    pub(super) fn shortest(&self) -> String {
        let sign = if self.negative { "-" } else { "" };
        let point = if self.fraction.is_empty() { "" } else { "." };
        format!("{sign}{}{point}{}", self.whole, self.fraction)
    }
}

fn check_character(letter: char) -> Result<(), DecimalError> {
    match letter {
        '0'..='9' | '.' => Ok(()),
        ',' | '\u{ff0c}' | '\u{66b}' | '\u{66c}' => Err(DecimalError::Comma),
        '\'' | '’' | '_' => Err(DecimalError::Grouped),
        space if space.is_whitespace() => Err(DecimalError::Grouped),
        '-' | '+' => Err(DecimalError::Shape),
        other => Err(DecimalError::Character(other)),
    }
}
