//! Values on their way into blocks: where one runs the other way than the text around it.

use carillon_domain::language::Direction;

use crate::block::Inline;
use crate::value::{Kept, Piece, clean_source, pieces};

/// The values of a text and the direction of its language.
pub(crate) struct Values<'a> {
    /// What the placeholders stand for.
    pub(crate) kept: &'a [Kept],
    /// The direction of the text around them.
    pub(crate) direction: Direction,
}

impl Values<'_> {
    /// Puts a text with placeholders into inlines.
    pub(super) fn push(&self, out: &mut Vec<Inline>, text: &str) {
        for piece in pieces(text, self.kept) {
            match piece {
                Piece::Written(written) => out.push(Inline::Text(clean_source(written))),
                Piece::Value(value) if value.ltr || must_isolate(&value.text, self.direction) => {
                    push_ltr(out, &value.text);
                }
                Piece::Value(value) => out.push(Inline::Text(value.text.clone())),
            }
        }
    }
}

/// One line of text from the data, for text of a direction.
pub(crate) fn data_line(text: &str, direction: Direction) -> Inline {
    let text = text.to_owned();
    if must_isolate(&text, direction) { Inline::Ltr(text) } else { Inline::Text(text) }
}

/// Left-to-right text in right-to-left text: without a mark, the full stop of `ACME Ltd.`
/// moves to its front and the parts of a phone number change places.
fn must_isolate(text: &str, direction: Direction) -> bool {
    direction == Direction::Rtl
        && !text.chars().any(runs_right_to_left)
        && text.chars().any(char::is_alphanumeric)
        && text.chars().any(|c| c.is_alphabetic() || " -/()+:".contains(c))
}

fn push_ltr(out: &mut Vec<Inline>, text: &str) {
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            out.push(Inline::Break);
        }
        out.push(Inline::Ltr(line.to_owned()));
    }
}

/// Hebrew, Arabic and their neighbours, and the mark that stands for them.
pub(crate) fn runs_right_to_left(c: char) -> bool {
    matches!(c, '\u{0590}'..='\u{08FF}' | '\u{200F}' | '\u{FB1D}'..='\u{FDFF}'
        | '\u{FE70}'..='\u{FEFC}' | '\u{10800}'..='\u{10FFF}' | '\u{1E800}'..='\u{1EFFF}')
}
