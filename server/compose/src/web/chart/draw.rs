//! Sides and words of a picture. Pictures know no logical sides, so where reading runs from
//! right to left everything is mirrored here.

use std::fmt::{Display, Write};

use carillon_domain::language::{Direction, Language};

use crate::block::Inline;
use crate::html::escape;
use crate::markdown::data_line;

/// Which edge of the picture words stand at, told by the direction of reading.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Edge {
    Start,
    End,
}

/// A share of the width as a distance from the left, in percent.
pub(super) fn from_left(share: f64, language: Language) -> f64 {
    let share = if language.direction() == Direction::Rtl { 1.0 - share } else { share };
    round(share * 100.0)
}

/// Two decimals are finer than any screen.
pub(super) fn round(number: f64) -> f64 {
    let rounded = (number * 100.0).round() / 100.0;
    // No minus nought.
    if rounded == 0.0 { 0.0 } else { rounded }
}

/// Writes words at an edge of the picture, `y` pixels down. Left-to-right words keep their order
/// among others.
pub(super) fn words(out: &mut String, text: &str, edge: Edge, y: impl Display, language: Language) {
    let page = language.direction();
    let own = if matches!(data_line(text, page), Inline::Ltr(_)) { Direction::Ltr } else { page };
    let at_left = (edge == Edge::Start) == (page == Direction::Ltr);
    let x = if at_left { "0" } else { "100%" };
    let anchor = if at_left == (own == Direction::Ltr) { "start" } else { "end" };
    let text = escape(text);
    let _ = write!(out, "<text x=\"{x}\" y=\"{y}\" direction=\"{own}\" text-anchor=\"{anchor}\">{text}</text>");
}

/// The start of a text that is too long for a line of a small screen, and whether it was cut.
pub(super) fn cut(text: &str, most: usize) -> (String, bool) {
    let mut width = 0;
    for (at, letter) in text.char_indices() {
        width += if u32::from(letter) >= 0x1100 { 2 } else { 1 };
        if width > most {
            return (format!("{}…", text[..at].trim_end()), true);
        }
    }
    (text.to_owned(), false)
}
