//! Texts out of a provider's JSON, of limited length and number. Must not know what they mean.

use serde_json::Value;

use crate::inbound::limit::{RECIPIENTS, TOLD_BYTES, head};

/// The text at a place; nothing where none, or an empty one, is there.
pub(super) fn text<'a>(told: &'a Value, place: &str) -> Option<&'a str> {
    let text = told.pointer(place)?.as_str()?;
    let text = head(text, TOLD_BYTES).trim();
    (!text.is_empty()).then_some(text)
}

/// The entries of a list, as many as are looked at.
pub(super) fn list<'a>(told: &'a Value, place: &str) -> impl Iterator<Item = &'a Value> {
    told.pointer(place).and_then(Value::as_array).into_iter().flatten().take(RECIPIENTS)
}
