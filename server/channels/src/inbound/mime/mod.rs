//! A message taken apart: its header fields and its parts, decoded to text. Asks nothing of a message: where
//! it breaks the rules, what can be read is read. Must not know what reports look like.

mod charset;
mod fields;
mod part;

pub(super) use fields::{Fields, split_field};
pub(super) use part::{Part, take_apart};
