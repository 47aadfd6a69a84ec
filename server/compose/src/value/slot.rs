//! Slots: placeholders for blocks instead of text. A template prints one, and what fills it is put in beside the values,
//! before Markdown is read. Must not know what an offer or a partner is.

use super::{Kept, Piece, pieces};
use crate::block::Block;

/// A place for blocks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Slot {
    /// The function that made it: `offer` or `partner`.
    pub(crate) function: &'static str,
    /// Its name, empty where a message has one at most.
    pub(crate) name: String,
    /// What stands in it. Nothing leaves nothing behind.
    pub(crate) blocks: Vec<Block>,
}

/// The slots a text has placeholders of, in their order.
pub(crate) fn filled_slots<'a>(text: &'a str, kept: &'a [Kept]) -> impl Iterator<Item = &'a Slot> {
    pieces(text, kept).into_iter().filter_map(|piece| match piece {
        Piece::Value(value) => value.slot.as_ref(),
        Piece::Written(_) => None,
    })
}

/// The slot a text is, if it is nothing else.
pub(crate) fn slot_alone<'a>(text: &str, kept: &'a [Kept]) -> Option<&'a Slot> {
    let found = pieces(text.trim(), kept);
    let [Piece::Value(value)] = found.as_slice() else { return None };
    let at = kept.iter().position(|other| std::ptr::eq(other, *value))?;
    kept[at].slot.as_ref()
}
